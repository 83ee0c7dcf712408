package dev.portolan.cli;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan with its verdicts.
///
/// @param file the file as the user named it
/// @param findings the worst first, then host by host in the plan's order
record CheckedPlan(String file, Topology topology, Resolution resolution, List<Finding> findings) {
    CheckedPlan {
        findings = List.copyOf(findings);
    }

    static CheckedPlan of(String file, Topology topology, Resolution resolution) {
        Map<HostId, Integer> places = new HashMap<>();
        topology.hosts().forEach(host -> places.put(host.id(), places.size()));
        var findings = new ArrayList<>(resolution.findings());
        findings.sort(Comparator.comparing(Finding::severity)
                .thenComparing(finding -> places.getOrDefault(finding.host(), places.size())));
        return new CheckedPlan(file, topology, resolution, findings);
    }

    int count(Severity severity) {
        return resolution.findings(severity).size();
    }

    /// Whether something is at least as bad as that.
    boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
    }
}
