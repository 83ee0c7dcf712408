package dev.portolan.cli.offset;

import dev.portolan.core.offset.Explanation;
import dev.portolan.core.offset.Hit;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.text.JsonText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Writes all there is to say about an instance's offsets as JSON.
final class OffsetsJson {
    private final JsonGenerator json;
    private final InstanceOffsets offsets;

    private OffsetsJson(JsonGenerator json, InstanceOffsets offsets) {
        this.json = json;
        this.offsets = offsets;
    }

    static String of(InstanceOffsets offsets) {
        return JsonText.of(json -> new OffsetsJson(json, offsets).write());
    }

    private void write() {
        json.writeStartObject();
        writeInstance(offsets.instance());
        writeExplanation(offsets.explanation());
        writeRuler(offsets.ruler());
        json.writeEndObject();
    }

    private void writeInstance(Instance instance) {
        json.writeStringProperty("instance", instance.id().value());
        json.writeStringProperty("name", instance.name());
        json.writeStringProperty("host", offsets.host().id().value());
        json.writeStringProperty("product", instance.product().value());
        json.writeArrayPropertyStart("together");
        offsets.ruler()
                .instances()
                .forEach(member -> json.writeString(member.id().value()));
        json.writeEndArray();
        json.writeNumberProperty("offset", instance.offset().value());
        json.writeBooleanProperty("pinned", instance.offset().kind() == Offset.Kind.PINNED);
    }

    private void writeExplanation(Explanation why) {
        json.writeStringProperty("verdict", word(why.verdict()));
        json.writeStringProperty("text", why.text());
        json.writeName("smallest");
        if (why.smallest() == null) {
            json.writeNull();
        } else {
            json.writeNumber(why.smallest());
        }
        writeHits(why.hits());
        json.writeArrayPropertyStart("passedOver");
        for (var step : why.passedOver()) {
            json.writeStartObject();
            json.writeNumberProperty("offset", step.offset());
            writeHits(step.hits());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String word(Explanation.Verdict verdict) {
        return switch (verdict) {
            case PINNED -> "pinned";
            case PUBLISHED -> "published";
            case PINNED_BY_GROUP -> "pinned-by-group";
            case SMALLEST -> "smallest";
            case STABLE -> "stable";
            case UNSAFE -> "unsafe";
        };
    }

    private void writeRuler(Ruler ruler) {
        json.writeNumberProperty("smallestConsidered", ruler.smallestConsidered());
        json.writeNumberProperty("largestUsable", ruler.largestUsable());
        json.writeArrayPropertyStart("blocked");
        for (var range : ruler.ranges()) {
            json.writeStartObject();
            json.writeNumberProperty("from", range.from());
            json.writeNumberProperty("to", range.to());
            json.writeArrayPropertyStart("obstacles");
            range.obstacles().stream().sorted().map(ObstacleWords::word).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("causes");
        for (var cause : ruler.causes()) {
            json.writeStartObject();
            json.writeNumberProperty("from", cause.from());
            json.writeNumberProperty("to", cause.to());
            writeFields(cause.first());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeHits(List<Hit> hits) {
        json.writeArrayPropertyStart("hits");
        for (var hit : hits) {
            json.writeStartObject();
            writeFields(hit);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeFields(Hit hit) {
        json.writeStringProperty("obstacle", ObstacleWords.word(hit.obstacle()));
        json.writeStringProperty("instance", hit.instance().value());
        json.writeStringProperty("port", hit.port().value());
        json.writeNumberProperty("number", hit.number());
        if (hit.rival() != null) {
            json.writeStringProperty("rival", hit.rival().value());
        }
        json.writeStringProperty("text", hit.text());
    }
}
