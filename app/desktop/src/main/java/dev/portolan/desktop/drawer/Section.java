package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.finding.WaivedFinding;
import dev.portolan.core.resolve.Resolution;
import java.util.Locale;
import java.util.stream.Stream;

/// The parts of the list of problems, the worst first.
enum Section {
    ERRORS,
    WARNINGS,
    NOTES,
    WAIVED;

    /// The last part of its keys in the bundle.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// How many rows it has when it is open.
    int count(Resolution resolution) {
        return switch (this) {
            case ERRORS -> resolution.findings(Severity.ERROR).size();
            case WARNINGS -> resolution.findings(Severity.WARNING).size();
            case NOTES -> resolution.findings(Severity.NOTE).size();
            case WAIVED -> resolution.waived().size();
        };
    }

    /// Its rows when it is open.
    Stream<ProblemRow> rows(Resolution resolution) {
        return switch (this) {
            case ERRORS -> rows(resolution, Severity.ERROR);
            case WARNINGS -> rows(resolution, Severity.WARNING);
            case NOTES -> rows(resolution, Severity.NOTE);
            case WAIVED -> resolution.waived().stream().map(Section::row);
        };
    }

    private static Stream<ProblemRow> rows(Resolution resolution, Severity severity) {
        return resolution.findings(severity).stream().map(ProblemRow.Present::new);
    }

    private static ProblemRow row(WaivedFinding waived) {
        return new ProblemRow.Waived(waived.finding(), waived.waiver());
    }
}
