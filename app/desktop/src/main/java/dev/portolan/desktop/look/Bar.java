package dev.portolan.desktop.look;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Two groups of things in a row, one at its beginning and one at its end. Where there is too little room for both,
/// the second stands below the first.
public final class Bar extends HBox {
    private final Region begin;
    private final Region end;

    /// @param begin takes the room that is left
    /// @param end as wide as it likes, or narrower where there is less room
    public Bar(Region begin, Region end) {
        super(begin, end);
        this.begin = begin;
        this.end = end;
        begin.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("bar");
    }

    /// Several things that stand in a row, as one of the two groups.
    public static Region group(Node... parts) {
        var group = new HBox(parts);
        group.getStyleClass().add("bar-group");
        return group;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return inset() + Math.max(begin.minWidth(-1), end.minWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? Double.MAX_VALUE : width - inset();
        double first = height(begin, beginWidth(room));
        double second = height(end, endWidth(room));
        double height = isOneRow(room) ? Math.max(first, second) : first + getSpacing() + second;
        return snapSizeY(snappedTopInset() + height + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double height(Region part, double width) {
        return snapSizeY(Math.max(part.minHeight(width), Math.min(part.prefHeight(width), part.maxHeight(width))));
    }

    private double inset() {
        return snappedLeftInset() + snappedRightInset();
    }

    private boolean isOneRow(double room) {
        return begin.minWidth(-1) + getSpacing() + end.minWidth(-1) <= room;
    }

    private double beginWidth(double room) {
        if (room == Double.MAX_VALUE) {
            return -1;
        }
        return isOneRow(room) ? room - getSpacing() - endWidth(room) : room;
    }

    private double endWidth(double room) {
        double wanted = snapSizeX(end.prefWidth(-1));
        return isOneRow(room)
                ? Math.clamp(room - getSpacing() - begin.prefWidth(-1), Math.min(end.minWidth(-1), wanted), wanted)
                : Math.min(room, wanted);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - inset();
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = beginWidth(room);
        double height = height(begin, width);
        double endWidth = endWidth(room);
        double endHeight = height(end, endWidth);
        if (isOneRow(room)) {
            double row = Math.max(height, endHeight);
            begin.resizeRelocate(x, snapPositionY(y + (row - height) / 2), width, height);
            end.resizeRelocate(x + room - endWidth, snapPositionY(y + (row - endHeight) / 2), endWidth, endHeight);
        } else {
            begin.resizeRelocate(x, y, width, height);
            end.resizeRelocate(x, snapPositionY(y + height + getSpacing()), endWidth, endHeight);
        }
    }
}
