package dev.portolan.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A port that instances of a product line can open.
///
/// @param id stable name within the line
/// @param label a few words for lists and messages, such as `binary receiver (TLS)`
/// @param base the number before any offset, 0 to 65535; 0 for a random port
/// @param transport TCP or UDP
/// @param random whether the system picks the number anew at each start, so that it cannot be planned
/// @param moves whether the number follows the instance's offset
/// @param whenTaken what becomes of the port if its number is taken
/// @param features the features and exclusive groups that must all be on for the port to be open; empty for
///     one that is always open
/// @param bind the address it binds unless told otherwise, one of [#ADDRESSES]
/// @param containerBind the same in the container image that the vendor ships, one of [#ADDRESSES]
/// @param bindSetting what changes that address, in the product's own terms; empty if nothing is known to
/// @param tls whether it speaks TLS
/// @param tlsTwin the port of the line that offers the same over TLS; null if none does
/// @param kind what sort of access it gives
/// @param exposure who is meant to reach it
/// @param main whether it is one of the few that stand for the product on a diagram
/// @param purpose what it is for, in a sentence
/// @param setting what changes the number, in the product's own terms: file and key, or option
/// @param literals where its number stands as text and does not follow an offset
/// @param note what a reader of the port sheet should know besides; empty if nothing
/// @param provenance what all this rests on
public record PortSpec(
        PortId id,
        String label,
        int base,
        Transport transport,
        boolean random,
        boolean moves,
        WhenTaken whenTaken,
        List<FeatureId> features,
        String bind,
        String containerBind,
        String bindSetting,
        boolean tls,
        @Nullable PortId tlsTwin,
        PortKind kind,
        Exposure exposure,
        boolean main,
        String purpose,
        String setting,
        List<Literal> literals,
        String note,
        Provenance provenance) {

    /// The highest port number there is.
    public static final int MAX_NUMBER = 65535;

    /// What [#bind] and [#containerBind] can be: every IPv4 address, this host alone, or every address, IPv6 too.
    public static final List<String> ADDRESSES = List.of("0.0.0.0", "127.0.0.1", "::");

    /// @throws IllegalArgumentException if the base is out of range, if a random port moves, if an address
    ///     is another, or if the port is its own twin
    public PortSpec {
        features = List.copyOf(features);
        literals = List.copyOf(literals);
        if (base < 0 || base > MAX_NUMBER || (random != (base == 0))) {
            throw new IllegalArgumentException("unusable base for " + id + ": " + base);
        }
        if (random && moves) {
            throw new IllegalArgumentException("a random port cannot move: " + id);
        }
        requireAddress(id, bind);
        requireAddress(id, containerBind);
        if (id.equals(tlsTwin)) {
            throw new IllegalArgumentException("no port is its own twin: " + id);
        }
    }

    private static void requireAddress(PortId id, String address) {
        if (!ADDRESSES.contains(address)) {
            throw new IllegalArgumentException("unusable address for " + id + ": " + address);
        }
    }

    /// The tags of all sources of its facts, those of its literals last; a tag may stand there more than
    /// once.
    public List<String> citedSources() {
        var tags = new ArrayList<>(provenance.citedSources());
        literals.forEach(literal -> tags.addAll(literal.sources()));
        return tags;
    }

    /// Whether another port of the line can be its [#tlsTwin].
    public boolean canHaveTwin(PortSpec other) {
        return other.tls() && other.transport() == transport;
    }
}
