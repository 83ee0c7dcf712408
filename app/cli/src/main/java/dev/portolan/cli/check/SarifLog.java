package dev.portolan.cli.check;

import dev.portolan.cli.print.Words;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.finding.WaivedFinding;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.text.JsonText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes checked plans as one run of a SARIF 2.1.0 log (OASIS Standard, 2020).
///
/// A waived finding is a result that its plan suppresses. Fixes are properties of results: what they do to
/// the text of a file only the plan's writer can say, and it writes the file as a whole.
final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "portolanFinding/v1";

    private final JsonGenerator json;
    private final List<CheckedPlan> plans;
    private final List<FindingCode> rules;
    private final List<String> artifacts;

    private SarifLog(JsonGenerator json, List<CheckedPlan> plans) {
        this.json = json;
        this.plans = plans;
        this.rules = plans.stream()
                .flatMap(plan -> Stream.concat(
                        plan.findings().stream(), plan.waived().stream().map(WaivedFinding::finding)))
                .map(Finding::code)
                .distinct()
                .sorted()
                .toList();
        this.artifacts = plans.stream()
                .map(plan -> RelativeUri.of(plan.file()))
                .distinct()
                .toList();
    }

    /// The whole log.
    ///
    /// @param version of Portolan
    static String of(List<CheckedPlan> plans, String version) {
        return JsonText.of(json -> new SarifLog(json, plans).write(version));
    }

    /// A text in the form of a plain SARIF message, in which braces mark placeholders and brackets links.
    static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    }

    private void write(String version) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool(version);
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("artifacts");
        artifacts.forEach(this::writeArtifact);
        json.writeEndArray();
        json.writeArrayPropertyStart("results");
        plans.forEach(this::writeResults);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(String version) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Portolan");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        rules.forEach(this::writeRule);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(FindingCode code) {
        json.writeStartObject();
        json.writeStringProperty("id", code.word());
        writeMessage("shortDescription", code.title());
        writeMessage("fullDescription", code.explanation());
        writeMessage("help", Words.text("sarif.help", code.explanation(), code.source()));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(code.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeMessage(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", plain(text));
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private void writeArtifact(String uri) {
        json.writeStartObject();
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("uri", uri);
        json.writeEndObject();
        json.writeArrayPropertyStart("roles");
        json.writeString("analysisTarget");
        json.writeEndArray();
        json.writeStringProperty("mimeType", "application/json");
        json.writeStringProperty("encoding", "UTF-8");
        json.writeEndObject();
    }

    private void writeResults(CheckedPlan plan) {
        var uri = RelativeUri.of(plan.file());
        var places = new SarifPlaces(json, plan, uri, artifacts.indexOf(uri));
        var fingerprints = new Fingerprints();
        plan.findings().forEach(finding -> writeResult(plan, places, fingerprints, finding, null));
        plan.waived().forEach(waived -> writeResult(plan, places, fingerprints, waived.finding(), waived.waiver()));
    }

    private void writeResult(
            CheckedPlan plan, SarifPlaces places, Fingerprints fingerprints, Finding finding, @Nullable Waiver waiver) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code().word());
        json.writeNumberProperty("ruleIndex", rules.indexOf(finding.code()));
        json.writeStringProperty("level", level(finding.severity()));
        writeMessage("message", finding.message());
        places.write(finding);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprints.next(finding));
        json.writeEndObject();
        if (waiver != null) {
            writeSuppression(places, waiver);
        }
        json.writeObjectPropertyStart("properties");
        CheckJson.writeWhere(json, finding);
        CheckJson.writeFixes(json, waiver == null ? plan.fixes(finding) : List.of());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeSuppression(SarifPlaces places, Waiver waiver) {
        json.writeArrayPropertyStart("suppressions");
        json.writeStartObject();
        json.writeStringProperty("kind", "inSource");
        json.writeStringProperty("status", "accepted");
        json.writeStringProperty("justification", waiver.reason());
        places.writeWaiver(waiver);
        json.writeEndObject();
        json.writeEndArray();
    }
}
