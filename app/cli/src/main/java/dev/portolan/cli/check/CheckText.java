package dev.portolan.cli.check;

import dev.portolan.catalog.Transport;
import dev.portolan.cli.print.Ink;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Paragraph;
import dev.portolan.cli.print.Words;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Fix;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a checked plan for people: errors and warnings host by host, notes by their code, then what is
/// waived.
final class CheckText {
    private static final int CODE_MARGIN = 2;
    private static final int TEXT_MARGIN = 4;
    private static final int FIX_MARGIN = 6;
    private static final int MOST_CONSEQUENCES = 8;

    private final CheckedPlan plan;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private CheckText(CheckedPlan plan, Ink ink) {
        this.plan = plan;
        this.ink = ink;
    }

    /// The whole text, with a line break at the end.
    static String of(CheckedPlan plan, Ink ink) {
        return new CheckText(plan, ink).write();
    }

    private String write() {
        var name = plan.topology().name();
        var title = name.isBlank()
                ? Words.text("check.title-unnamed", plan.file())
                : Words.text("check.title", plan.file(), name);
        Paragraph.lines(title, Paragraph.WIDTH)
                .forEach(line -> text.append(ink.strong(line)).append('\n'));
        byHost(Severity.ERROR);
        byHost(Severity.WARNING);
        notes();
        waived();
        if (plan.explained()) {
            codes();
        }
        boolean isBare = plan.findings().isEmpty() && plan.waived().isEmpty();
        text.append(isBare ? "" : "\n").append(summary()).append('\n');
        return text.toString();
    }

    private void byHost(Severity severity) {
        grouped(plan.findings(severity), Finding::host).forEach((host, findings) -> {
            var place = OneLine.of(plan.nameOf(host));
            heading(severity, Words.text("check.heading", headingWord(severity, findings.size()), place));
            grouped(findings, Finding::code).forEach(this::inFull);
        });
    }

    private static String headingWord(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> Words.counted("check.heading.error", "check.heading.errors", count);
            case WARNING -> Words.counted("check.heading.warning", "check.heading.warnings", count);
            case NOTE -> Words.counted("check.heading.note", "check.heading.notes", count);
        };
    }

    private void heading(Severity severity, String heading) {
        text.append('\n').append(ink.of(severity, heading)).append('\n');
    }

    private void code(String line) {
        text.append(" ".repeat(CODE_MARGIN)).append(ink.strong(line)).append('\n');
    }

    private void inFull(FindingCode code, List<Finding> findings) {
        code(code.word());
        findings.forEach(this::sentence);
    }

    private void sentence(Finding finding) {
        text.append(Paragraph.item(TEXT_MARGIN, finding.message()));
        if (plan.explained()) {
            plan.fixes(finding).stream()
                    .filter(fix -> fix.kind() != Fix.Kind.WAIVE)
                    .forEach(fix -> fix(fix, finding));
        }
    }

    /// A fix with what else follows from it: that it settles its finding goes without saying.
    private void fix(Fix fix, Finding finding) {
        var label = " ".repeat(FIX_MARGIN) + Words.text("check.fix") + " ";
        text.append(Paragraph.hanging(label, label.length(), fix.title()));
        var lines = fix.consequences().lines().stream()
                .filter(line -> !line.endsWith(finding.message()))
                .toList();
        lines.stream()
                .limit(MOST_CONSEQUENCES)
                .forEach(line -> text.append(Paragraph.item(FIX_MARGIN + CODE_MARGIN, line)));
        if (lines.size() > MOST_CONSEQUENCES) {
            var more = Words.text("check.more", lines.size() - MOST_CONSEQUENCES);
            text.append(Paragraph.item(FIX_MARGIN + CODE_MARGIN, more));
        }
    }

    private void notes() {
        var notes = plan.findings(Severity.NOTE);
        if (!notes.isEmpty()) {
            heading(Severity.NOTE, headingWord(Severity.NOTE, notes.size()));
            var byCode = new EnumMap<FindingCode, List<Finding>>(FindingCode.class);
            byCode.putAll(grouped(notes, Finding::code));
            byCode.forEach((code, findings) -> {
                if (plan.explained() || findings.size() == 1) {
                    inFull(code, findings);
                } else {
                    condensed(code, findings);
                }
            });
        }
    }

    /// Notes of one code in a few lines: what they say, and whom they say it of.
    private void condensed(FindingCode code, List<Finding> findings) {
        code(Words.text("check.code-count", code.word(), findings.size()));
        text.append(Paragraph.hanging("", TEXT_MARGIN, code.title()));
        var concerned = grouped(findings, this::concerned).entrySet().stream()
                .map(entry -> joined(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
        text.append(Paragraph.hanging("", TEXT_MARGIN, concerned));
    }

    /// The instances that a finding is about, or else its host.
    private String concerned(Finding finding) {
        var names = finding.instances().stream().map(plan::nameOf).collect(Collectors.joining("/"));
        return names.isEmpty() ? plan.nameOf(finding.host()) : names;
    }

    private static String joined(String concerned, List<Finding> findings) {
        var numbers = findings.stream()
                .filter(finding -> finding.port() != 0)
                .map(CheckText::number)
                .distinct()
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? concerned : concerned + " " + numbers;
    }

    private static String number(Finding finding) {
        var number = Integer.toString(finding.port());
        return finding.transport() == Transport.UDP ? Words.text("check.udp", number) : number;
    }

    private void waived() {
        if (plan.waived().isEmpty()) {
            return;
        }
        text.append('\n').append(ink.strong(Words.text("check.waived"))).append('\n');
        for (var waived : plan.waived()) {
            var finding = waived.finding();
            var host = OneLine.of(plan.nameOf(finding.host()));
            code(Words.text(
                    "check.waived-code",
                    finding.code().word(),
                    finding.severity().word(),
                    host));
            text.append(Paragraph.item(TEXT_MARGIN, finding.message()));
            var label = " ".repeat(FIX_MARGIN) + Words.text("check.reason") + " ";
            text.append(Paragraph.hanging(label, label.length(), waived.waiver().reason()));
        }
    }

    /// What each code that occurs means, once.
    private void codes() {
        var occurring =
                plan.findings().stream().map(Finding::code).distinct().sorted().toList();
        if (!occurring.isEmpty()) {
            text.append('\n').append(ink.strong(Words.text("check.codes"))).append('\n');
            text.append(Paragraph.hanging("", CODE_MARGIN, Words.text("check.waivable")));
        }
        for (var code : occurring) {
            code(code.word());
            text.append(Paragraph.hanging("", TEXT_MARGIN, code.title()));
            text.append(Paragraph.hanging("", TEXT_MARGIN, code.explanation()));
            text.append(Paragraph.hanging("", TEXT_MARGIN, Words.text("check.source", code.source())));
        }
    }

    private String summary() {
        var counts = Words.text(
                "check.summary",
                Words.counted("check.error", "check.errors", plan.count(Severity.ERROR)),
                Words.counted("check.warning", "check.warnings", plan.count(Severity.WARNING)),
                Words.counted("check.note", "check.notes", plan.count(Severity.NOTE)),
                Words.counted(
                        "check.listener", "check.listeners", plan.resolution().listenerCount()));
        var waived = plan.waived().size();
        return waived == 0 ? counts : Words.text("check.summary-waived", counts, waived);
    }

    private static <K> Map<K, List<Finding>> grouped(List<Finding> findings, Function<Finding, K> key) {
        return findings.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
