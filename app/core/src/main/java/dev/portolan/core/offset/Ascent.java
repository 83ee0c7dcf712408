package dev.portolan.core.offset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Finds the smallest offsets of many units, as long as numbers are only taken and none are given back:
/// what one unit had to pass over, the next like it need not look at again.
final class Ascent {
    private record Kind(List<Berth> berths, Care care) {}

    private final Map<Kind, Integer> reached = new HashMap<>();

    /// The smallest offset to choose for a unit; see [Unit#next].
    OptionalInt lowest(Unit unit, Care care) {
        var kind = new Kind(unit.berths(), care);
        var lowest = unit.next(reached.getOrDefault(kind, 0), care);
        reached.put(kind, lowest.orElse(Numbers.MAX + 1));
        return lowest;
    }

    /// The smallest offset that the plan prefers, or else the smallest that is safe.
    OptionalInt lowest(Unit unit) {
        var preferred = lowest(unit, Care.PREFERRED);
        return preferred.isPresent() ? preferred : lowest(unit, Care.SAFE);
    }
}
