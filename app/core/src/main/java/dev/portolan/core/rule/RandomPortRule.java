package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import java.util.List;
import java.util.function.Consumer;

/// Every number on a host is planned: no firewall rule can name one that the system chooses at each start.
/// Inside a container nobody has to.
final class RandomPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            switch (ports.instance().deployment()) {
                case Deployment.Native _ -> checkProcess(host, ports, findings);
                case Deployment.Container container -> checkContainer(host, ports, container, findings);
            }
        }
    }

    private static void checkProcess(HostView host, InstancePorts ports, Consumer<Finding> findings) {
        var random = ports.layout().traits().random();
        if (!random.isEmpty()) {
            findings.accept(host.finding(
                    FindingCode.PORT_RANDOM,
                    ports,
                    () -> random,
                    () -> FindingText.text("port-random", ports.instance().name(), PortList.labels(random))));
        }
    }

    private static void checkContainer(
            HostView host, InstancePorts ports, Deployment.Container container, Consumer<Finding> findings) {
        var random = container.published().stream()
                .filter(port -> port.hostPort() == 0)
                .toList();
        if (!random.isEmpty()) {
            var first = random.getFirst();
            var inner = ports.inner(first).map(PortRow::id).orElse(null);
            findings.accept(host.finding(
                            FindingCode.PORT_RANDOM,
                            ports,
                            inner,
                            first,
                            () -> FindingText.text(
                                    "port-random-published",
                                    ports.instance().name(),
                                    String.join(", ", numbers(random))))
                    .with(() -> numbers(random)));
        }
    }

    private static List<String> numbers(List<PublishedPort> ports) {
        return ports.stream()
                .map(port -> port.containerPort() + "/" + port.transport().word())
                .toList();
    }
}
