package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import java.util.List;
import java.util.function.Consumer;

/// Whoever gets in through a port for administrators can change or stop the product, so it is worth knowing
/// which of them other hosts reach.
final class ManagementExposedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            if (!exposed(ports).isEmpty()) {
                findings.accept(
                        host.finding(FindingCode.MANAGEMENT_EXPOSED, ports, () -> exposed(ports), () -> text(ports)));
            }
        }
    }

    private static List<PortSlot> exposed(InstancePorts ports) {
        return OffHost.among(ports, ports.layout().traits().management());
    }

    private static FindingText text(InstancePorts ports) {
        return FindingText.text("management-exposed", ports.instance().name(), PortList.reached(ports, exposed(ports)));
    }
}
