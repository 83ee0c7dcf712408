package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Placement;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Point;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Typefaces;
import dev.portolan.icons.Weight;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Paints what belongs to the moment and not to the plan: selection, drop target, ghost and verdict. Lengths
/// are screen pixels, so that they look the same at every zoom.
final class OverlayPainter {
    private static final double OUTLINE = 2;
    private static final double RADIUS = 8;
    private static final double DASH = 6;

    private final Look look;
    private final DropVerdict.Words words;
    private final VerdictPainter verdicts;

    OverlayPainter(Look look, Typefaces typefaces, DropVerdict.Words words) {
        this.look = look;
        this.words = words;
        this.verdicts = new VerdictPainter(look, typefaces, words);
    }

    /// Paints over the picture.
    ///
    /// @param hovered the element under the idle pointer, or null
    void paint(GraphicsContext gc, State state, Gesture gesture, @Nullable ElementId hovered) {
        gc.save();
        gc.setTextBaseline(VPos.BASELINE);
        gc.setTextAlign(TextAlignment.LEFT);
        gc.setLineDashes();
        var geometry = gesture instanceof Gesture.Drafted drafted ? drafted.draft() : state.geometry();
        if (hovered != null && !state.selection().contains(hovered)) {
            outline(gc, state, geometry, hovered, 1);
        }
        state.selection().forEach(element -> outline(gc, state, geometry, element, OUTLINE));
        switch (gesture) {
            case Gesture.Placing placing -> placing(gc, state, placing);
            case Gesture.Marquee marquee -> marquee(gc, screen(state, marquee.box()));
            case Gesture.Linking linking -> {
                linking(
                        gc,
                        state,
                        linking.from(),
                        linking.target(),
                        state.viewport().toScreen(linking.at()));
                verdicts.paint(gc, state, linking, state.viewport().toScreen(linking.at()));
            }
            case Gesture.Targeting targeting -> targeting(gc, state, targeting);
            case Gesture.Idle _ -> {
                handle(gc, state);
                grips(gc, state, geometry);
            }
            case Gesture.Resizing resizing -> {
                resizing.guides().forEach(guide -> guide(gc, state, guide));
                grips(gc, state, geometry);
            }
            case Gesture.MovingHosts moving -> moving.guides().forEach(guide -> guide(gc, state, guide));
            case Gesture.CopyingHosts copying -> copying(gc, state, copying);
            case Gesture.Pressed _, Gesture.Panning _ -> {}
        }
        gc.restore();
    }

    private void outline(GraphicsContext gc, State state, Geometry geometry, ElementId element, double width) {
        gc.setStroke(look.colour(Ink.ACCENT));
        gc.setLineWidth(width);
        if (element instanceof LinkId link) {
            geometry.route(link).ifPresent(route -> {
                gc.setLineWidth(width + 1);
                polyline(gc, state, route.points());
            });
        } else {
            geometry.box(element).map(box -> Grips.outline(state, box)).ifPresent(box -> strokeRound(gc, box));
        }
    }

    private static void polyline(GraphicsContext gc, State state, List<Point> points) {
        gc.beginPath();
        for (int i = 0; i < points.size(); i++) {
            var point = state.viewport().toScreen(points.get(i));
            if (i == 0) {
                gc.moveTo(point.x(), point.y());
            } else {
                gc.lineTo(point.x(), point.y());
            }
        }
        gc.stroke();
    }

    private void guide(GraphicsContext gc, State state, Guide guide) {
        var from = state.viewport().toScreen(guide.from());
        var to = state.viewport().toScreen(guide.to());
        gc.setStroke(look.colour(Ink.ACCENT));
        gc.setLineWidth(1);
        gc.setLineDashes(DASH, DASH);
        gc.strokeLine(sharp(from.x()), sharp(from.y()), sharp(to.x()), sharp(to.y()));
        gc.setLineDashes();
    }

    /// The middle of the pixel, so that a line of one pixel takes one.
    private static double sharp(double coordinate) {
        return Math.floor(coordinate) + 0.5;
    }

    private void grips(GraphicsContext gc, State state, Geometry geometry) {
        Grips.owner(state)
                .flatMap(geometry::box)
                .map(box -> Grips.outline(state, box))
                .ifPresent(outline -> {
                    gc.setFill(look.colour(Ink.SURFACE));
                    gc.setStroke(look.colour(Ink.ACCENT));
                    gc.setLineWidth(1);
                    Grips.of(outline)
                            .map(grip -> Grips.square(grip.on(outline)))
                            .forEach(square -> {
                                double x = sharp(square.x());
                                double y = sharp(square.y());
                                gc.fillRect(x, y, Grips.SIZE, Grips.SIZE);
                                gc.strokeRect(x, y, Grips.SIZE, Grips.SIZE);
                            });
                });
    }

    private void handle(GraphicsContext gc, State state) {
        LinkHandle.owner(state)
                .flatMap(owner -> LinkHandle.centre(state, owner))
                .ifPresent(centre -> knob(gc, centre));
    }

    private void knob(GraphicsContext gc, Point centre) {
        double diameter = 2 * LinkHandle.RADIUS;
        gc.setFill(look.colour(Ink.SURFACE));
        gc.fillOval(centre.x() - LinkHandle.RADIUS, centre.y() - LinkHandle.RADIUS, diameter, diameter);
        gc.setStroke(look.colour(Ink.ACCENT));
        gc.setLineWidth(OUTLINE);
        gc.strokeOval(centre.x() - LinkHandle.RADIUS, centre.y() - LinkHandle.RADIUS, diameter, diameter);
        gc.strokeLine(centre.x() - 2.5, centre.y(), centre.x() + 2.5, centre.y());
        gc.strokeLine(centre.x(), centre.y() - 2.5, centre.x(), centre.y() + 2.5);
    }

    private void marquee(GraphicsContext gc, Box box) {
        gc.setGlobalAlpha(0.12);
        gc.setFill(look.colour(Ink.ACCENT));
        gc.fillRect(box.x(), box.y(), box.width(), box.height());
        gc.setGlobalAlpha(1);
        gc.setStroke(look.colour(Ink.ACCENT));
        gc.setLineWidth(1);
        gc.strokeRect(
                Math.rint(box.x()) + 0.5, Math.rint(box.y()) + 0.5, Math.rint(box.width()), Math.rint(box.height()));
    }

    /// A line to the side of the target, and the words below it.
    private void targeting(GraphicsContext gc, State state, Gesture.Targeting targeting) {
        state.geometry().box(targeting.target()).map(box -> screen(state, box)).ifPresent(box -> {
            var centre = LinkHandle.centre(state, targeting.from());
            boolean before =
                    centre.filter(start -> start.x() > box.centre().x()).isPresent();
            var end = new Point(before ? box.right() : box.x(), box.centre().y());
            linking(gc, state, targeting.from(), targeting.target(), end);
            // The words stand where a pointer would have its ghost, without one.
            verdicts.paint(gc, state, targeting, new Point(box.x() - RADIUS, box.bottom() - 40));
        });
    }

    private void linking(GraphicsContext gc, State state, InstanceId caller, @Nullable InstanceId target, Point to) {
        var from = LinkHandle.centre(state, caller);
        if (target != null) {
            outline(gc, state, state.geometry(), target, OUTLINE);
        }
        from.ifPresent(start -> {
            gc.setStroke(look.colour(Ink.ACCENT));
            gc.setLineWidth(OUTLINE);
            gc.strokeLine(start.x(), start.y(), to.x(), to.y());
            knob(gc, start);
        });
    }

    /// Dashed outlines where the copies would stand.
    private void copying(GraphicsContext gc, State state, Gesture.CopyingHosts copying) {
        double dx = NewHost.snapped(copying.now().x() - copying.start().x());
        double dy = NewHost.snapped(copying.now().y() - copying.start().y());
        gc.setStroke(look.colour(Ink.ACCENT));
        gc.setLineWidth(OUTLINE);
        gc.setLineDashes(DASH, DASH);
        copying.copied()
                .forEach(element -> state.geometry()
                        .box(element)
                        .ifPresent(box -> strokeRound(gc, screen(state, box.moved(dx, dy)))));
        gc.setLineDashes();
    }

    private void placing(GraphicsContext gc, State state, Gesture.Placing placing) {
        var placement = placing.placement();
        if (placement != null) {
            dropTarget(gc, state, placement);
        }
        ghost(gc, words.ghost(placing.cargo()), placement, placing.at());
        verdicts.paint(gc, state, placing, placing.at());
    }

    private void dropTarget(GraphicsContext gc, State state, Placement placement) {
        state.geometry().box(placement.host()).map(box -> screen(state, box)).ifPresent(box -> {
            var ink = placement.isClean() ? Ink.ACCENT : Ink.ERROR;
            gc.setGlobalAlpha(0.08);
            gc.setFill(look.colour(ink));
            gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * RADIUS, 2 * RADIUS);
            gc.setGlobalAlpha(1);
            gc.setStroke(look.colour(ink));
            gc.setLineWidth(OUTLINE);
            strokeRound(gc, box);
        });
    }

    private void ghost(GraphicsContext gc, String text, @Nullable Placement placement, Point at) {
        boolean clean = placement == null || placement.isClean();
        double scale = look.textSize().get().factor();
        var box = new Box(at.x() + 8, at.y() + 8, 176 * scale, 32 * scale);
        gc.setGlobalAlpha(0.94);
        gc.setFill(look.colour(Ink.SURFACE_RAISED));
        gc.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 12, 12);
        gc.setGlobalAlpha(1);
        gc.setStroke(look.colour(clean ? Ink.ACCENT : Ink.ERROR));
        gc.setLineWidth(1.5);
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 12, 12);
        gc.setFill(look.colour(Ink.TEXT));
        gc.setFont(look.font(Weight.SEMIBOLD, 12 * scale));
        gc.fillText(text, box.x() + 12, box.y() + 20 * scale, box.width() - 24);
    }

    private static void strokeRound(GraphicsContext gc, Box box) {
        gc.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * RADIUS, 2 * RADIUS);
    }

    private static Box screen(State state, Box box) {
        var corner = state.viewport().toScreen(new Point(box.x(), box.y()));
        double zoom = state.viewport().zoom();
        return new Box(corner.x(), corner.y(), box.width() * zoom, box.height() * zoom);
    }
}
