package dev.portolan.desktop.palette;

import dev.portolan.desktop.look.Tip;
import javafx.scene.Node;
import javafx.stage.Window;

/// A tooltip that stands to the right of a row and so covers neither it nor its neighbours.
final class BesideTooltip extends Tip {
    private static final double GAP = 8;

    private final Node row;

    /// @param row what it stands beside
    BesideTooltip(Node row, String text) {
        super(text);
        this.row = row;
    }

    /// Stands beside the row, wherever the pointer is.
    @Override
    public void show(Window owner, double pointerX, double pointerY) {
        var place = row.localToScreen(row.getBoundsInLocal());
        super.show(owner, place.getMaxX() + GAP, place.getMinY());
    }
}
