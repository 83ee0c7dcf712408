package dev.portolan.core.diff;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Something that differs between two states of a plan. Two changes are equal if they say the same of the same.
///
/// @param element what it is about, in the plan before or after; null if it is about the plan itself
/// @param key which sentence
/// @param arguments what is filled in, as `toString` writes it
public record Change(Kind kind, @Nullable ElementId element, String key, List<Object> arguments) {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.core.diff.changes"));

    /// What happened.
    public enum Kind {
        /// It was not there before.
        ADDED,
        /// It is no longer there.
        REMOVED,
        /// It stands elsewhere: an instance on another host, a host in another zone.
        MOVED,
        /// It has another name.
        RENAMED,
        /// One of its fields differs.
        CHANGED,
        /// It listens on other ports, or dials another number.
        PORTS
    }

    public Change {
        arguments = List.copyOf(arguments);
    }

    static Change of(Kind kind, @Nullable ElementId element, String key, Object... arguments) {
        return new Change(kind, element, key, List.of(arguments));
    }

    /// The change in a sentence. Put together at each call: a large plan may have thousands of changes that nobody
    /// looks at.
    public String text() {
        return MESSAGES.text(key, arguments.toArray());
    }

    /// A value that may be missing, as a sentence names it.
    static String orNone(String value) {
        return value.isEmpty() ? MESSAGES.text("none") : value;
    }
}
