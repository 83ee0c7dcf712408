package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Where other hosts can have the same with TLS and without, they reach it with TLS alone: the API Manager's
/// own advice for production. Where they have no other choice there is nothing to advise.
final class PlainHttpExposedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var exposed = withoutNeed(
                    ports, OffHost.among(ports, ports.layout().traits().plain()));
            if (!exposed.isEmpty()) {
                var text = FindingText.text(
                        "plain-http-exposed",
                        ports.instance().name(),
                        new PortList(ports, exposed),
                        new TwinList(ports, exposed));
                var first = exposed.getFirst();
                findings.accept(
                        host.finding(FindingCode.PLAIN_HTTP_EXPOSED, ports, first, OffHost.door(ports, first), text)
                                .with(PortList.about(exposed)));
            }
        }
    }

    /// Those whose twins other hosts reach as well.
    private static List<PortSlot> withoutNeed(InstancePorts ports, List<PortSlot> plain) {
        var exposed = new ArrayList<PortSlot>(plain.size());
        for (var slot : plain) {
            if (slot.spec() != null && slot.spec().tlsTwin() != null) {
                ports.port(slot.spec().tlsTwin())
                        .filter(twin -> OffHost.reaches(ports, twin.slot()))
                        .ifPresent(_ -> exposed.add(slot));
            }
        }
        return exposed;
    }
}
