package dev.portolan.cli;

import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Paragraph;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.JsonText;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/// How `portolan check` can be written.
enum CheckFormat {
    /// For people: the findings under the plan's name, and a line that sums up.
    TEXT {
        @Override
        String write(List<CheckedPlan> plans) {
            return plans.stream().map(CheckFormat::text).collect(Collectors.joining("\n"));
        }
    },
    /// For programs: one object, or an array of them if there are several plans.
    JSON {
        @Override
        String write(List<CheckedPlan> plans) {
            return JsonText.of(json -> {
                if (plans.size() == 1) {
                    writePlan(json, plans.getFirst());
                } else {
                    json.writeStartArray();
                    plans.forEach(plan -> writePlan(json, plan));
                    json.writeEndArray();
                }
            });
        }
    };

    private static final int MARGIN = 4;

    /// The whole text, with a line break at the end.
    abstract String write(List<CheckedPlan> plans);

    private static String text(CheckedPlan plan) {
        var name = plan.topology().name();
        var title = name.isBlank()
                ? Words.text("check.title-unnamed", plan.file())
                : Words.text("check.title", plan.file(), name);
        var findings =
                plan.findings().stream().map(finding -> text(plan, finding)).collect(Collectors.joining());
        return OneLine.of(title) + "\n" + findings + summary(plan) + "\n";
    }

    private static String text(CheckedPlan plan, Finding finding) {
        var heading = Words.text(
                "check.finding",
                finding.severity().word(),
                finding.code().word(),
                plan.topology().nameOf(finding.host()));
        var sentence = Paragraph.clauses(finding.message(), Paragraph.WIDTH - MARGIN);
        return OneLine.of(heading) + "\n" + Paragraph.hanging("", MARGIN, sentence);
    }

    private static String summary(CheckedPlan plan) {
        return Words.text(
                "check.summary",
                counted("check.error", "check.errors", plan.count(Severity.ERROR)),
                counted("check.warning", "check.warnings", plan.count(Severity.WARNING)),
                counted("check.note", "check.notes", plan.count(Severity.NOTE)),
                counted("check.listener", "check.listeners", plan.resolution().listenerCount()));
    }

    private static String counted(String one, String many, int count) {
        return count == 1 ? Words.text(one) : Words.text(many, count);
    }

    private static void writePlan(JsonGenerator json, CheckedPlan plan) {
        json.writeStartObject();
        json.writeStringProperty("plan", plan.file());
        json.writeArrayPropertyStart("findings");
        plan.findings().forEach(finding -> writeFinding(json, finding));
        json.writeEndArray();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("errors", plan.count(Severity.ERROR));
        json.writeNumberProperty("warnings", plan.count(Severity.WARNING));
        json.writeNumberProperty("notes", plan.count(Severity.NOTE));
        json.writeNumberProperty("listeners", plan.resolution().listenerCount());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeFinding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().word());
        json.writeStringProperty("severity", finding.severity().word());
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
        json.writeStringProperty("message", finding.message());
        json.writeArrayPropertyStart("fixes");
        json.writeEndArray();
        json.writeEndObject();
    }
}
