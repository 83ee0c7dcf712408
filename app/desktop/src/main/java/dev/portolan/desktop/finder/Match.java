package dev.portolan.desktop.finder;

import dev.portolan.core.plan.ElementId;
import dev.portolan.desktop.command.Command;

/// Something that the finder found.
sealed interface Match {
    /// What is shown large.
    String name();

    /// What is shown beside it: where it is, or which keys it has; may be empty.
    String detail();

    /// A command.
    record Doing(Command command, String name, String detail) implements Match {}

    /// An element of the plan: a zone, host, instance, or the instance that a port belongs to.
    ///
    /// @param kind what it is, in a word
    record Place(ElementId element, Kind kind, String name, String detail) implements Match {}

    /// What a place is.
    enum Kind {
        ZONE,
        HOST,
        INSTANCE,
        PORT
    }
}
