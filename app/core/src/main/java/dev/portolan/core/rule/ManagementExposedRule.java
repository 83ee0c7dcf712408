package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// Whoever gets in through a port for administrators can change or stop the product, so it is worth knowing
/// which of them other hosts reach.
final class ManagementExposedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var exposed = OffHost.among(ports, ports.layout().traits().management());
            if (!exposed.isEmpty()) {
                var text =
                        FindingText.text("management-exposed", ports.instance().name(), new PortList(ports, exposed));
                var first = exposed.getFirst();
                findings.accept(
                        host.finding(FindingCode.MANAGEMENT_EXPOSED, ports, first, OffHost.door(ports, first), text)
                                .with(PortList.about(exposed)));
            }
        }
    }
}
