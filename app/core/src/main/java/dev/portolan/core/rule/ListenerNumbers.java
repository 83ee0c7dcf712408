package dev.portolan.core.rule;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.port.HostPorts;

/// The numbers of a host's listeners with their transports, in the order of [HostPorts#listeners]. Mostly they show
/// that no two clash, without a listener being made.
final class ListenerNumbers {
    /// Twice the number, and one more over UDP.
    private final int[] keys;
    private int size;

    private ListenerNumbers(int capacity) {
        this.keys = new int[capacity];
    }

    static ListenerNumbers of(HostPorts host) {
        var numbers = new ListenerNumbers(host.listenerCount());
        host.host().listeners().forEach(listener -> numbers.add(listener.port(), listener.transport()));
        for (var ports : host.instances()) {
            int offset = ports.offset();
            for (var slot : ports.layout().open()) {
                numbers.add(slot.number(offset), slot.transport());
            }
            if (ports.instance().deployment() instanceof Deployment.Container container) {
                container.published().forEach(port -> numbers.add(port.hostPort(), port.transport()));
            }
        }
        return numbers;
    }

    private void add(int number, Transport transport) {
        keys[size++] = (number << 1) | (transport == Transport.TCP ? 0 : 1);
    }

    /// How many listeners there are.
    int size() {
        return size;
    }

    /// The number that a listener listens on, 0 to 131070: 0 if the system chooses, above 65535 if nobody can listen
    /// there.
    int number(int place) {
        return keys[place] >> 1;
    }

    /// Whether two listeners have the same number over the same transport.
    boolean haveSameNumber(int place, int other) {
        return keys[place] == keys[other];
    }

    /// A hash of number and transport.
    int hash(int place) {
        return keys[place];
    }
}
