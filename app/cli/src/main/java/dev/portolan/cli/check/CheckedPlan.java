package dev.portolan.cli.check;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.finding.WaivedFinding;
import dev.portolan.core.fix.Fix;
import dev.portolan.core.fix.Fixes;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan with its verdicts.
///
/// @param file the file as the user named it
/// @param findings those that are not waived: the worst first, then host by host in the plan's order
/// @param waived the others, in the same order
/// @param fixes finds what could be done
/// @param explained whether everything is to be told: each note by itself, what could be done about it, and for people
///     what the codes mean
public record CheckedPlan(
        Path file,
        Resolution resolution,
        List<Finding> findings,
        List<WaivedFinding> waived,
        Fixes fixes,
        boolean explained) {
    public CheckedPlan {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /// A plan with the verdicts of a resolution.
    public static CheckedPlan of(Path file, Resolution resolution, Fixes fixes, boolean explained) {
        Map<HostId, Integer> places = new HashMap<>();
        resolution.topology().hosts().forEach(host -> places.put(host.id(), places.size()));
        var order = Comparator.comparing(Finding::severity)
                .thenComparing(finding -> places.getOrDefault(finding.host(), places.size()));
        var findings = new ArrayList<>(resolution.findings());
        findings.sort(order);
        var waived = new ArrayList<>(resolution.waived());
        waived.sort(Comparator.comparing(WaivedFinding::finding, order));
        return new CheckedPlan(file, resolution, findings, waived, fixes, explained);
    }

    /// The plan that was checked.
    Topology topology() {
        return resolution.topology();
    }

    /// What people call a host.
    String nameOf(HostId id) {
        return resolution.host(id).map(resolved -> resolved.host().name()).orElse(id.value());
    }

    /// What people call an instance.
    String nameOf(InstanceId id) {
        return resolution
                .instance(id)
                .map(resolved -> resolved.instance().name())
                .orElse(id.value());
    }

    /// The findings of one severity that are not waived.
    List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /// What could be done about a finding that is not waived, the least disturbing first. Each fix is tried on the
    /// plan, which takes too long for the thousands of notes that a large one has, unless everything is to be told.
    List<Fix> fixes(Finding finding) {
        boolean worked = explained || finding.severity() != Severity.NOTE;
        return worked ? fixes.of(resolution, finding) : List.of();
    }

    int count(Severity severity) {
        return resolution.findings(severity).size();
    }

    /// Whether something that is not waived is at least as bad as that.
    public boolean hasAtLeast(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
    }
}
