package dev.portolan.core.offset;

import dev.portolan.core.plan.InstanceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The walk through the plan that [OffsetAssigner#assign] describes, steps 1 to 3.
final class FirstFit {
    private FirstFit() {}

    /// Puts every unit.
    ///
    /// @param units in plan order
    /// @param positions where nothing is put yet
    /// @param fresh the instances that have no offset to keep
    /// @return the units that found no safe offset and were put at the one that they have
    static List<Unit> place(List<Unit> units, Positions positions, Set<InstanceId> fresh) {
        units.stream()
                .filter(unit -> unit.pin().isPresent())
                .forEach(unit -> positions.put(unit, unit.pin().getAsInt()));
        var leftOver = new ArrayList<Unit>();
        for (var unit : units) {
            if (unit.pin().isEmpty()) {
                var standing = unit.standing(id -> !fresh.contains(id));
                if (standing.isPresent() && unit.isSafe(standing.getAsInt())) {
                    positions.put(unit, standing.getAsInt());
                } else {
                    leftOver.add(unit);
                }
            }
        }
        var stuck = new ArrayList<Unit>();
        var ascent = new Ascent();
        for (var unit : leftOver) {
            var lowest = ascent.lowest(unit);
            if (lowest.isPresent()) {
                positions.put(unit, lowest.getAsInt());
            } else {
                stuck.add(unit);
            }
        }
        stuck.forEach(unit ->
                positions.put(unit, unit.standing(id -> !fresh.contains(id)).orElseGet(unit::standing)));
        return stuck;
    }
}
