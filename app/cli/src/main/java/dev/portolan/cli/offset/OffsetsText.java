package dev.portolan.cli.offset;

import dev.portolan.cli.print.Ink;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Paragraph;
import dev.portolan.cli.print.TextTable;
import dev.portolan.cli.print.Words;
import dev.portolan.core.offset.Cause;
import dev.portolan.core.offset.Explanation;
import dev.portolan.core.offset.Hit;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import java.util.List;
import java.util.stream.Collectors;

/// Writes for people why an instance has its offset and which ones are blocked.
final class OffsetsText {
    private static final int MOST_STEPS = 8;
    private static final int MOST_RANGES = 16;
    private static final int MARGIN = 2;

    private final InstanceOffsets offsets;
    private final Ink ink;
    private final boolean all;
    private final StringBuilder text = new StringBuilder();

    private OffsetsText(InstanceOffsets offsets, Ink ink, boolean all) {
        this.offsets = offsets;
        this.ink = ink;
        this.all = all;
    }

    /// The whole text, with a line break at the end.
    ///
    /// @param all whether everything is told, or the first of it
    static String of(InstanceOffsets offsets, Ink ink, boolean all) {
        return new OffsetsText(offsets, ink, all).write();
    }

    private String write() {
        var why = offsets.explanation();
        title();
        text.append(Paragraph.hanging("", 0, why.text()));
        if (!why.hits().isEmpty()) {
            heading(Words.text("offsets.heading.hits", why.offset().value()));
            var shown = all ? why.hits() : why.hits().stream().limit(MOST_STEPS).toList();
            shown.forEach(hit -> text.append(Paragraph.item(MARGIN, hit.text())));
            more("offsets.more-hits", why.hits().size() - shown.size());
        }
        if (!why.passedOver().isEmpty()) {
            heading(Words.text("offsets.heading.smaller"));
            steps(why.passedOver());
        }
        if (all) {
            heading(Words.text("offsets.heading.causes"));
            causes(offsets.ruler().causes());
        } else {
            heading(Words.text("offsets.heading.blocked"));
            ranges(offsets.ruler());
        }
        return text.toString();
    }

    private void title() {
        var instance = offsets.instance();
        var title = Words.text(
                "offsets.title", instance.name(), instance.product(), offsets.host().name());
        text.append(ink.strong(OneLine.of(title))).append('\n');
        var members = offsets.ruler().instances();
        if (members.size() > 1) {
            var names = members.stream().map(Instance::name).collect(Collectors.joining(", "));
            text.append(Paragraph.hanging("", 0, Words.text("offsets.together", names)));
        }
    }

    private void heading(String heading) {
        text.append('\n').append(ink.strong(heading)).append('\n');
    }

    private void steps(List<Explanation.Step> steps) {
        var table = table();
        var shown = all ? steps : steps.stream().limit(MOST_STEPS).toList();
        for (var step : shown) {
            var hits = all ? step.hits() : step.hits().subList(0, 1);
            var offset = Integer.toString(step.offset());
            for (var hit : hits) {
                table.row(List.of(hit.equals(hits.getFirst()) ? offset : "", sentence(hit, step.hits().size())));
            }
        }
        text.append(table.text());
        more("offsets.more-steps", steps.size() - shown.size());
    }

    private void ranges(Ruler ruler) {
        var ranges = ruler.ranges();
        if (ranges.isEmpty()) {
            text.append(Words.text("offsets.nothing")).append('\n');
            return;
        }
        var causes = ruler.causes();
        var table = table();
        var shown = ranges.stream().limit(MOST_RANGES).toList();
        for (var range : shown) {
            var within = causes.stream()
                    .filter(cause -> cause.from() <= range.to() && range.from() <= cause.to())
                    .toList();
            table.row(List.of(span(range.from(), range.to()), sentence(within.getFirst().first(), within.size())));
        }
        text.append(table.text());
        more("offsets.more-ranges", ranges.size() - shown.size());
    }

    private void causes(List<Cause> causes) {
        var table = table();
        causes.forEach(cause -> table.row(
                List.of(span(cause.from(), cause.to()), cause.first().text())));
        text.append(table.text());
    }

    private static TextTable table() {
        return new TextTable(List.of(Words.text("offsets.column.offset"), Words.text("offsets.column.because")));
    }

    /// A hit, and how many there are besides it.
    private String sentence(Hit hit, int count) {
        return all || count == 1 ? hit.text() : Words.text("offsets.and-more", hit.text(), count - 1);
    }

    private void more(String key, int count) {
        if (count > 0) {
            text.append(Words.text(key, count)).append('\n');
        }
    }

    private static String span(int from, int to) {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
