package dev.portolan.desktop.canvas;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;

/// A place on the border of a box by which it is made larger or smaller.
enum Grip {
    NORTH_WEST(-1, -1),
    NORTH_EAST(1, -1),
    SOUTH_EAST(1, 1),
    SOUTH_WEST(-1, 1),
    NORTH(0, -1),
    EAST(1, 0),
    SOUTH(0, 1),
    WEST(-1, 0);

    private final int across;
    private final int down;

    Grip(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /// -1 if it moves the left side, 1 if the right one, 0 if neither.
    int across() {
        return across;
    }

    /// -1 if it moves the top, 1 if the bottom, 0 if neither.
    int down() {
        return down;
    }

    /// The side or the corner of a box that it moves: as flat as that is.
    Box side(Box box) {
        var at = on(box);
        return new Box(
                across == 0 ? box.x() : at.x(),
                down == 0 ? box.y() : at.y(),
                across == 0 ? box.width() : 0,
                down == 0 ? box.height() : 0);
    }

    /// Where it is on a box.
    Point on(Box box) {
        var centre = box.centre();
        return new Point(centre.x() + across * box.width() / 2, centre.y() + down * box.height() / 2);
    }
}
