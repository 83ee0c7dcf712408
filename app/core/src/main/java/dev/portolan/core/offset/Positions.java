package dev.portolan.core.offset;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where units are while offsets are chosen: what is put takes its numbers, what is lifted gives them
/// back.
final class Positions {
    private final List<Unit> units;
    private final Map<Unit, Integer> offsets = new HashMap<>();

    /// @param units every unit of the board, in plan order; none is put yet
    Positions(List<Unit> units) {
        this.units = units;
    }

    void put(Unit unit, int offset) {
        unit.take(offset);
        offsets.put(unit, offset);
    }

    void lift(Unit unit) {
        unit.release(of(unit));
        offsets.remove(unit);
    }

    /// The offset that a unit was put at.
    int of(Unit unit) {
        var offset = offsets.get(unit);
        if (offset == null) {
            throw new IllegalStateException("not put: " + unit.members());
        }
        return offset;
    }

    /// What differs from the plan.
    OffsetChanges changes() {
        var changes = new LinkedHashMap<InstanceId, Offset>();
        units.stream().filter(offsets::containsKey).forEach(unit -> unit.assign(of(unit), changes));
        return new OffsetChanges(changes);
    }
}
