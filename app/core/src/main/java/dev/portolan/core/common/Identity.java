package dev.portolan.core.common;

import org.jspecify.annotations.Nullable;

/// Edits keep what they do not touch, and the resolver keeps what follows from it: what is the same object has not
/// changed. To see that, nothing has to be fetched from memory, whereas comparing a plan's worth of records would
/// cost more than resolving it.
public final class Identity {
    private Identity() {}

    /// Whether both are the same object, or nothing.
    @SuppressWarnings("ReferenceEquality")
    public static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }
}
