package dev.portolan.cli;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.Transport;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of `portolan ports`.
///
/// @param port the number that is listened on or dialled; 0 if the system chooses
/// @param base the number before the offset
/// @param offset what was added; 0 for what follows no offset
/// @param open whether the features open it, or for a dial, make the connection
/// @param bind the address it binds; empty for a dial
/// @param tls whether it speaks TLS; null if the catalog does not know the dialled port
/// @param source tags of the sources
/// @param note what else there is to say of it, the doubt included
/// @param doubt what speaks against relying on the number; empty if nothing does
record PortLine(
        int port,
        Transport transport,
        Role role,
        String id,
        int base,
        int offset,
        boolean moves,
        List<FeatureId> features,
        boolean open,
        String bind,
        @Nullable Boolean tls,
        String purpose,
        String setting,
        List<String> source,
        String note,
        String doubt) {

    /// What an instance does with a port.
    enum Role {
        /// It listens there.
        LISTENS,
        /// It connects to it.
        DIALS,
        /// It listens on a number that the system chooses at each start.
        RANDOM
    }

    /// The order of every list of ports.
    static final Comparator<PortLine> ORDER = Comparator.comparingInt(PortLine::port)
            .thenComparing(PortLine::transport)
            .thenComparing(PortLine::id);

    PortLine {
        features = List.copyOf(features);
        source = List.copyOf(source);
    }
}
