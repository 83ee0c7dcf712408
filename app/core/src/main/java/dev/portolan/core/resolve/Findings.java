package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import java.util.Comparator;
import java.util.List;

/// The order of findings.
final class Findings {
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity);

    private Findings() {}

    /// The findings by severity; those of one severity stay in their order.
    static List<Finding> worstFirst(List<Finding> findings) {
        return findings.size() < 2
                ? List.copyOf(findings)
                : findings.stream().sorted(WORST_FIRST).toList();
    }
}
