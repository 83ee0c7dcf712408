package dev.portolan.diagram;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.resolve.Resolution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The worst trouble that each host and instance has: its errors and warnings. A note is no trouble, and a plan has
/// dozens of them.
final class Verdicts {
    private final Map<InstanceId, Severity> instances = new HashMap<>();
    private final Map<HostId, Severity> hosts = new HashMap<>();

    Verdicts(Resolution resolution) {
        resolution.findings(Severity.ERROR).forEach(this::add);
        resolution.findings(Severity.WARNING).forEach(this::add);
    }

    private void add(Finding finding) {
        hosts.merge(finding.host(), finding.severity(), Verdicts::worse);
        finding.instances().forEach(instance -> instances.merge(instance, finding.severity(), Verdicts::worse));
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    Optional<Severity> of(InstanceId instance) {
        return Optional.ofNullable(instances.get(instance));
    }

    Optional<Severity> of(HostId host) {
        return Optional.ofNullable(hosts.get(host));
    }
}
