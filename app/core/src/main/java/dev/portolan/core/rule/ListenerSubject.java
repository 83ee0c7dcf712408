package dev.portolan.core.rule;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.port.Listener;
import java.util.List;

/// A listener, and the instance that it belongs to if it is not the host's own.
record ListenerSubject(Listener listener) implements Subject {
    @Override
    public List<Party> parties() {
        return Parties.of(listener);
    }

    @Override
    public int port() {
        return listener.number();
    }

    @Override
    public Transport transport() {
        return listener.transport();
    }

    @Override
    public Listener.Where where() {
        return listener.where();
    }
}
