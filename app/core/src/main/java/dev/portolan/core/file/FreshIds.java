package dev.portolan.core.file;

import dev.portolan.core.plan.ElementId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Gives out the ids of one plan, the same as [ElementId#derive] would, without counting from 2 for each of
/// many equal names.
final class FreshIds {
    private final Set<String> taken;
    private final Map<String, Integer> uses = new HashMap<>();

    /// @param taken what the plan has already
    FreshIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /// An id made from a name that nothing else has.
    String next(String name, String fallback) {
        var stem = ElementId.stem(name, fallback);
        // The uses so far have taken every number below their count.
        int use = uses.merge(stem, 1, Integer::sum);
        var id = taken.contains(stem) ? ElementId.numbered(stem, Math.max(2, use), taken::contains) : stem;
        taken.add(id);
        return id;
    }
}
