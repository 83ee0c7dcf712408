package dev.portolan.core.rule;

import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.List;

/// The ports that offer over TLS what others of the instance offer without, in a sentence, each once.
///
/// @param plain those without TLS
record TwinList(InstancePorts ports, List<PortSlot> plain) {
    @Override
    public String toString() {
        var twins = ports.layout().open().stream()
                .filter(slot -> plain.stream().anyMatch(other -> isTwin(slot, other)))
                .toList();
        return new PortList(ports, twins).toString();
    }

    private static boolean isTwin(PortSlot slot, PortSlot plain) {
        return plain.spec() != null && slot.id().equals(plain.spec().tlsTwin());
    }
}
