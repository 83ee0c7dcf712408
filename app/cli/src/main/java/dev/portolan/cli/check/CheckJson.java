package dev.portolan.cli.check;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Fix;
import dev.portolan.core.text.JsonText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/// Writes checked plans as JSON of our own.
final class CheckJson {
    private final JsonGenerator json;

    private CheckJson(JsonGenerator json) {
        this.json = json;
    }

    /// One object, or an array of them if there are several plans.
    static String of(List<CheckedPlan> plans) {
        return JsonText.of(json -> {
            var writer = new CheckJson(json);
            if (plans.size() == 1) {
                writer.write(plans.getFirst());
            } else {
                json.writeStartArray();
                plans.forEach(writer::write);
                json.writeEndArray();
            }
        });
    }

    private void write(CheckedPlan plan) {
        json.writeStartObject();
        json.writeStringProperty("plan", plan.file().toString());
        json.writeArrayPropertyStart("findings");
        for (var finding : plan.findings()) {
            json.writeStartObject();
            writeFields(finding, plan.fixes(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("waived");
        for (var waived : plan.waived()) {
            json.writeStartObject();
            writeFields(waived.finding(), List.of());
            json.writeStringProperty("reason", waived.waiver().reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("errors", plan.count(Severity.ERROR));
        json.writeNumberProperty("warnings", plan.count(Severity.WARNING));
        json.writeNumberProperty("notes", plan.count(Severity.NOTE));
        json.writeNumberProperty("listeners", plan.resolution().listenerCount());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeFields(Finding finding, List<Fix> fixes) {
        json.writeStringProperty("code", finding.code().word());
        json.writeStringProperty("severity", finding.severity().word());
        writeWhere(json, finding);
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("source", finding.code().source());
        writeFixes(json, fixes);
    }

    /// What a finding is about.
    static void writeWhere(JsonGenerator json, Finding finding) {
        json.writeStringProperty("host", finding.host().value());
        json.writeNumberProperty("port", finding.port());
        json.writeName("transport");
        if (finding.transport() == null) {
            json.writeNull();
        } else {
            json.writeString(finding.transport().word());
        }
        json.writeArrayPropertyStart("instances");
        finding.instances().forEach(instance -> json.writeString(instance.value()));
        json.writeEndArray();
        var about = finding.about().text();
        if (!about.isEmpty()) {
            json.writeStringProperty("about", about);
        }
        if (finding.link() != null) {
            json.writeStringProperty("link", finding.link().value());
        }
    }

    /// What could be done about a finding.
    static void writeFixes(JsonGenerator json, List<Fix> fixes) {
        json.writeArrayPropertyStart("fixes");
        for (var fix : fixes) {
            json.writeStartObject();
            json.writeStringProperty("id", fix.id());
            json.writeStringProperty("title", fix.title());
            json.writeArrayPropertyStart("consequences");
            fix.consequences().lines().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
