package dev.portolan.core.edit;

import dev.portolan.core.edit.Blocks.Block;
import dev.portolan.core.edit.Blocks.Shift;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/// What a user can do to where hosts and zones stand. Each is one undo step.
///
/// Elements of other kinds are passed over, as are locked ones; a zone takes its hosts along, and of a host
/// whose zone is selected too only the zone counts.
public final class ArrangeEdits {
    /// Where things are lined up.
    public enum Side {
        LEFT,
        CENTRE,
        RIGHT,
        TOP,
        MIDDLE,
        BOTTOM
    }

    /// The direction in which things are spread.
    public enum Axis {
        ACROSS,
        DOWN;

        private int start(Area area) {
            return this == ACROSS ? area.x() : area.y();
        }

        private int length(Area area) {
            return this == ACROSS ? area.width() : area.height();
        }

        private Shift shift(int distance) {
            return this == ACROSS ? new Shift(distance, 0) : new Shift(0, distance);
        }
    }

    private ArrangeEdits() {}

    /// Lines things up at a side, or at the middle, of the area that they take up together.
    ///
    /// @param areas where everything stands in `before`
    public static Edit align(Topology before, Collection<? extends ElementId> elements, Areas areas, Side side) {
        var blocks = new Blocks(before, elements, areas);
        var shifts = new HashMap<ElementId, Shift>();
        blocks.all().stream()
                .map(Block::area)
                .reduce(Area::union)
                .ifPresent(whole ->
                        blocks.all().forEach(block -> shifts.put(block.element(), shift(side, block.area(), whole))));
        return blocks.moved(Labels.text("align"), shifts);
    }

    private static Shift shift(Side side, Area area, Area whole) {
        return switch (side) {
            case LEFT -> new Shift(whole.x() - area.x(), 0);
            case CENTRE -> new Shift(whole.x() - area.x() + (whole.width() - area.width()) / 2, 0);
            case RIGHT -> new Shift(whole.right() - area.right(), 0);
            case TOP -> new Shift(0, whole.y() - area.y());
            case MIDDLE -> new Shift(0, whole.y() - area.y() + (whole.height() - area.height()) / 2);
            case BOTTOM -> new Shift(0, whole.bottom() - area.bottom());
        };
    }

    /// Spreads things so that the gaps between them are equal, to the pixel; the outermost two stay.
    ///
    /// @param areas where everything stands in `before`
    public static Edit distribute(Topology before, Collection<? extends ElementId> elements, Areas areas, Axis axis) {
        var blocks = new Blocks(before, elements, areas);
        var inOrder = blocks.all().stream()
                .sorted(Comparator.comparingInt(block -> axis.start(block.area())))
                .toList();
        var shifts = new HashMap<ElementId, Shift>();
        if (inOrder.size() > 2) {
            double gap = gap(inOrder, axis);
            double next = axis.start(inOrder.getFirst().area());
            for (var block : inOrder) {
                shifts.put(block.element(), axis.shift(Math.toIntExact(Math.round(next)) - axis.start(block.area())));
                next += axis.length(block.area()) + gap;
            }
        }
        return blocks.moved(Labels.text("distribute"), shifts);
    }

    /// The gap that is left between blocks; negative if they have to overlap.
    private static double gap(List<Block> inOrder, Axis axis) {
        var last = inOrder.getLast().area();
        int span = axis.start(last)
                + axis.length(last)
                - axis.start(inOrder.getFirst().area());
        int filled =
                inOrder.stream().mapToInt(block -> axis.length(block.area())).sum();
        return (double) (span - filled) / (inOrder.size() - 1);
    }

    /// Moves things by a distance, in pixels at zoom 1. Nudges of the same things in a row are one undo step.
    ///
    /// @param areas where everything stands in `before`
    public static Edit nudge(Topology before, Collection<? extends ElementId> elements, Areas areas, int dx, int dy) {
        var blocks = new Blocks(before, elements, areas);
        var shifts = new HashMap<ElementId, Shift>();
        blocks.all().forEach(block -> shifts.put(block.element(), new Shift(dx, dy)));
        var key = "nudge "
                + new TreeSet<>(shifts.keySet().stream().map(ElementId::value).toList());
        var edit = blocks.moved(Labels.text("nudge"), shifts);
        return new Edit(edit.label(), key, edit.change());
    }
}
