package dev.portolan.catalog.reader;

import dev.portolan.catalog.PortSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether the ports that are named as the same over TLS are that.
///
/// @param entries the ports of a line as they are written
/// @param ports those of them that are right by themselves
record Twins(Map<String, Fields> entries, List<PortSpec> ports) {
    /// What is wrong in the fields that name them. What is wrong with the ports named is said elsewhere.
    List<CatalogException> problems() {
        var problems = new ArrayList<CatalogException>();
        for (var port : ports) {
            var fields = entries.get(port.id().value());
            if (fields != null && port.tlsTwin() != null) {
                failure(port, fields.word("tls-twin")).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<CatalogException> failure(PortSpec port, Word twin) {
        if (!entries.containsKey(twin.value())) {
            return Optional.of(twin.unknown("port in this product line called", entries::keySet));
        }
        return named(twin.value()).flatMap(other -> misfit(port, other)).map(twin::failure);
    }

    private Optional<PortSpec> named(String id) {
        return ports.stream().filter(port -> port.id().value().equals(id)).findFirst();
    }

    /// Refuses a port that takes the place of one of its id, if then a port and its twin no longer fit.
    ///
    /// @throws CatalogException if there is no such twin, or if they don't fit
    void requireFit(Change change, PortSpec changed) {
        if (changed.tlsTwin() != null) {
            var own = change.fields().has("tls-twin");
            var at = own
                    ? change.fields().word("tls-twin")
                    : change.port().withValue(changed.tlsTwin().value());
            failure(changed, at).ifPresent(failure -> {
                throw failure;
            });
        }
        for (var port : ports) {
            if (changed.id().equals(port.tlsTwin())) {
                misfit(port, changed).ifPresent(misfit -> {
                    throw change.port()
                            .failure("the TLS twin of "
                                    + Wording.quoted(port.id().value()) + ", but " + misfit);
                });
            }
        }
    }

    private static Optional<String> misfit(PortSpec port, PortSpec twin) {
        if (port.canHaveTwin(twin)) {
            return Optional.empty();
        }
        var name = Wording.quoted(twin.id().value());
        return Optional.of(
                twin.tls()
                        ? name + " is " + twin.transport().word() + " and the port is "
                                + port.transport().word()
                        : name + " speaks no TLS");
    }
}
