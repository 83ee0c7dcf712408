package dev.portolan.core.rule;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Provenance;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import java.util.function.Consumer;

/// An open port is well established, or the plan itself gives its number.
final class UnconfirmedPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            for (var slot : ports.layout().traits().unconfirmed()) {
                var spec = slot.spec();
                if (spec != null) {
                    findings.accept(host.finding(
                            FindingCode.PORT_UNCONFIRMED,
                            ports,
                            slot,
                            () -> text(ports, slot.at(ports.offset()), spec.provenance())));
                }
            }
        }
    }

    private static FindingText text(InstancePorts ports, PortRow row, Provenance provenance) {
        return FindingText.text(
                provenance.confidence() == Confidence.LOW ? "port-inferred" : "port-unconfirmed",
                ports.instance().name(),
                PortList.named(row),
                String.join(", ", provenance.sources()));
    }
}
