package dev.portolan.core.rule;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.port.Listener;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A listener, alone or with another that is in its way. The host's own belong to no instance.
///
/// @param rival what is in its way; null if nothing is
record ListenerSubject(Listener listener, @Nullable Listener rival) implements Subject {
    @Override
    public List<Party> parties() {
        return Stream.of(listener, rival == null ? listener : rival)
                .flatMap(each -> each.holder() == null
                        ? Stream.empty()
                        : Stream.of(new Party(each.holder().id(), each.port())))
                .distinct()
                .toList();
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
