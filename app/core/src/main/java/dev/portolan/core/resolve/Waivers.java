package dev.portolan.core.resolve;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.WaivedFinding;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The waivers of a plan, held against its findings.
final class Waivers {
    /// What a waiver and the finding that it excuses have in common.
    private record Subject(
            String code,
            List<? extends ElementId> elements,
            int port,
            @Nullable Transport transport,
            String about) {
        private static Subject of(Waiver waiver) {
            return new Subject(waiver.code(), waiver.subjects(), waiver.port(), waiver.transport(), waiver.about());
        }

        private static Subject of(Finding finding) {
            List<? extends ElementId> elements =
                    finding.instances().stream().sorted().toList();
            return new Subject(
                    finding.code().word(),
                    elements.isEmpty() ? List.of(finding.host()) : elements,
                    finding.port(),
                    finding.transport(),
                    finding.about().text());
        }
    }

    private final Map<Subject, Waiver> bySubject = new HashMap<>();

    Waivers(List<Waiver> waivers) {
        waivers.forEach(waiver -> bySubject.putIfAbsent(Subject.of(waiver), waiver));
    }

    /// The findings that no waiver excuses.
    List<Finding> open(List<Finding> findings) {
        return bySubject.isEmpty()
                ? findings
                : findings.stream().filter(finding -> waiver(finding).isEmpty()).toList();
    }

    /// The findings that a waiver excuses.
    List<WaivedFinding> waived(List<Finding> findings) {
        var waived = new ArrayList<WaivedFinding>();
        if (!bySubject.isEmpty()) {
            findings.forEach(
                    finding -> waiver(finding).ifPresent(waiver -> waived.add(new WaivedFinding(finding, waiver))));
        }
        return waived;
    }

    /// The waivers that excuse any of these.
    Set<Waiver> of(List<Finding> findings) {
        Set<Waiver> found = new LinkedHashSet<>();
        if (!bySubject.isEmpty()) {
            findings.forEach(finding -> waiver(finding).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Waiver> waiver(Finding finding) {
        return Optional.ofNullable(bySubject.get(Subject.of(finding)));
    }

    /// A note for each waiver that excuses nothing: the plan has moved on, and the next finding of that kind
    /// should not be taken for the one that was accepted.
    ///
    /// @param home where an instance runs
    static List<Finding> unused(
            List<Waiver> waivers, List<WaivedFinding> used, Function<ElementId, Optional<HostId>> home) {
        Set<Waiver> holding = new HashSet<>();
        used.forEach(waived -> holding.add(waived.waiver()));
        var findings = new ArrayList<Finding>();
        for (var waiver : waivers) {
            if (!holding.contains(waiver)) {
                home.apply(waiver.subjects().getFirst()).ifPresent(host -> findings.add(unused(waiver, host)));
            }
        }
        return findings;
    }

    /// Says that a waiver excuses nothing.
    static Finding unused(Waiver waiver, HostId host) {
        var about = waiver.port() == 0
                ? FindingText.text("waiver-unused", waiver.code(), waiver.reason())
                : FindingText.text("waiver-unused-port", waiver.code(), waiver.port(), waiver.reason());
        var parties = waiver.instances().stream()
                .map(instance -> new Party(instance, null))
                .toList();
        return Finding.of(FindingCode.WAIVER_UNUSED, host, parties, about);
    }
}
