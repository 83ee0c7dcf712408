package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the upright corridors between boxes: one in each narrow gap between two, one on each side of a wide
/// one, each as long as it can be. For level ones, the boxes come with x and y exchanged.
final class CorridorFinder {
    /// Two corridors that lie as close together are one.
    private static final double SAME = 12;
    /// The narrowest gap that a line passes through.
    private static final double NARROWEST = 4;
    /// How far a line keeps off a box where there is room.
    private static final double CLEARANCE = 6;
    /// The most room that a corridor claims on one side.
    private static final double MOST_ROOM = 84;

    /// @param at across
    /// @param from along
    /// @param to along
    record Line(double at, double from, double to) {
        private boolean isIn(Line other) {
            return other.from <= from && to <= other.to;
        }
    }

    private final List<Box> boxes;
    private final BoxIndex index;
    private final Box bounds;
    private final Corridors.Spacing spacing;

    CorridorFinder(List<Box> boxes, Box bounds, Corridors.Spacing spacing) {
        this.boxes = boxes;
        this.index = BoxIndex.of(boxes);
        this.bounds = bounds;
        this.spacing = spacing;
    }

    /// All corridors, from left to right.
    List<Line> lines() {
        var candidates = new ArrayList<Line>();
        for (var box : boxes) {
            addBeside(box, true, candidates);
            addBeside(box, false, candidates);
        }
        candidates.sort(Comparator.comparingDouble(Line::at)
                .thenComparingDouble(line -> line.from() - line.to())
                .thenComparingDouble(Line::from));
        return distinct(candidates);
    }

    private void addBeside(Box box, boolean right, List<Line> lines) {
        double side = right ? box.right() : box.x();
        double gap = gap(box, right);
        if (gap < NARROWEST) {
            return;
        }
        double off = gap <= spacing.shared() ? gap / 2 : spacing.off();
        double at = right ? side + off : side - off;
        var ends = new double[] {bounds.y(), bounds.bottom()};
        var blocked = new boolean[1];
        index.forEachTouching(new Box(at - 1, bounds.y(), 2, bounds.height()), item -> {
            var other = boxes.get(item);
            if (other.bottom() <= box.y()) {
                ends[0] = Math.max(ends[0], other.bottom());
            } else if (other.y() >= box.bottom()) {
                ends[1] = Math.min(ends[1], other.y());
            } else {
                blocked[0] = true;
            }
        });
        if (!blocked[0]) {
            lines.add(new Line(at, ends[0], ends[1]));
        }
    }

    /// How far the nearest other box on that side is; 0 if one covers the side.
    private double gap(Box box, boolean right) {
        double side = right ? box.right() : box.x();
        double reach = spacing.shared() + spacing.off();
        var nearest = new double[] {2 * reach};
        index.forEachTouching(new Box(right ? side : side - reach, box.y(), reach, box.height()), item -> {
            var other = boxes.get(item);
            if (!other.equals(box) && other.y() < box.bottom() && box.y() < other.bottom()) {
                nearest[0] = Math.min(nearest[0], Math.max(0, right ? other.x() - side : side - other.right()));
            }
        });
        return nearest[0];
    }

    /// Drops every line that lies beside a longer one.
    private static List<Line> distinct(List<Line> candidates) {
        var dropped = new boolean[candidates.size()];
        for (int i = 0; i < dropped.length; i++) {
            for (int k = i + 1; k < dropped.length && !dropped[i]; k++) {
                var line = candidates.get(i);
                var other = candidates.get(k);
                if (other.at() - line.at() >= SAME) {
                    break;
                }
                if (dropped[k]) {
                    continue;
                }
                if (other.isIn(line)) {
                    dropped[k] = true;
                } else if (line.isIn(other)) {
                    dropped[i] = true;
                }
            }
        }
        var lines = new ArrayList<Line>();
        for (int i = 0; i < dropped.length; i++) {
            if (!dropped[i]) {
                lines.add(candidates.get(i));
            }
        }
        return lines;
    }

    /// Tells each corridor how much room there is beside it, up to boxes and half way to other corridors.
    void measure(List<Corridor> corridors) {
        var lines = new ArrayList<Box>();
        for (var corridor : corridors) {
            double from = corridor.pieceFrom(0);
            lines.add(new Box(corridor.at(), from, 0, corridor.pieceTo(corridor.crossingCount()) - from));
        }
        var neighbours = BoxIndex.of(lines);
        for (var corridor : corridors) {
            for (int piece = 0; piece <= corridor.crossingCount(); piece++) {
                measure(corridor, piece, lines, neighbours);
            }
        }
    }

    private void measure(Corridor corridor, int piece, List<Box> lines, BoxIndex neighbours) {
        double at = corridor.at();
        double from = corridor.pieceFrom(piece);
        double to = corridor.pieceTo(piece);
        var room = new double[] {at - MOST_ROOM, at + MOST_ROOM};
        var area = new Box(room[0], from, 2 * MOST_ROOM, to - from);
        index.forEachTouching(area, item -> {
            var box = boxes.get(item);
            if (box.bottom() <= from || to <= box.y()) {
                return;
            }
            if (box.right() <= at) {
                room[0] = Math.max(room[0], box.right() + clearance(at - box.right()));
            } else {
                room[1] = Math.min(room[1], box.x() - clearance(box.x() - at));
            }
        });
        neighbours.forEachTouching(area, item -> {
            double other = lines.get(item).x();
            if (other < at) {
                room[0] = Math.max(room[0], (at + other) / 2 + 1);
            } else if (other > at) {
                room[1] = Math.min(room[1], (at + other) / 2 - 1);
            }
        });
        corridor.setRoom(piece, Math.min(at, room[0]), Math.max(at, room[1]));
    }

    private static double clearance(double distance) {
        return Math.min(CLEARANCE, distance / 3);
    }
}
