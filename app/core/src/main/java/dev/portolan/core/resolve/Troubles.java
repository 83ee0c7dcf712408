package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The worst trouble that each host and instance has: its errors and warnings. A note is no trouble, and a plan has
/// dozens of them.
public final class Troubles {
    private final Map<InstanceId, Severity> instances = new HashMap<>();
    private final Map<HostId, Severity> hosts = new HashMap<>();

    Troubles(Resolution resolution) {
        resolution.findings(Severity.ERROR).forEach(this::add);
        resolution.findings(Severity.WARNING).forEach(this::add);
    }

    private void add(Finding finding) {
        hosts.merge(finding.host(), finding.severity(), Troubles::worse);
        finding.instances().forEach(instance -> instances.merge(instance, finding.severity(), Troubles::worse));
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /// The worst trouble of an instance; empty if it has none.
    public Optional<Severity> of(InstanceId instance) {
        return Optional.ofNullable(instances.get(instance));
    }

    /// The worst trouble of a host and all that runs on it; empty if it has none.
    public Optional<Severity> of(HostId host) {
        return Optional.ofNullable(hosts.get(host));
    }
}
