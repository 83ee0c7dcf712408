package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Upright and level lines with the numbers of the points where they cross.
record Crossings(List<Corridor> uprights, List<Corridor> levels, int count) {
    /// A line across which corridors are numbered while the crossings are found.
    private static final class Found {
        private int[] nodes = new int[8];
        private double[] at = new double[8];
        private int count;

        private void add(int node, double coordinate) {
            if (count == nodes.length) {
                nodes = Arrays.copyOf(nodes, 2 * count);
                at = Arrays.copyOf(at, 2 * count);
            }
            nodes[count] = node;
            at[count++] = coordinate;
        }

        private Corridor corridor(CorridorFinder.Line line) {
            return new Corridor(
                    line.at(), line.from(), line.to(), Arrays.copyOf(at, count), Arrays.copyOf(nodes, count));
        }
    }

    /// @param uprights along y
    /// @param levels along x
    static Crossings of(List<CorridorFinder.Line> uprights, List<CorridorFinder.Line> levels) {
        var boxes = new ArrayList<Box>();
        for (var line : levels) {
            boxes.add(new Box(line.from(), line.at(), line.to() - line.from(), 0));
        }
        var index = BoxIndex.of(boxes);
        var found = new ArrayList<Found>();
        levels.forEach(_ -> found.add(new Found()));
        var across = new ArrayList<Corridor>();
        int count = 0;
        for (var line : uprights) {
            var own = new Found();
            // Sorted by where they lie, since the lines are.
            for (int level : index.touching(new Box(line.at(), line.from(), 0, line.to() - line.from()))) {
                own.add(count, levels.get(level).at());
                found.get(level).add(count, line.at());
                count++;
            }
            across.add(own.corridor(line));
        }
        var down = new ArrayList<Corridor>();
        for (int i = 0; i < levels.size(); i++) {
            down.add(found.get(i).corridor(levels.get(i)));
        }
        return new Crossings(across, down, count);
    }

    /// Flat boxes, one for each upright corridor.
    List<Box> uprightBoxes() {
        return uprights.stream()
                .map(corridor -> new Box(
                        corridor.at(),
                        corridor.pieceFrom(0),
                        0,
                        corridor.pieceTo(corridor.crossingCount()) - corridor.pieceFrom(0)))
                .toList();
    }
}
