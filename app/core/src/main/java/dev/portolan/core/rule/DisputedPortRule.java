package dev.portolan.core.rule;

import dev.portolan.catalog.Provenance;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import java.util.function.Consumer;

/// Sources agree on the number of an open port, or the plan says which one it takes.
final class DisputedPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            for (var slot : ports.layout().traits().disputed()) {
                var dispute =
                        slot.spec() == null ? null : slot.spec().provenance().disputed();
                if (dispute != null) {
                    findings.accept(host.finding(
                            FindingCode.PORT_DISPUTED,
                            ports,
                            slot,
                            () -> text(ports, slot.at(ports.offset()), dispute)));
                }
            }
        }
    }

    private static FindingText text(InstancePorts ports, PortRow row, Provenance.Dispute dispute) {
        return FindingText.text(
                "port-disputed",
                ports.instance().name(),
                PortList.named(row),
                dispute.source(),
                dispute.base() + row.offset());
    }
}
