package dev.portolan.core.rule;

import dev.portolan.catalog.PortId;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where other hosts can have the same with TLS and without, they reach it with TLS alone: the API Manager's
/// own advice for production. Where they have no other choice there is nothing to advise.
final class PlainHttpExposedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            if (!exposed(ports).isEmpty()) {
                findings.accept(
                        host.finding(FindingCode.PLAIN_HTTP_EXPOSED, ports, () -> exposed(ports), () -> text(ports)));
            }
        }
    }

    /// Those that other hosts reach, and whose twins they reach as well.
    private static List<PortSlot> exposed(InstancePorts ports) {
        return OffHost.among(ports, ports.layout().traits().plain()).stream()
                .filter(slot ->
                        slot.spec() != null && isReached(ports, slot.spec().tlsTwin()))
                .toList();
    }

    private static boolean isReached(InstancePorts ports, @Nullable PortId twin) {
        return twin != null
                && ports.port(twin)
                        .filter(row -> OffHost.reaches(ports, row.slot()))
                        .isPresent();
    }

    private static FindingText text(InstancePorts ports) {
        var exposed = exposed(ports);
        return FindingText.text(
                "plain-http-exposed",
                ports.instance().name(),
                PortList.reached(ports, exposed),
                PortList.reached(ports, twins(ports, exposed)));
    }

    /// The ports that offer the same over TLS, each once.
    private static List<PortSlot> twins(InstancePorts ports, List<PortSlot> plain) {
        return ports.layout().open().stream()
                .filter(slot -> plain.stream().anyMatch(other -> isTwin(slot, other)))
                .toList();
    }

    private static boolean isTwin(PortSlot slot, PortSlot plain) {
        return plain.spec() != null && slot.id().equals(plain.spec().tlsTwin());
    }
}
