package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.resolve.Resolution;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A row in the list of problems.
sealed interface ProblemRow {
    /// The name of a section, which folds it up or opens it.
    record Heading(Section section, int count, boolean open) implements ProblemRow {}

    /// A finding that nobody has accepted.
    record Present(Finding finding) implements ProblemRow {}

    /// A finding that somebody has accepted.
    record Waived(Finding finding, Waiver waiver) implements ProblemRow {}

    /// The finding that it shows; none if it is a heading.
    default Optional<Finding> about() {
        return switch (this) {
            case Heading _ -> Optional.empty();
            case Present(var finding) -> Optional.of(finding);
            case Waived waived -> Optional.of(waived.finding());
        };
    }

    /// The rows of all sections that have any. Sections of nothing but notes are folded up unless the user opens
    /// them, since a plan has dozens; none is while a text is looked for.
    ///
    /// @param opened whether the user has opened a section, or folded it up
    static List<ProblemRow> of(Resolution resolution, ProblemFilter filter, Map<Section, Boolean> opened) {
        return filter.sections(resolution).entrySet().stream()
                .flatMap(entry -> {
                    var rows = entry.getValue();
                    boolean open = filter.isSearch() || opened.getOrDefault(entry.getKey(), !isMinor(rows));
                    var heading = Stream.<ProblemRow>of(new Heading(entry.getKey(), rows.size(), open));
                    return open ? Stream.concat(heading, rows.stream()) : heading;
                })
                .toList();
    }

    /// The worst comes first.
    private static boolean isMinor(List<ProblemRow> rows) {
        return rows.getFirst() instanceof Present(var finding) && finding.severity() == Severity.NOTE;
    }
}
