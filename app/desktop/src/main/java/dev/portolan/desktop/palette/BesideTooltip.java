package dev.portolan.desktop.palette;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/// A tooltip that stands to the right of a row and so covers neither it nor its neighbours.
final class BesideTooltip extends Tooltip {
    private static final double GAP = 8;
    private static final double MAX_WIDTH = 360;

    private final Node row;

    /// @param row what it stands beside
    BesideTooltip(Node row, String text) {
        super(text);
        this.row = row;
        setWrapText(true);
        setMaxWidth(MAX_WIDTH);
    }

    /// Stands beside the row, wherever the pointer is.
    @Override
    public void show(Window owner, double pointerX, double pointerY) {
        var place = row.localToScreen(row.getBoundsInLocal());
        super.show(owner, place.getMaxX() + GAP, place.getMinY());
    }
}
