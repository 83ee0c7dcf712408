package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// Other hosts don't reach an interface that carries out what any caller asks for.
final class RpcExposedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            for (var slot : OffHost.among(ports, ports.layout().traits().rpc())) {
                findings.accept(host.finding(
                        FindingCode.RPC_EXPOSED,
                        ports,
                        slot,
                        OffHost.door(ports, slot),
                        () -> FindingText.text("rpc-exposed", ports.instance().name(), PortList.reached(ports, slot))));
            }
        }
    }
}
