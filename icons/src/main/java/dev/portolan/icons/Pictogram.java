package dev.portolan.icons;

import java.util.List;

/// A sign for a kind of thing, drawn in one colour on a square grid of [#GRID] units.
///
/// Strokes are [#STROKE_WIDTH] wide with round caps and joins and are not filled; fills are not stroked. The
/// ink keeps [#MARGIN] away from each side of the grid. A painter scales the grid to the size it wants; the
/// signs are made to be told apart at 16 pixels.
///
/// @param id lower-case letters, digits and hyphens
/// @param strokes lines that a pen follows
/// @param fills shapes, filled by the nonzero winding rule
public record Pictogram(String id, List<PathData> strokes, List<PathData> fills) {
    /// Width and height of the grid.
    public static final double GRID = 24;

    /// Width of the pen on the grid.
    public static final double STROKE_WIDTH = 1.75;

    /// Width of the rim of the grid that stays free of ink.
    public static final double MARGIN = 2;

    /// @throws IllegalArgumentException if there is nothing to draw
    public Pictogram {
        strokes = List.copyOf(strokes);
        fills = List.copyOf(fills);
        if (strokes.isEmpty() && fills.isEmpty()) {
            throw new IllegalArgumentException("nothing to draw: " + id);
        }
    }
}
