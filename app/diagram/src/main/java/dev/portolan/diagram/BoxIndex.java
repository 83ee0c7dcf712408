package dev.portolan.diagram;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Finds boxes by place: a uniform grid whose cells list the boxes that touch them. Boxes are known by their
/// position in the list that the index was made from.
final class BoxIndex {
    private static final double SMALLEST_CELL = 64;
    private static final int MOST_CELLS_ACROSS = 256;
    private static final int MOST_CELLS_A_BOX = 256;

    private final List<Box> boxes;
    private final double left;
    private final double top;
    private final double cellWidth;
    private final double cellHeight;
    private final int columns;
    private final int rows;
    /// Where each cell's entries start; one more than there are cells.
    private final int[] starts;
    private final int[] entries;
    /// Boxes that would take up too many cells: each search looks at them one by one.
    private final int[] large;

    private BoxIndex(List<Box> boxes, Box bounds) {
        this.boxes = boxes;
        this.left = bounds.x();
        this.top = bounds.y();
        int across = Math.clamp(2L * (int) Math.sqrt(boxes.size()), 1, MOST_CELLS_ACROSS);
        this.cellWidth = Math.max(SMALLEST_CELL, bounds.width() / across);
        this.cellHeight = Math.max(SMALLEST_CELL, bounds.height() / across);
        this.columns = (int) (bounds.width() / cellWidth) + 1;
        this.rows = (int) (bounds.height() / cellHeight) + 1;
        this.starts = new int[columns * rows + 1];
        this.large = IntStream.range(0, boxes.size())
                .filter(item -> isLarge(boxes.get(item)))
                .toArray();
        this.entries = fill();
    }

    static BoxIndex of(List<Box> boxes) {
        var copy = List.copyOf(boxes);
        return new BoxIndex(copy, copy.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0)));
    }

    private int[] fill() {
        for (var box : boxes) {
            if (!isLarge(box)) {
                visit(box, cell -> starts[cell + 1]++);
            }
        }
        for (int cell = 1; cell < starts.length; cell++) {
            starts[cell] += starts[cell - 1];
        }
        var next = Arrays.copyOf(starts, starts.length);
        var filled = new int[starts[starts.length - 1]];
        for (int i = 0; i < boxes.size(); i++) {
            int item = i;
            if (!isLarge(boxes.get(i))) {
                visit(boxes.get(i), cell -> filled[next[cell]++] = item);
            }
        }
        return filled;
    }

    private boolean isLarge(Box box) {
        long across = column(box.right()) - column(box.x()) + 1L;
        long down = row(box.bottom()) - row(box.y()) + 1L;
        return across * down > MOST_CELLS_A_BOX;
    }

    private void visit(Box area, IntConsumer cells) {
        int firstColumn = column(area.x());
        int lastColumn = column(area.right());
        int lastRow = row(area.bottom());
        for (int row = row(area.y()); row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                cells.accept(row * columns + column);
            }
        }
    }

    private int column(double x) {
        return Math.clamp((long) ((x - left) / cellWidth), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) ((y - top) / cellHeight), 0, rows - 1);
    }

    /// The boxes that have a point in common with an area, in the order of the list.
    int[] touching(Box area) {
        var found = IntStream.builder();
        forEachTouching(area, found::add);
        return found.build().sorted().toArray();
    }

    /// The same boxes themselves.
    List<Box> boxesTouching(Box area) {
        return Arrays.stream(touching(area)).mapToObj(boxes::get).toList();
    }

    /// Visits the boxes that have a point in common with an area, in any order.
    void forEachTouching(Box area, IntConsumer visitor) {
        for (int item : large) {
            if (boxes.get(item).intersects(area)) {
                visitor.accept(item);
            }
        }
        visit(area, cell -> {
            for (int entry = starts[cell]; entry < starts[cell + 1]; entry++) {
                var box = boxes.get(entries[entry]);
                if (box.intersects(area) && isFirst(cell, box, area)) {
                    visitor.accept(entries[entry]);
                }
            }
        });
    }

    /// Whether a cell is the first of those that a box and an area share, so that each box is counted once.
    private boolean isFirst(int cell, Box box, Box area) {
        int column = Math.max(column(box.x()), column(area.x()));
        int row = Math.max(row(box.y()), row(area.y()));
        return cell == row * columns + column;
    }
}
