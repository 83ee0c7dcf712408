package dev.portolan.desktop.store;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;

/// The part of the canvas that is seen.
///
/// @param x canvas coordinate of the left edge
/// @param y canvas coordinate of the top edge
/// @param zoom screen pixels per canvas pixel, from [#MIN_ZOOM] to [#MAX_ZOOM]
/// @param width of the view in screen pixels, 0 before it is first laid out
/// @param height of the view in screen pixels, 0 before it is first laid out
public record Viewport(double x, double y, double zoom, double width, double height) {
    public static final double MIN_ZOOM = 0.02;
    public static final double MAX_ZOOM = 4;

    /// Free space around what is fitted, in screen pixels.
    private static final double FIT_MARGIN = 32;

    public Viewport {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
    }

    /// Zoom 1 at the origin, not laid out yet.
    public static Viewport initial() {
        return new Viewport(0, 0, 1, 0, 0);
    }

    /// Where a point of the screen, from the view's top left corner, lies on the canvas.
    public Point toCanvas(Point screen) {
        return new Point(x + screen.x() / zoom, y + screen.y() / zoom);
    }

    /// Where a point of the canvas lies on the screen, from the view's top left corner.
    public Point toScreen(Point canvas) {
        return new Point((canvas.x() - x) * zoom, (canvas.y() - y) * zoom);
    }

    /// The visible part of the canvas.
    public Box visible() {
        return new Box(x, y, width / zoom, height / zoom);
    }

    /// This view moved by a distance on the screen.
    public Viewport panned(double dx, double dy) {
        return new Viewport(x - dx / zoom, y - dy / zoom, zoom, width, height);
    }

    /// This view closer or farther, with one point of the screen staying where it is.
    public Viewport zoomedAt(Point screen, double factor) {
        var anchor = toCanvas(screen);
        double target = Math.clamp(zoom * factor, MIN_ZOOM, MAX_ZOOM);
        return new Viewport(anchor.x() - screen.x() / target, anchor.y() - screen.y() / target, target, width, height);
    }

    /// This view at another zoom, with its middle staying where it is.
    public Viewport withZoom(double target) {
        return zoomedAt(new Point(width / 2, height / 2), target / zoom);
    }

    /// This view after the window was resized.
    public Viewport sized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }

    /// A view of the same size with the whole box in its middle, never closer than zoom 1.
    public Viewport fitting(Box box) {
        double across = Math.max(1, width - 2 * FIT_MARGIN) / Math.max(1, box.width());
        double down = Math.max(1, height - 2 * FIT_MARGIN) / Math.max(1, box.height());
        double target = Math.clamp(Math.min(across, down), MIN_ZOOM, 1);
        var centre = box.centre();
        return new Viewport(centre.x() - width / target / 2, centre.y() - height / target / 2, target, width, height);
    }

    /// This view with a point of the canvas in its middle.
    public Viewport centredAt(Point canvas) {
        return new Viewport(canvas.x() - width / zoom / 2, canvas.y() - height / zoom / 2, zoom, width, height);
    }

    /// This view, moved just so far that the box is in its middle, unless it is wholly seen already.
    public Viewport revealing(Box box) {
        return visible().contains(box) ? this : centredAt(box.centre());
    }
}
