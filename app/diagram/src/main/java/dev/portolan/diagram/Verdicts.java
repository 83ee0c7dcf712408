package dev.portolan.diagram;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.resolve.Resolution;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The worst that is found about each host and instance.
final class Verdicts {
    private final Map<InstanceId, Severity> instances = new HashMap<>();
    private final Map<HostId, Severity> hosts = new HashMap<>();

    Verdicts(Resolution resolution) {
        for (var finding : resolution.findings()) {
            hosts.merge(finding.host(), finding.severity(), Verdicts::worse);
            finding.instances().forEach(instance -> instances.merge(instance, finding.severity(), Verdicts::worse));
        }
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
