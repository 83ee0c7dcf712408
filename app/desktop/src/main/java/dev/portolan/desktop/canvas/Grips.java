package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// The small squares on the border of a selected host or zone.
final class Grips {
    /// The length of a square's side, in screen pixels.
    static final double SIZE = 8;

    /// How far the selection's outline stands off the box, in screen pixels.
    static final double GAP = 3;

    /// How far beside a square a press still takes it, in screen pixels.
    private static final double TOLERANCE = 3;

    /// A side that is shorter on the screen has no square in its middle.
    private static final double ROOM_FOR_MIDDLE = 48;

    /// A box with a shorter side has no squares at all.
    private static final double ROOM = 24;

    /// A grip that a pointer is at, and what it belongs to.
    record Held(ElementId element, Grip grip) {}

    private Grips() {}

    /// The one selected host or zone, if it is not locked.
    static Optional<ElementId> owner(State state) {
        return state.selection().size() == 1
                ? state.selection().stream()
                        .filter(element -> element instanceof HostId || element instanceof ZoneId)
                        .filter(element -> !state.topology().isLocked(element))
                        .findFirst()
                : Optional.empty();
    }

    /// The grips that a box has.
    ///
    /// @param outline on the screen
    static Stream<Grip> of(Box outline) {
        return Arrays.stream(Grip.values())
                .filter(_ -> outline.width() >= ROOM && outline.height() >= ROOM)
                .filter(grip -> grip.across() != 0 || outline.width() >= ROOM_FOR_MIDDLE)
                .filter(grip -> grip.down() != 0 || outline.height() >= ROOM_FOR_MIDDLE);
    }

    /// The selection's outline around a box of the canvas, on the screen.
    static Box outline(State state, Box box) {
        var corner = state.viewport().toScreen(new Point(box.x(), box.y()));
        double zoom = state.viewport().zoom();
        return new Box(corner.x(), corner.y(), box.width() * zoom, box.height() * zoom).grown(GAP);
    }

    /// The grip at a point of the screen.
    static Optional<Held> at(State state, Point screen) {
        return owner(state)
                .flatMap(owner -> state.geometry()
                        .box(owner)
                        .map(box -> outline(state, box))
                        .flatMap(outline -> of(outline)
                                .filter(grip -> square(grip.on(outline))
                                        .grown(TOLERANCE)
                                        .contains(screen))
                                .findFirst())
                        .map(grip -> new Held(owner, grip)));
    }

    /// The square around a point of the screen.
    static Box square(Point centre) {
        return new Box(centre.x() - SIZE / 2, centre.y() - SIZE / 2, SIZE, SIZE);
    }
}
