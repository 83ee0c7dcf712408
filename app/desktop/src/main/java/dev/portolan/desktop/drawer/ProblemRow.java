package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.resolve.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// The rows of all sections that have any.
    ///
    /// @param folded the sections of which only the heading is there
    static List<ProblemRow> of(Resolution resolution, Set<Section> folded) {
        return Stream.of(Section.values())
                .flatMap(section -> of(resolution, section, !folded.contains(section)))
                .toList();
    }

    private static Stream<ProblemRow> of(Resolution resolution, Section section, boolean open) {
        int count = section.count(resolution);
        if (count == 0) {
            return Stream.empty();
        }
        var heading = Stream.<ProblemRow>of(new Heading(section, count, open));
        return open ? Stream.concat(heading, section.rows(resolution)) : heading;
    }
}
