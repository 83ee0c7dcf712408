package dev.portolan.core.rule;

import dev.portolan.catalog.PortId;
import dev.portolan.core.finding.About;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.PortSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Ports of an instance in a sentence, as other hosts reach them: `http 9763, jmx registry 19999:9999`. It is
/// put together when somebody reads it.
record PortList(InstancePorts ports, List<PortSlot> slots) {
    @Override
    public String toString() {
        return slots.stream().map(this::described).collect(Collectors.joining(", "));
    }

    /// What a finding that lists ports is about. Notes of that sort are many, so this is without a stream.
    static About about(List<PortSlot> slots) {
        var ids = new ArrayList<PortId>(slots.size());
        for (var slot : slots) {
            ids.add(slot.id());
        }
        return new About(ids);
    }

    private String described(PortSlot slot) {
        var door = OffHost.door(ports, slot);
        return door == null
                ? named(slot.at(ports.offset()))
                : slot.label() + " " + door.hostPort() + ":" + door.containerPort();
    }

    /// A port as its process has it: `http 9763 + 2 = 9765`; its label alone if the system chooses the number.
    static String named(PortRow row) {
        return row.isRandom() ? row.label() : row.label() + " " + row.arithmetic();
    }
}
