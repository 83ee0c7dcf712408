package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import java.util.List;

/// Something that may be shared, and the smallest change after which it may not.
///
/// @param name the sharing in words
/// @param legal a plan in which nothing is wrong with it
/// @param spoilt the same plan but for one thing, in which listeners collide
record LegalSharingsCase(String name, Topology legal, Topology spoilt) {
    /// A sharing on a single host.
    static LegalSharingsCase onOneHost(String name, Host legal, Host spoilt) {
        return new LegalSharingsCase(name, plan(legal), plan(spoilt));
    }

    /// An instance of a bundled product.
    static Instance running(String line, String id, int offset) {
        return instance(id, new LineId(line), offset);
    }

    /// An instance with one port that it alone knows.
    static Instance own(String id, int port, Transport transport, String address) {
        return running("custom", id, 0).withOwnPorts(List.of(new OwnPort(port, transport, "", address)));
    }

    /// The same, over TCP.
    static Instance own(String id, int port, String address) {
        return own(id, port, Transport.TCP, address);
    }

    /// The same, over TCP on every IPv4 address.
    static Instance own(String id, int port) {
        return own(id, port, "0.0.0.0");
    }

    /// The host with a TCP listener besides its instances.
    static Host beside(Host host, String name, int port, String address) {
        return host.withListeners(List.of(new HostListener(name, port, Transport.TCP, address)));
    }

    /// The instance in a container that publishes a TCP port on one of the host's addresses.
    static Instance publishing(Instance instance, int hostPort, int containerPort, String address) {
        return contained(instance, new PublishedPort(hostPort, containerPort, Transport.TCP, address, Extras.NONE));
    }

    @Override
    public String toString() {
        return name;
    }
}
