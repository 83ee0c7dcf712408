package dev.portolan.catalog;

import java.util.List;

/// A connection that instances of a product line open to another instance. A port that is only dialled is no
/// listener.
///
/// @param id stable name within the line
/// @param label a few words for the link's caption
/// @param targets the ports it may connect to, in order of preference; empty if the target is outside the
///     catalog
/// @param port the number that is dialled when the target runs at its default offset, 1 to 65535
/// @param transport TCP or UDP
/// @param features the features and exclusive groups that must all be on for it to be dialled
/// @param when in which deployments it is dialled, given its features
/// @param throughLoadBalancer whether a load balancer may stand between the two
/// @param purpose what it is for, in a sentence
/// @param setting where the caller's side is configured, in the product's own terms
/// @param sources tags of [Source]s, at least one
/// @param versions the versions of the product line that dial it
/// @param note what a reader should know besides; empty if nothing
public record Dial(
        DialId id,
        String label,
        List<Target> targets,
        int port,
        Transport transport,
        List<FeatureId> features,
        When when,
        boolean throughLoadBalancer,
        String purpose,
        String setting,
        List<String> sources,
        Versions versions,
        String note) {

    /// In which deployments a connection is made.
    public enum When {
        /// In each: the product needs it.
        ALWAYS,
        /// As soon as there are several instances of the line.
        WITH_PEERS,
        /// Where the architect wants it.
        BY_CHOICE
    }

    /// A port of a product line that can be dialled.
    public record Target(LineId line, PortId port) {
        /// The form that catalog files use: `mysql/client`.
        @Override
        public String toString() {
            return line + "/" + port;
        }
    }

    /// @throws IllegalArgumentException if the port is out of range or no source is named
    public Dial {
        targets = List.copyOf(targets);
        features = List.copyOf(features);
        sources = List.copyOf(sources);
        if (port < 1 || port > PortSpec.MAX_NUMBER) {
            throw new IllegalArgumentException("unusable port for dial " + id + ": " + port);
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no source for dial " + id);
        }
    }
}
