package dev.portolan.core.resolve;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A function that knows its last result. Plans that follow one another mostly ask the same.
final class Memo<K, V> {
    private record Known<K, V>(K key, V value) {}

    private final Function<K, V> function;
    private volatile @Nullable Known<K, V> last;

    /// @param function always gives the same for the same
    Memo(Function<K, V> function) {
        this.function = function;
    }

    V get(K key) {
        var known = last;
        if (known == null || !known.key().equals(key)) {
            known = new Known<>(key, function.apply(key));
            last = known;
        }
        return known.value();
    }
}
