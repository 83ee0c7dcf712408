package dev.portolan.cli.offset;

import dev.portolan.cli.print.Ink;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Paragraph;
import dev.portolan.cli.print.Words;
import dev.portolan.core.finding.Severity;

/// Writes for people what became of a plan's offsets.
final class AssignmentText {
    private static final int MARGIN = 4;
    private static final int ITEM_MARGIN = 2;

    private AssignmentText() {}

    static String of(Assignment assignment, Ink ink) {
        var text = new StringBuilder();
        for (var change : assignment.changes()) {
            var instance = change.instance();
            var shift = Words.text(
                    "assign.shift", instance.name(), instance.offset().value(), change.to());
            text.append(ink.strong(OneLine.of(shift))).append('\n');
            text.append(Paragraph.hanging("", MARGIN, Paragraph.clauses(change.reason(), Paragraph.WIDTH - MARGIN)));
        }
        text.append(changed(assignment)).append('\n');
        if (assignment.sizes() != null) {
            text.append(Paragraph.hanging("", 0, sizes(assignment.sizes())));
        }
        addRemaining(assignment, ink, text);
        return text.toString();
    }

    private static String changed(Assignment assignment) {
        int count = assignment.changes().size();
        return count == 0 ? Words.text("assign.nothing") : Words.counted("assign.one", "assign.several", count);
    }

    private static String sizes(Sizes sizes) {
        var now = Words.text("assign.sizes", sizes.maximumBefore(), sizes.maximum(), sizes.sumBefore(), sizes.sum());
        return now + " " + Words.text(sizes.proven() ? "assign.proven" : "assign.unproven");
    }

    private static void addRemaining(Assignment assignment, Ink ink, StringBuilder text) {
        var remaining = assignment.remaining();
        if (remaining.isEmpty()) {
            return;
        }
        var heading = Words.counted("assign.remains", "assign.remain", remaining.size());
        text.append('\n').append(ink.of(Severity.ERROR, heading)).append('\n');
        var deadlocks = new Deadlocks(assignment.resolution());
        for (var finding : remaining) {
            text.append(Paragraph.item(ITEM_MARGIN, finding.message()));
            text.append(Paragraph.hanging("", MARGIN, deadlocks.reason(finding)));
        }
    }
}
