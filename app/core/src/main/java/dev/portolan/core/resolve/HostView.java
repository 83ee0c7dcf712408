package dev.portolan.core.resolve;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.InstanceId;
import java.util.List;
import java.util.stream.Stream;

/// What a rule gets to see: one host with its ports worked out.
record HostView(Host host, List<InstanceResolution> instances, List<Listener> listeners) {
    /// The listeners that bind the host's own addresses and belong to the plan, published ones included.
    Stream<Listener> planned() {
        return listeners.stream()
                .filter(listener -> listener.instance() != null && listener.where() != Listener.Where.CONTAINER);
    }

    Finding finding(FindingCode code, Listener listener, List<InstanceId> instances, String message) {
        return new Finding(
                code, host.id(), listener.number(), listener.transport(), listener.where(), instances, message);
    }

    Finding finding(
            FindingCode code,
            int port,
            Transport transport,
            Listener.Where where,
            InstanceId instance,
            String message) {
        return new Finding(code, host.id(), port, transport, where, List.of(instance), message);
    }

    Finding finding(FindingCode code, InstanceId instance, String message) {
        return new Finding(code, host.id(), 0, null, null, List.of(instance), message);
    }
}
