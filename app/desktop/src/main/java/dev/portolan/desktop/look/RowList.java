package dev.portolan.desktop.look;

import javafx.scene.control.ListView;

/// A list of rows of one height, which the style sheet gives; it asks for as much room as it is told to show.
///
/// @param <T> what a row shows
public final class RowList<T> extends ListView<T> {
    /// So many rows are always to be seen, or all if they are fewer.
    private static final int LEAST = 2;

    private static final double BORDERS = 2;

    private int rows;

    /// An empty list.
    public RowList() {
        getStyleClass().add("row-list");
    }

    /// Asks for room for so many rows.
    public void showRows(int wanted) {
        rows = wanted;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows * getFixedCellSize() + BORDERS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(rows, LEAST) * getFixedCellSize() + BORDERS;
    }
}
