package dev.portolan.desktop.canvas;

import dev.portolan.diagram.Point;

/// A line along which something that is dragged lines up with what stands around it.
///
/// @param from its upper or left end, on the canvas
/// @param to its lower or right end, on the canvas
record Guide(Point from, Point to) {}
