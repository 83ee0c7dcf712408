package dev.portolan.desktop.drawer;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.finding.WaivedFinding;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.desktop.drawer.ProblemRow.Present;
import dev.portolan.desktop.drawer.ProblemRow.Waived;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Which problems are listed, and how they are divided.
///
/// @param severities of findings that nobody has accepted
/// @param accepted whether those that somebody has accepted are listed too
/// @param text what the sentence, the code or the host's name has to contain, in lower case; empty for all
record ProblemFilter(Grouping grouping, Set<Severity> severities, boolean accepted, String text) {
    /// Everything, by severity.
    static final ProblemFilter ALL = new ProblemFilter(Grouping.SEVERITY, EnumSet.allOf(Severity.class), true, "");

    ProblemFilter {
        severities = Set.copyOf(severities);
        text = text.strip().toLowerCase(Locale.ROOT);
    }

    /// This filter with findings of a severity listed or not.
    ProblemFilter with(Severity severity, boolean listed) {
        var next = EnumSet.noneOf(Severity.class);
        next.addAll(severities);
        if (listed) {
            next.add(severity);
        } else {
            next.remove(severity);
        }
        return new ProblemFilter(grouping, next, accepted, text);
    }

    /// This filter with accepted findings listed or not.
    ProblemFilter withAccepted(boolean listed) {
        return new ProblemFilter(grouping, severities, listed, text);
    }

    /// This filter with other sections.
    ProblemFilter by(Grouping other) {
        return new ProblemFilter(other, severities, accepted, text);
    }

    /// This filter for another text.
    ProblemFilter containing(String other) {
        return new ProblemFilter(grouping, severities, accepted, other);
    }

    /// Whether a text has to be found.
    boolean isSearch() {
        return !text.isEmpty();
    }

    /// What is listed, section by section: the one with the worst finding first, and what is accepted last.
    SequencedMap<Section, List<ProblemRow>> sections(Resolution resolution) {
        var sections = new LinkedHashMap<Section, List<ProblemRow>>();
        Stream.of(Severity.values())
                .filter(severities::contains)
                .flatMap(severity -> resolution.findings(severity).stream())
                .filter(finding -> isFound(resolution, finding, ""))
                .forEach(finding -> sections.computeIfAbsent(grouping.section(finding), _ -> new ArrayList<>())
                        .add(new Present(finding)));
        if (accepted) {
            var rows = resolution.waived().stream()
                    .filter(waived -> isFound(
                            resolution, waived.finding(), waived.waiver().reason()))
                    .map(ProblemFilter::row)
                    .toList();
            if (!rows.isEmpty()) {
                sections.put(new Section.Accepted(), rows);
            }
        }
        return sections;
    }

    private static ProblemRow row(WaivedFinding waived) {
        return new Waived(waived.finding(), waived.waiver());
    }

    private boolean isFound(Resolution resolution, Finding finding, String more) {
        return text.isEmpty()
                || contains(finding.code().word())
                || contains(finding.message())
                || contains(resolution.topology().nameOf(finding.host()))
                || contains(more);
    }

    private boolean contains(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text);
    }
}
