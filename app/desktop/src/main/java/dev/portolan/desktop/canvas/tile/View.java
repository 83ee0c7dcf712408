package dev.portolan.desktop.canvas.tile;

import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Detail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The part of the drawing that is seen, in whole pixels of the screen.
///
/// @param scale pixels of the screen per pixel at zoom 1
/// @param density pixels of the screen per pixel of the toolkit
/// @param left of the view, counted from the origin of the drawing
/// @param top of the view, counted from the origin of the drawing
record View(double scale, double density, Detail detail, int left, int top, int width, int height) {
    private static final double OVERVIEW = 2 * Spot.SIDE;

    /// What a viewport shows.
    static View of(Viewport viewport, double density) {
        double scale = viewport.zoom() * density;
        return new View(
                scale,
                density,
                Detail.at(viewport.zoom()),
                (int) Math.rint(viewport.x() * scale),
                (int) Math.rint(viewport.y() * scale),
                (int) Math.ceil(viewport.width() * density),
                (int) Math.ceil(viewport.height() * density));
    }

    /// A view of a whole plan from so far that few tiles hold it. Its scale changes in steps, so that it stays
    /// the same while the plan grows a little.
    static View of(Box plan) {
        double fitting = OVERVIEW / Math.max(1, Math.max(plan.width(), plan.height()));
        double scale = Math.min(1, Math.pow(2, Math.floor(2 * Math.log(fitting) / Math.log(2)) / 2));
        return new View(
                scale,
                1,
                Detail.at(scale),
                (int) Math.floor(plan.x() * scale),
                (int) Math.floor(plan.y() * scale),
                (int) Math.ceil(plan.width() * scale),
                (int) Math.ceil(plan.height() * scale));
    }

    /// What this view shows, at another scale.
    View at(double other) {
        double stretch = other / scale;
        return stretch == 1
                ? this
                : new View(
                        other,
                        density,
                        Detail.at(other / density),
                        (int) Math.floor(left * stretch),
                        (int) Math.floor(top * stretch),
                        (int) Math.ceil(width * stretch) + 1,
                        (int) Math.ceil(height * stretch) + 1);
    }

    /// This view at the same scale elsewhere.
    View moved(int dx, int dy) {
        return new View(scale, density, detail, left + dx, top + dy, width, height);
    }

    /// The spots that are seen, those in the middle first.
    List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        for (int row = Math.floorDiv(top, Spot.SIDE); row * Spot.SIDE < top + height; row++) {
            for (int column = Math.floorDiv(left, Spot.SIDE); column * Spot.SIDE < left + width; column++) {
                spots.add(new Spot(scale, detail, column, row));
            }
        }
        spots.sort(Comparator.comparingDouble(this::fromMiddle));
        return spots;
    }

    private double fromMiddle(Spot spot) {
        return Math.hypot(
                spot.left() + Spot.SIDE / 2.0 - left - width / 2.0, spot.top() + Spot.SIDE / 2.0 - top - height / 2.0);
    }

    /// Where a spot of any scale lies in the view, which may be outside.
    Area area(Spot spot) {
        double stretch = scale / spot.scale();
        return new Area(
                (int) Math.rint(spot.left() * stretch) - left,
                (int) Math.rint(spot.top() * stretch) - top,
                (int) Math.rint((spot.left() + Spot.SIDE) * stretch) - left,
                (int) Math.rint((spot.top() + Spot.SIDE) * stretch) - top);
    }

    /// A rectangle of the view, in pixels of the screen.
    record Area(int left, int top, int right, int bottom) {}

    /// How many pixels it has.
    long pixels() {
        return (long) width * height;
    }
}
