package dev.portolan.diagram.arrange;

import dev.portolan.core.plan.ElementId;
import dev.portolan.diagram.Box;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Hosts and empty zones that keep their places to one another.
///
/// @param boxes theirs
/// @param bounds what the block takes up, with the zone's border if it has one
record Block(SequencedMap<ElementId, Box> boxes, Box bounds) {
    Block moved(double dx, double dy) {
        var moved = new LinkedHashMap<ElementId, Box>();
        boxes.forEach((id, box) -> moved.put(id, box.moved(dx, dy)));
        return new Block(moved, bounds.moved(dx, dy));
    }

    /// The same with its upper left corner elsewhere.
    Block at(double x, double y) {
        return moved(x - bounds.x(), y - bounds.y());
    }
}
