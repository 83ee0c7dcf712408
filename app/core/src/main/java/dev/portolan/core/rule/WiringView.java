package dev.portolan.core.rule;

import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import java.util.List;

/// What the rules about an instance's links get to see.
///
/// @param outgoing the links that it opens, in the plan's order
/// @param census what else the plan has
public record WiringView(HostPorts host, InstancePorts instance, List<LinkView> outgoing, Census census) {
    public WiringView {
        outgoing = List.copyOf(outgoing);
    }
}
