package dev.portolan.core.common;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out when somebody first asks for it. Several threads may ask.
public final class Lazy<T> {
    private @Nullable Supplier<T> source;
    private volatile @Nullable T value;

    /// @param source gives the value, never null; asked until it has given one
    public Lazy(Supplier<T> source) {
        this.source = source;
    }

    /// The value.
    ///
    /// @throws IllegalStateException if the source gave null
    public T get() {
        // Rules ask for each instance, on all processors; what is known needs no lock.
        var known = value;
        return known == null ? workedOut() : known;
    }

    private synchronized T workedOut() {
        if (source != null) {
            value = source.get();
            source = null;
        }
        var known = value;
        if (known == null) {
            throw new IllegalStateException("worked out to nothing");
        }
        return known;
    }
}
