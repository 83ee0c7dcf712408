package dev.portolan.core.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An immutable map that a few changes turn into another at the cost of the changes: both share what is
/// common. Once the changes have added up, the next map is made afresh.
///
/// @param <K> a key with a cheap `hashCode`
final class Overlay<K, V> {
    private static final int MOST_CHANGES = 256;

    private final Map<K, V> base;
    /// What differs from the base; empty for a key that is gone.
    private final Map<K, Optional<V>> changes;

    private Overlay(Map<K, V> base, Map<K, Optional<V>> changes) {
        this.base = base;
        this.changes = changes;
    }

    /// A map of these entries, which the caller leaves alone from now on.
    static <K, V> Overlay<K, V> of(Map<K, V> entries) {
        return new Overlay<>(entries, Map.of());
    }

    @Nullable
    V get(K key) {
        if (!changes.isEmpty()) {
            var changed = changes.get(key);
            if (changed != null) {
                return changed.orElse(null);
            }
        }
        return base.get(key);
    }

    /// The map with these entries in place of its own.
    ///
    /// @param entries empty for a key that is gone
    Overlay<K, V> with(Map<K, Optional<V>> entries) {
        if (entries.isEmpty()) {
            return this;
        }
        if (changes.size() + entries.size() > MOST_CHANGES) {
            Map<K, V> flat = HashMap.newHashMap(base.size() + entries.size());
            flat.putAll(base);
            apply(changes, flat);
            apply(entries, flat);
            return of(flat);
        }
        var all = new HashMap<>(changes);
        all.putAll(entries);
        return new Overlay<>(base, Collections.unmodifiableMap(all));
    }

    private static <K, V> void apply(Map<K, Optional<V>> changes, Map<K, V> entries) {
        changes.forEach(
                (key, value) -> value.ifPresentOrElse(present -> entries.put(key, present), () -> entries.remove(key)));
    }
}
