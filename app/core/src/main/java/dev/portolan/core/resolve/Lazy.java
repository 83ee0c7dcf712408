package dev.portolan.core.resolve;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is worked out when somebody first asks for it.
final class Lazy<T> {
    private @Nullable Supplier<T> source;
    private @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    synchronized T get() {
        if (source != null) {
            value = source.get();
            source = null;
        }
        if (value == null) {
            throw new IllegalStateException("worked out to nothing");
        }
        return value;
    }
}
