package dev.portolan.core.rule;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Two listeners after the same port of the same addresses.
///
/// @param later the one that comes later in the plan
/// @param earlier the one that it finds in its way
record Clash(Listener later, Listener earlier) {
    /// What comes of two listeners that want the same port.
    enum Kind {
        /// One of the two cannot start.
        COLLISION,
        /// The same, and the other is a program of the host.
        TAKEN_BY_HOST,
        /// Both belong to one instance, and an override brought them together.
        OVERRIDE,
        /// One of the two takes the next number without a word.
        COUNTS_UP,
        /// Both listen: the port is made for being shared.
        SHARED
    }

    Kind kind() {
        var one = whenTaken(later);
        var other = whenTaken(earlier);
        if (one == WhenTaken.SHARES && other == WhenTaken.SHARES) {
            return Kind.SHARED;
        }
        if (one == WhenTaken.COUNTS_UP || other == WhenTaken.COUNTS_UP) {
            return Kind.COUNTS_UP;
        }
        if (earlier.holder() == null) {
            return Kind.TAKEN_BY_HOST;
        }
        boolean isWithin = later.instance() != null && Objects.equals(later.instance(), earlier.instance());
        return isWithin && (isOverridden(later) || isOverridden(earlier)) ? Kind.OVERRIDE : Kind.COLLISION;
    }

    /// Says it, naming both sides.
    Finding finding(FindingCode code, HostView host, Supplier<FindingText> text) {
        var subject = new ListenerSubject(later, earlier);
        return Finding.of(code, host.id(), subject, text).with(() -> names(subject));
    }

    /// The ports: instances may have several that want one number.
    private static List<?> names(Subject subject) {
        return subject.parties().stream()
                .map(party -> party.port() == null ? party.instance() : party.instance() + "/" + party.port())
                .toList();
    }

    private static boolean isOverridden(Listener listener) {
        return listener.published() == null
                && listener.row() != null
                && listener.row().slot().overridden();
    }

    /// What the process behind the listener does if its number is taken. Nobody shares or counts up on behalf
    /// of a container: what it publishes either binds or fails.
    static WhenTaken whenTaken(Listener listener) {
        var spec = listener.published() == null ? spec(listener.row()) : null;
        return spec == null ? WhenTaken.FAILS : spec.whenTaken();
    }

    private static @Nullable PortSpec spec(@Nullable PortRow row) {
        return row == null ? null : row.spec();
    }
}
