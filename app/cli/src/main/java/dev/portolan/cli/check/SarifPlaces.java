package dev.portolan.cli.check;

import dev.portolan.core.file.PlanPlaces;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import tools.jackson.core.JsonGenerator;

/// Writes where findings are: in the plan's file, and in the plan.
final class SarifPlaces {
    private final JsonGenerator json;
    private final CheckedPlan plan;
    private final String uri;
    private final int artifact;
    private final PlanPlaces places;

    /// @param uri of the plan's file
    /// @param artifact the file's index among those of the run
    SarifPlaces(JsonGenerator json, CheckedPlan plan, String uri, int artifact) {
        this.json = json;
        this.plan = plan;
        this.uri = uri;
        this.artifact = artifact;
        this.places = PlanPlaces.of(plan.file());
    }

    /// Where a finding is, and what stands on its other side.
    void write(Finding finding) {
        var elements = new ArrayList<>(elements(finding));
        json.writeArrayPropertyStart("locations");
        writeLocation(elements.removeFirst());
        json.writeEndArray();
        if (!elements.isEmpty()) {
            json.writeArrayPropertyStart("relatedLocations");
            elements.forEach(this::writeRelated);
            json.writeEndArray();
        }
    }

    /// What a finding is about, the part to change first.
    private static SequencedSet<ElementId> elements(Finding finding) {
        var elements = new LinkedHashSet<ElementId>();
        if (finding.link() != null) {
            elements.add(finding.link());
        }
        elements.addAll(finding.instances());
        if (elements.isEmpty() || finding.code() == FindingCode.PORT_TAKEN_BY_HOST) {
            elements.add(finding.host());
        }
        return elements;
    }

    private void writeLocation(ElementId element) {
        json.writeStartObject();
        writeBoth(element);
        json.writeEndObject();
    }

    private void writeRelated(ElementId element) {
        json.writeStartObject();
        writeBoth(element);
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", SarifLog.plain(name(element)));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeBoth(ElementId element) {
        writePhysical(places.element(element));
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", name(element));
        json.writeStringProperty("fullyQualifiedName", qualified(element));
        json.writeStringProperty("kind", kind(element));
        json.writeEndObject();
        json.writeEndArray();
    }

    /// Where a waiver stands in the file.
    void writeWaiver(Waiver waiver) {
        json.writeObjectPropertyStart("location");
        writePhysical(places.waiver(plan.topology().waivers().indexOf(waiver)));
        json.writeEndObject();
    }

    private void writePhysical(Optional<PlanPlaces.Region> region) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri);
        json.writeNumberProperty("index", artifact);
        json.writeEndObject();
        region.ifPresent(found -> {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", found.line());
            json.writeNumberProperty("startColumn", found.column());
            json.writeNumberProperty("endColumn", found.endColumn());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private String name(ElementId element) {
        return switch (element) {
            case HostId id -> plan.nameOf(id);
            case InstanceId id -> plan.nameOf(id);
            case LinkId id -> id.value();
            case ZoneId id -> id.value();
        };
    }

    private String qualified(ElementId element) {
        return switch (element) {
            case InstanceId id ->
                plan.resolution().home(id).map(home -> home.host().id() + "/").orElse("") + id;
            case HostId _, LinkId _, ZoneId _ -> element.value();
        };
    }

    private static String kind(ElementId element) {
        return switch (element) {
            case HostId _ -> "host";
            case InstanceId _ -> "instance";
            case LinkId _ -> "link";
            case ZoneId _ -> "zone";
        };
    }
}
