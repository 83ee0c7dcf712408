package dev.portolan.desktop.product;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A label that wraps and is never cut.
final class Wrapped extends Label {
    Wrapped(String text, String style) {
        super(text);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add(style);
    }
}
