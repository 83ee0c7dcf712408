package dev.portolan.core.resolve;

import dev.portolan.core.common.Lazy;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.rule.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A host with everything that follows from it alone.
public final class HostResolution {
    private final HostPorts ports;
    private final List<Finding> errors;
    private final Lazy<List<Finding>> advice;

    HostResolution(HostPorts ports, Rules rules) {
        this.ports = ports;
        this.errors = List.copyOf(rules.errors(ports));
        this.advice = new Lazy<>(() -> Findings.worstFirst(rules.advice(ports)));
    }

    /// The host with its instances' ports.
    public HostPorts ports() {
        return ports;
    }

    /// What is to be said about it, the worst first; waived or not.
    public List<Finding> findings() {
        return Stream.concat(errors.stream(), advice.get().stream()).toList();
    }

    /// The errors among the findings: known without looking for the others.
    public List<Finding> errors() {
        return errors;
    }

    /// The warnings and notes among the findings.
    List<Finding> advice() {
        return advice.get();
    }

    /// The host that was resolved; the same object gives the same resolution.
    public Host host() {
        return ports.host();
    }

    /// Its instances, in its order.
    public List<InstancePorts> instances() {
        return ports.instances();
    }

    /// The instance of that id, if it runs here.
    public Optional<InstancePorts> instance(InstanceId id) {
        for (var candidate : ports.instances()) {
            if (candidate.instance().id().equals(id)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /// Everything that listens on it and in its containers, see [HostPorts#listeners].
    public List<Listener> listeners() {
        return ports.listeners();
    }
}
