package dev.portolan.desktop.look;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Text that may be cut for want of room, and then is told whole by a tooltip.
public final class Cut {
    private Cut() {}

    /// Gives a text a tooltip for as long as it is cut.
    ///
    /// @param labeled has no other tooltip
    public static void tell(Labeled labeled) {
        labeled.textTruncatedProperty().subscribe(cut -> labeled.setTooltip(cut ? tip(labeled) : null));
    }

    private static Tooltip tip(Labeled labeled) {
        var tip = new Tip("");
        tip.textProperty().bind(labeled.textProperty());
        return tip;
    }
}
