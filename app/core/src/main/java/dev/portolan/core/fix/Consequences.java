package dev.portolan.core.fix;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.port.Listener;
import dev.portolan.core.resolve.Resolution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that changes with a change of the plan: what a preview shows, and what people have to do to machines
/// that run already.
///
/// @param offsets the instances that get another offset, or the same one pinned
/// @param ports the ports that open, close or move
/// @param links the links that dial another number
/// @param literals the settings that somebody typed a number into and that are now wrong
/// @param peers the nodes that others know under a number that changes
/// @param gone the findings that it settles, the worst first
/// @param come the findings that it brings, the worst first; one that stays and only names another number is
///     in neither list
public record Consequences(
        List<OffsetChange> offsets,
        List<PortChange> ports,
        List<LinkChange> links,
        List<LiteralChange> literals,
        List<PeerChange> peers,
        List<Finding> gone,
        List<Finding> come) {

    /// An instance that gets another offset, or the same one chosen by somebody else.
    ///
    /// @param name what people call the instance
    public record OffsetChange(InstanceId instance, String name, Offset from, Offset to) {}

    /// Where a port is open.
    ///
    /// @param number the number that clients dial; 0 if the system chooses
    /// @param inner the number inside the container that a published port leads to; 0 for any other port
    /// @param address the address that it binds, as the plan or the catalog writes it
    public record Opening(int number, int inner, String address) {}

    /// A port that opens, closes or moves.
    ///
    /// @param name what people call the instance
    /// @param label what the port is for; empty if nobody said
    /// @param where whose addresses it is on
    /// @param from null if it was closed
    /// @param to null if it is closed now
    public record PortChange(
            InstanceId instance,
            String name,
            String label,
            Transport transport,
            Listener.Where where,
            @Nullable Opening from,
            @Nullable Opening to) {}

    /// A link that dials another number.
    ///
    /// @param caller what people call the instance that dials
    /// @param target what people call the instance that is dialled
    /// @param label what the dialled port is for
    /// @param from the number that was dialled; 0 if there was none
    /// @param to the number that is dialled now; 0 if there is none
    /// @param setting where the caller's configuration has it, in its product's own terms; empty if nobody
    ///     knows
    public record LinkChange(
            LinkId link, String caller, String target, String label, int from, int to, String setting) {}

    /// A setting that somebody has to type another number into.
    ///
    /// @param name what people call the instance whose port it speaks of
    /// @param label what the port is for
    /// @param setting file and key, in the terms of the product that has it
    /// @param from the number that it holds, if somebody kept it right so far
    /// @param to the number that it has to hold
    public record LiteralChange(InstanceId instance, String name, String label, String setting, int from, int to) {}

    /// A node that its peers know under a number that changes: whoever quotes it has to be told.
    ///
    /// @param name what people call the instance
    /// @param from the number that peers quote
    /// @param to the number that they have to quote
    /// @param quotedBy what people call the instances of the plan that dial it
    public record PeerChange(InstanceId instance, String name, int from, int to, List<String> quotedBy) {
        public PeerChange {
            quotedBy = List.copyOf(quotedBy);
        }
    }

    public Consequences {
        offsets = List.copyOf(offsets);
        ports = List.copyOf(ports);
        links = List.copyOf(links);
        literals = List.copyOf(literals);
        peers = List.copyOf(peers);
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /// What follows from a change of the plan. Only what differs is looked at, so this costs as little as the
    /// edit.
    public static Consequences between(Resolution before, Resolution after) {
        return new Comparison(before, after).consequences();
    }

    /// Whether nothing follows.
    public boolean isEmpty() {
        return offsets.isEmpty()
                && ports.isEmpty()
                && links.isEmpty()
                && literals.isEmpty()
                && peers.isEmpty()
                && gone.isEmpty()
                && come.isEmpty();
    }

    /// The preview as sentences: what is settled and what comes of it, then offsets, ports, links, settings,
    /// peers.
    public List<String> lines() {
        return Sentences.of(this);
    }
}
