package dev.portolan.core.port;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.common.Identity;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.LinkResolution.Reach;
import org.jspecify.annotations.Nullable;

/// Works out the number that a link dials: the target's effective port (physics 4).
///
/// @param caller who dials, on `fromHost`
/// @param target who is dialled, on `toHost`
public record Dialling(InstancePorts caller, HostId fromHost, InstancePorts target, HostId toHost) {
    /// Follows a link between the two.
    public LinkResolution follow(Link link) {
        return follow(link, target.port(link.port()).orElse(null));
    }

    /// Follows a link between the two that was followed before, maybe in another state of the plan.
    ///
    /// @param ports the target's at that time
    public LinkResolution follow(LinkResolution before, InstancePorts ports) {
        // An instance that is set up as before keeps its layout.
        return Identity.isSame(ports.layout(), target.layout())
                ? follow(
                        before.link(),
                        before.target() == null ? null : before.target().slot().at(target.offset()))
                : follow(before.link());
    }

    private LinkResolution follow(Link link, @Nullable PortRow row) {
        if (row == null) {
            return result(link, null, null, 0, Reach.NO_SUCH_PORT);
        }
        if (!row.open()) {
            return result(link, row, null, 0, Reach.CLOSED);
        }
        if (row.slot().bind().isLoopback() && !isNeighbour()) {
            return result(link, row, null, 0, Reach.LOOPBACK);
        }
        return target.instance().deployment() instanceof Deployment.Container && !isSharedNetwork()
                ? throughBorder(link, row)
                : reached(link, row, null, row.number());
    }

    private LinkResolution throughBorder(Link link, PortRow row) {
        var doors = target.doors(row.slot());
        for (var door : doors) {
            if (isSameHost() || !BindAddress.of(door.address()).isLoopback()) {
                return reached(link, row, door, door.hostPort());
            }
        }
        return result(link, row, null, 0, doors.isEmpty() ? Reach.NOT_PUBLISHED : Reach.LOOPBACK);
    }

    private LinkResolution reached(Link link, PortRow row, @Nullable PublishedPort through, int number) {
        return number > PortSpec.MAX_NUMBER
                ? result(link, row, null, 0, Reach.OUT_OF_RANGE)
                : result(link, row, through, number, Reach.REACHED);
    }

    private LinkResolution result(
            Link link, @Nullable PortRow row, @Nullable PublishedPort through, int number, Reach reach) {
        return new LinkResolution(link, fromHost, toHost, row, through, number, reach);
    }

    /// Whether the caller can reach the target's loopback addresses: a process of the same host, or of
    /// itself.
    private boolean isNeighbour() {
        return caller.instance().id().equals(target.instance().id())
                || (isSameHost()
                        && target.instance().deployment() instanceof Deployment.Native
                        && caller.instance().deployment() instanceof Deployment.Native);
    }

    /// Containers of one host reach each other directly, as on a bridge network.
    private boolean isSharedNetwork() {
        return isSameHost() && caller.instance().deployment() instanceof Deployment.Container;
    }

    private boolean isSameHost() {
        return fromHost.equals(toHost);
    }
}
