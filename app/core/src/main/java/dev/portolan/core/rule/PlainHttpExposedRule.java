package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// Where a product offers the same with TLS and without, other hosts reach it with TLS alone: the API
/// Manager's own advice for production.
final class PlainHttpExposedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var exposed = OffHost.among(ports, ports.layout().traits().plain());
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
}
