package dev.portolan.core.fix;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.Link;

/// Links that lead elsewhere.
final class Links {
    private Links() {}

    /// The link to another port of its target.
    static Link withPort(Link link, PortId port) {
        return new Link(link.id(), link.from(), link.to(), port, link.purpose(), link.quoted(), link.extras());
    }
}
