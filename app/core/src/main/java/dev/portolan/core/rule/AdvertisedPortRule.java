package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Peers are told the number on which a node listens, so its container publishes that very number.
final class AdvertisedPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var peers = ports.layout().traits().peers();
            if (!peers.isEmpty()) {
                check(host, ports, peers, findings);
            }
        }
    }

    /// TCP and UDP are told as one where the numbers are the same: one setting is behind both.
    private static void check(HostView host, InstancePorts ports, List<PortSlot> peers, Consumer<Finding> findings) {
        var told = new ArrayList<PublishedPort>();
        for (var slot : peers) {
            var doors = ports.doors(slot).stream().filter(OffHost::isFor).toList();
            if (!doors.isEmpty() && doors.stream().noneMatch(port -> port.hostPort() == port.containerPort())) {
                var door = doors.getFirst();
                if (told.stream().noneMatch(other -> isAlike(other, door))) {
                    told.add(door);
                    findings.accept(host.finding(
                            FindingCode.ADVERTISED_PORT, ports, slot, door, () -> text(ports, slot, door.hostPort())));
                }
            }
        }
    }

    private static boolean isAlike(PublishedPort one, PublishedPort other) {
        return one.hostPort() == other.hostPort() && one.containerPort() == other.containerPort();
    }

    private static FindingText text(InstancePorts ports, PortSlot slot, int hostPort) {
        var name = ports.instance().name();
        var number = slot.number(ports.offset());
        if (hostPort == 0) {
            return FindingText.text("advertised-random", name, slot.label(), number);
        }
        return slot.spec() == null || slot.spec().setting().isEmpty()
                ? FindingText.text("advertised-fixed", name, slot.label(), number, hostPort)
                : FindingText.text(
                        "advertised-port",
                        name,
                        slot.label(),
                        number,
                        hostPort,
                        slot.spec().setting());
    }
}
