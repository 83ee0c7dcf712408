package dev.portolan.core.rule;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.Objects;
import java.util.function.Consumer;

/// Figures that somebody asked for are bound where a collector reaches them. Besu's Docker image binds its
/// other interfaces to every address of the container, but not this one.
///
/// Figures that a product offers without being asked, such as Logstash's, are for whoever logs in on the
/// machine.
final class MetricsOnLoopbackRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            for (var slot : ports.layout().traits().hiddenMetrics()) {
                check(host, ports, slot, findings);
            }
        }
    }

    private static void check(HostView host, InstancePorts ports, PortSlot slot, Consumer<Finding> findings) {
        switch (ports.instance().deployment()) {
            case Deployment.Container _ -> {
                if (isChosen(ports, slot) || !ports.doors(slot).isEmpty()) {
                    findings.accept(finding("metrics-in-container", host, ports, slot));
                }
            }
            case Deployment.Native _ -> {
                if (isChosen(ports, slot)
                        && host.instances().stream().noneMatch(other -> collects(other, ports, slot))) {
                    findings.accept(finding("metrics-on-loopback", host, ports, slot));
                }
            }
        }
    }

    private static Finding finding(String key, HostView host, InstancePorts ports, PortSlot slot) {
        var hostName = host.host().name();
        return host.finding(
                FindingCode.METRICS_ON_LOOPBACK,
                ports,
                slot,
                () -> FindingText.text(
                        key,
                        ports.instance().name(),
                        PortList.named(slot.at(ports.offset())),
                        slot.address(),
                        hostName));
    }

    /// Whether the plan itself switched the port on.
    private static boolean isChosen(InstancePorts ports, PortSlot slot) {
        var choices = ports.instance().features();
        return slot.spec() != null
                && slot.spec().features().stream().anyMatch(feature -> choices.getOrDefault(feature, false));
    }

    /// Whether the instance is a process of the host that fetches the figures, or a program of which nobody
    /// knows what it dials.
    private static boolean collects(InstancePorts collector, InstancePorts ports, PortSlot slot) {
        if (collector.instance().deployment() instanceof Deployment.Container) {
            return false;
        }
        var line = collector.line();
        return line == null
                || isBlank(line)
                || collector.layout().dials().stream().anyMatch(dial -> leadsTo(dial, ports, slot));
    }

    private static boolean isBlank(ProductLine line) {
        return line.ports().isEmpty() && line.dials().isEmpty();
    }

    private static boolean leadsTo(Dial dial, InstancePorts ports, PortSlot slot) {
        var product = ports.instance().product();
        return dial.targets().stream()
                .anyMatch(target ->
                        Objects.equals(target.line(), product) && target.port().equals(slot.id()));
    }
}
