package dev.portolan.core.rule;

import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import java.util.stream.Collectors;

/// Ports of an instance in a sentence.
final class PortList {
    private PortList() {}

    /// As other hosts reach them: `http 9763, jmx registry 19999:9999`.
    static String reached(InstancePorts ports, List<PortSlot> slots) {
        return slots.stream().map(slot -> reached(ports, slot)).collect(Collectors.joining(", "));
    }

    /// As other hosts reach it: `jmx registry 19999:9999`.
    static String reached(InstancePorts ports, PortSlot slot) {
        var door = OffHost.door(ports, slot);
        return door == null
                ? named(slot.at(ports.offset()))
                : slot.label() + " " + door.hostPort() + ":" + door.containerPort();
    }

    /// As its process has it: `http 9763 + 2 = 9765`; its label alone if the system chooses the number.
    static String named(PortRow row) {
        return row.isRandom() ? row.label() : row.label() + " " + row.arithmetic();
    }

    /// What they are for: `jvm attach, syslog`.
    static String labels(List<PortSlot> slots) {
        return slots.stream().map(PortSlot::label).collect(Collectors.joining(", "));
    }
}
