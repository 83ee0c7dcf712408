package dev.portolan.core.rule;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.Dialling;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What a link's rules get to see: where it leads, and both ends. It holds of the hosts no more than the
/// rules want, so that it stays the same while something else on them changes.
///
/// @param fromZone where the caller's host stands; null if in no zone
/// @param toZone where the target's host stands; null if in no zone
public record LinkView(
        LinkResolution link,
        InstancePorts caller,
        @Nullable ZoneId fromZone,
        InstancePorts target,
        @Nullable ZoneId toZone) {
    /// What the link would be if it led to another port of its target.
    LinkView at(PortId port) {
        var dialling = new Dialling(caller, link.fromHost(), target, link.toHost());
        return new LinkView(dialling.follow(link.link().withPort(port)), caller, fromZone, target, toZone);
    }

    /// A finding about the link and the port that it leads to, on the target's host.
    Finding finding(FindingCode code, Supplier<FindingText> text) {
        return Finding.of(code, link.toHost(), new LinkSubject(this), text).with(() -> List.of(destination()));
    }

    /// The target and its port, as `node-2/p2p`: the same two instances may call each other under one number.
    String destination() {
        return target.instance().id() + "/" + link.link().port();
    }

    /// The number that the caller dials: the published one where it passes a container's border, and the
    /// port's own where it gets nowhere; 0 if there is none.
    int number() {
        if (link.reachable()) {
            return link.number();
        }
        return link.target() == null ? 0 : link.target().number();
    }

    /// How that number comes about: `9611 + 100 = 9711`, or `19443:9443` through a published port.
    String arithmetic() {
        var published = link.through();
        if (published != null) {
            return published.hostPort() + ":" + published.containerPort();
        }
        return link.target() == null ? "" : link.target().arithmetic();
    }

    @Nullable
    Transport transport() {
        return link.target() == null ? null : link.target().transport();
    }

    /// The connection of the caller's product that the link stands for: the first that goes to such a port;
    /// null if the catalog knows of none.
    @Nullable
    Dial dial() {
        for (var dial : caller.layout().dials()) {
            if (isOf(dial)) {
                return dial;
            }
        }
        return null;
    }

    /// Whether the link leads to one of the dial's targets.
    boolean isOf(Dial dial) {
        for (var wanted : dial.targets()) {
            if (wanted.port().equals(link.link().port())
                    && wanted.line().equals(target.instance().product())) {
                return true;
            }
        }
        return false;
    }
}
