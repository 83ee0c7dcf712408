package dev.portolan.core.rule;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import java.util.function.Consumer;

/// Who publishes a number over TCP publishes it over UDP too if the container listens on both: Docker takes
/// TCP alone unless told otherwise.
final class UdpNotPublishedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var datagrams = ports.layout().traits().datagrams();
            if (!datagrams.isEmpty() && ports.instance().deployment() instanceof Deployment.Container container) {
                datagrams.forEach(slot -> check(host, ports, slot, container.published(), findings));
            }
        }
    }

    private static void check(
            HostView host,
            InstancePorts ports,
            PortSlot slot,
            List<PublishedPort> published,
            Consumer<Finding> findings) {
        if (!ports.doors(slot).isEmpty()) {
            return;
        }
        int number = slot.number(ports.offset());
        published.stream()
                .filter(port -> port.transport() == Transport.TCP && port.containerPort() == number)
                .findFirst()
                .ifPresent(port -> findings.accept(host.finding(
                        FindingCode.UDP_NOT_PUBLISHED,
                        ports,
                        slot,
                        () -> FindingText.text(
                                "udp-not-published",
                                ports.instance().name(),
                                port.hostPort(),
                                port.containerPort(),
                                slot.label()))));
    }
}
