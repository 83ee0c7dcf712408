package dev.portolan.cli.offset;

import dev.portolan.cli.print.Ink;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Paragraph;
import dev.portolan.cli.print.TextTable;
import dev.portolan.cli.print.Words;
import dev.portolan.core.offset.Cause;
import dev.portolan.core.offset.Explanation;
import dev.portolan.core.offset.Hit;
import dev.portolan.core.offset.Obstacle;
import dev.portolan.core.plan.Instance;
import java.util.List;
import java.util.stream.Collectors;

/// Writes for people why an instance has its offset and which ones are blocked.
final class OffsetsText {
    private static final int MOST = 8;
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
            var shown = all ? why.hits() : why.hits().stream().limit(MOST).toList();
            shown.forEach(hit -> text.append(Paragraph.item(MARGIN, hit.text())));
            more("offsets.one-more-hit", "offsets.more-hits", why.hits().size() - shown.size());
        }
        if (!why.passedOver().isEmpty()) {
            heading(Words.text("offsets.heading.smaller"));
            steps(why.passedOver());
        }
        if (all) {
            heading(Words.text("offsets.heading.causes"));
            causes(offsets.ruler().causes());
        } else {
            for (var obstacle :
                    List.of(Obstacle.COLLISION, Obstacle.RESERVED, Obstacle.EPHEMERAL, Obstacle.OUT_OF_RANGE)) {
                others(obstacle);
            }
        }
        return text.toString();
    }

    private void title() {
        var instance = offsets.instance();
        var title = Words.text(
                "offsets.title",
                instance.name(),
                instance.product(),
                offsets.host().name());
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
        var shown = all ? steps : steps.stream().limit(MOST).toList();
        for (var step : shown) {
            var hits = all ? step.hits() : step.hits().subList(0, 1);
            var offset = Integer.toString(step.offset());
            for (var hit : hits) {
                table.row(List.of(
                        hit.equals(hits.getFirst()) ? offset : "",
                        sentence(hit, step.hits().size())));
            }
        }
        text.append(table.text());
        more("offsets.one-more-step", "offsets.more-steps", steps.size() - shown.size());
    }

    /// What is blocked besides the candidates below the present offset.
    private void others(Obstacle obstacle) {
        int present = offsets.explanation().offset().value();
        var ranges = offsets.ruler().ranges(obstacle).stream()
                .filter(range ->
                        range.to() > present || range.from() < offsets.ruler().smallestConsidered())
                .toList();
        if (ranges.isEmpty()) {
            return;
        }
        heading(heading(obstacle));
        var causes = offsets.ruler().causes().stream()
                .filter(cause -> cause.first().obstacle() == obstacle)
                .toList();
        var table = table();
        var shown = ranges.stream().limit(MOST).toList();
        for (var range : shown) {
            var within = causes.stream()
                    .filter(cause -> cause.from() <= range.to() && range.from() <= cause.to())
                    .toList();
            table.row(List.of(
                    span(range.from(), range.to()), sentence(within.getFirst().first(), within.size())));
        }
        text.append(table.text());
        more("offsets.one-more-range", "offsets.more-ranges", ranges.size() - shown.size());
    }

    private static String heading(Obstacle obstacle) {
        return switch (obstacle) {
            case COLLISION -> Words.text("offsets.heading.collisions");
            case RESERVED -> Words.text("offsets.heading.reserved");
            case EPHEMERAL -> Words.text("offsets.heading.ephemeral");
            case OUT_OF_RANGE -> Words.text("offsets.heading.out-of-range");
        };
    }

    private void causes(List<Cause> causes) {
        var table = table();
        causes.forEach(cause ->
                table.row(List.of(span(cause.from(), cause.to()), cause.first().text())));
        text.append(table.text());
    }

    private static TextTable table() {
        return new TextTable(List.of(Words.text("offsets.column.offset"), Words.text("offsets.column.because")));
    }

    /// A hit, and how many there are besides it.
    private String sentence(Hit hit, int count) {
        return all || count == 1 ? hit.text() : Words.text("offsets.and-more", hit.text(), count - 1);
    }

    private void more(String one, String several, int count) {
        if (count > 0) {
            text.append(Words.counted(one, several, count)).append('\n');
        }
    }

    private static String span(int from, int to) {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
