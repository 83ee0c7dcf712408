package dev.portolan.desktop.look;

import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;

/// A tooltip of as many lines as its text takes, which is as wide as its text is large.
public class Tip extends Tooltip {
    /// In em: a line that the eye finds back from.
    private static final double WIDTH = 36;

    /// @param text what it says
    public Tip(String text) {
        super(text);
        setWrapText(true);
        fontProperty().map(Font::getSize).subscribe(em -> setMaxWidth(WIDTH * em));
    }
}
