package dev.portolan.desktop.canvas.tile;

import dev.portolan.desktop.canvas.tile.View.Area;
import java.util.List;

/// Which parts of a view are covered already, told by small squares.
final class Cover {
    private static final int CELL = 64;

    private final int width;
    private final int height;
    private final int columns;
    private final int rows;
    private final boolean[] covered;
    private int open;

    Cover(View view) {
        this.width = view.width();
        this.height = view.height();
        this.columns = (view.width() + CELL - 1) / CELL;
        this.rows = (view.height() + CELL - 1) / CELL;
        this.covered = new boolean[columns * rows];
        this.open = covered.length;
    }

    /// Whether nothing is left to be covered.
    boolean isFull() {
        return open == 0;
    }

    /// Whether something of an area would be seen through what covers the view so far.
    boolean lets(Area area) {
        for (int row = Math.max(0, area.top() / CELL); row < rows && row * CELL < area.bottom(); row++) {
            for (int column = Math.max(0, area.left() / CELL);
                    column < columns && column * CELL < area.right();
                    column++) {
                if (!covered[row * columns + column]) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Covers areas that don't overlap. A square counts as covered if they hold all of it together.
    void add(List<Area> areas) {
        var held = new int[covered.length];
        areas.forEach(area -> hold(area, held));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                int pixels = length(column, width) * length(row, height);
                if (!covered[cell] && held[cell] >= pixels) {
                    covered[cell] = true;
                    open--;
                }
            }
        }
    }

    private void hold(Area area, int[] held) {
        for (int row = Math.max(0, area.top() / CELL); row < rows && row * CELL < area.bottom(); row++) {
            int tall = Math.min(row * CELL + length(row, height), area.bottom()) - Math.max(row * CELL, area.top());
            for (int column = Math.max(0, area.left() / CELL);
                    column < columns && column * CELL < area.right();
                    column++) {
                int right = Math.min(column * CELL + length(column, width), area.right());
                held[row * columns + column] += tall * (right - Math.max(column * CELL, area.left()));
            }
        }
    }

    private static int length(int cell, int whole) {
        return Math.min(CELL, whole - cell * CELL);
    }
}
