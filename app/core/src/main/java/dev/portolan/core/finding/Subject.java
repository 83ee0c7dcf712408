package dev.portolan.core.finding;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.Listener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The elements of a plan that a finding concerns.
@FunctionalInterface
public interface Subject {
    /// Instances as a whole; none if only the host is concerned.
    ///
    /// @param parties the one to change first comes first
    static Subject of(List<Party> parties) {
        var fixed = List.copyOf(parties);
        return () -> fixed;
    }

    /// The instances on both sides, the one to change first; empty if only the host is concerned.
    List<Party> parties();

    /// The effective port; 0 if there is none.
    default int port() {
        return 0;
    }

    /// The port's transport; null if there is no port.
    default @Nullable Transport transport() {
        return null;
    }

    /// Whose addresses the port is on; null if there is none, or if it is a link's.
    default Listener.@Nullable Where where() {
        return null;
    }

    /// The link that is concerned; null if there is none.
    default @Nullable LinkId link() {
        return null;
    }
}
