package dev.portolan.catalog;

import java.util.List;

/// A port that instances of a product line can open.
///
/// @param id stable name within the line
/// @param label a few words for lists and messages, such as `binary receiver (TLS)`
/// @param base the number before any offset, 0 to 65535; 0 for a random port
/// @param transport TCP or UDP
/// @param random whether the system picks the number anew at each start, so that it cannot be planned
/// @param moves whether the number follows the instance's offset
/// @param features the features and exclusive groups that must all be on for the port to be open; empty for
///     one that is always open
/// @param bind the address it binds unless told otherwise, one of [#ADDRESSES]
/// @param bindSetting what changes that address, in the product's own terms; empty if nothing is known to
/// @param tls whether it speaks TLS
/// @param exposure who is meant to reach it
/// @param main whether it is one of the few that stand for the product on a diagram
/// @param purpose what it is for, in a sentence
/// @param setting what changes the number, in the product's own terms: file and key, or option
/// @param note what a reader of the port sheet should know besides; empty if nothing
/// @param provenance what all this rests on
public record PortSpec(
        PortId id,
        String label,
        int base,
        Transport transport,
        boolean random,
        boolean moves,
        List<FeatureId> features,
        String bind,
        String bindSetting,
        boolean tls,
        Exposure exposure,
        boolean main,
        String purpose,
        String setting,
        String note,
        Provenance provenance) {

    /// The highest port number there is.
    public static final int MAX_NUMBER = 65535;

    /// What [#bind] can be: every IPv4 address, this host alone, or every address, IPv6 too.
    public static final List<String> ADDRESSES = List.of("0.0.0.0", "127.0.0.1", "::");

    /// @throws IllegalArgumentException if the base is out of range, if a random port moves, or if the address
    ///     is another
    public PortSpec {
        features = List.copyOf(features);
        if (base < 0 || base > MAX_NUMBER || (random != (base == 0))) {
            throw new IllegalArgumentException("unusable base for " + id + ": " + base);
        }
        if (random && moves) {
            throw new IllegalArgumentException("a random port cannot move: " + id);
        }
        if (!ADDRESSES.contains(bind)) {
            throw new IllegalArgumentException("unusable address for " + id + ": " + bind);
        }
    }
}
