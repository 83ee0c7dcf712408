package dev.portolan.core.rule;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a link's rules get to see: where it leads, and both ends with their hosts.
public record LinkView(
        LinkResolution link, InstancePorts caller, HostPorts fromHost, InstancePorts target, HostPorts toHost) {

    /// A finding about the link and the port that it leads to, on the target's host.
    Finding finding(FindingCode code, FindingText text) {
        var row = link.target();
        return new Finding(
                code,
                code.severity(),
                toHost.host().id(),
                row == null ? 0 : row.number(),
                transport(),
                null,
                List.of(
                        new Party(caller.instance().id(), null),
                        new Party(target.instance().id(), row == null ? null : row.id())),
                link.link().id(),
                text);
    }

    private @Nullable Transport transport() {
        return link.target() == null ? null : link.target().transport();
    }
}
