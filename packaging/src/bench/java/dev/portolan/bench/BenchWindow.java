package dev.portolan.bench;

import dev.portolan.desktop.Designer;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.store.Store;

/// The window that is measured.
///
/// @param plan what it shows, for the report
record BenchWindow(Designer designer, DiagramCanvas canvas, String plan) {
    /// The longest median and 99th percentile of a frame, in milliseconds.
    static final double MEDIAN = 16.7;

    static final double RARE = 33;

    Store store() {
        return designer.store();
    }
}
