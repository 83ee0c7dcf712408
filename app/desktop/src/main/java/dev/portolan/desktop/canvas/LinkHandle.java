package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Point;
import java.util.Optional;

/// The knob at the right side of a selected instance from which a link is drawn.
final class LinkHandle {
    /// Its radius, in screen pixels.
    static final double RADIUS = 6;

    /// How far its middle is from the instance's side, in screen pixels.
    private static final double DISTANCE = 12;

    /// How far beside it a press still takes it, in screen pixels.
    private static final double TOLERANCE = 4;

    private LinkHandle() {}

    /// The one selected instance, which has a handle.
    static Optional<InstanceId> owner(State state) {
        return state.selection().size() == 1
                ? state.selection().stream()
                        .filter(InstanceId.class::isInstance)
                        .map(InstanceId.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /// Where an instance's handle is on the screen.
    static Optional<Point> centre(State state, InstanceId owner) {
        return state.geometry().box(owner).map(box -> {
            var side = state.viewport()
                    .toScreen(new Point(box.right(), box.centre().y()));
            return new Point(side.x() + DISTANCE, side.y());
        });
    }

    /// The instance whose handle is at a point of the screen.
    static Optional<InstanceId> at(State state, Point screen) {
        return owner(state)
                .filter(owner -> centre(state, owner)
                        .filter(centre ->
                                Math.hypot(centre.x() - screen.x(), centre.y() - screen.y()) <= RADIUS + TOLERANCE)
                        .isPresent());
    }
}
