package dev.portolan.desktop.canvas;

import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Point;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Moves the view by wheel, touchpad and pinching: with Ctrl the wheel goes closer at the pointer.
final class Wheel {
    /// How much closer a pixel of scrolling goes.
    private static final double FACTOR = 1.0015;

    private final Store store;

    Wheel(Store store) {
        this.store = store;
    }

    void attach(Node canvas) {
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(this::zoom);
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getX(), event.getY(), Math.pow(FACTOR, event.getDeltaY()));
        } else {
            store.look(viewport -> viewport.panned(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        zoom(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void zoom(double x, double y, double factor) {
        store.look(viewport -> viewport.zoomedAt(new Point(x, y), factor));
    }
}
