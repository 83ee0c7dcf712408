package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Area;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlaceEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Set;

/// Works out what dragging the border of a host or zone would do.
final class Resizer {
    private final GeometryPlanner planner;
    private final Drafting drafting;

    Resizer(GeometryPlanner planner) {
        this.planner = planner;
        this.drafting = new Drafting(planner);
    }

    /// The gesture with the sides that the grip holds as far from where they were as the pointer is from where it
    /// began, but for what they line up with. Sides stop where the content would not fit any more; those opposite
    /// stay.
    ///
    /// @param free whether sides go to the pixel where the pointer leads them
    Gesture.Resizing resize(State state, Grips.Held held, Point start, Point now, boolean free) {
        var element = held.element();
        var grip = held.grip();
        var box = state.geometry().box(element).orElse(new Box(start.x(), start.y(), 0, 0));
        double dx = grip.across() == 0 ? 0 : now.x() - start.x();
        double dy = grip.down() == 0 ? 0 : now.y() - start.y();
        var snap =
                free ? Snap.free(dx, dy) : Snap.of(grip.side(box), Neighbours.of(state, going(state, element)), dx, dy);
        var wanted = wanted(box, grip, snap);
        var edit = edit(state, element, wanted);
        var possible = planner.boxes(edit.apply(state.topology())).box(element).orElse(box);
        var area = area(
                grip.across() < 0 ? box.right() - possible.width() : possible.x(),
                grip.down() < 0 ? box.bottom() - possible.height() : possible.y(),
                possible.width(),
                possible.height());
        var settled = edit(state, element, area);
        return new Gesture.Resizing(
                start, held, settled, drafting.after(state, settled), area.equals(wanted) ? snap.guides() : List.of());
    }

    /// A zone follows its hosts.
    private static Set<ElementId> going(State state, ElementId element) {
        return element instanceof HostId id
                ? state.topology()
                        .host(id)
                        .map(Host::zone)
                        .map(zone -> Set.of(element, zone))
                        .orElseGet(() -> Set.of(element))
                : Set.of(element);
    }

    private static Edit edit(State state, ElementId element, Area area) {
        var held = HostMover.held(state);
        if (element instanceof HostId host) {
            held.remove(host);
        }
        var edit = PlaceEdits.resize(state.topology(), element, area);
        return held.isEmpty() ? edit : edit.then(HostEdits.moveHosts(held)).named(edit.label());
    }

    private static Area wanted(Box box, Grip grip, Snap snap) {
        double left = grip.across() < 0 ? Math.min(box.x() + snap.dx(), box.right()) : box.x();
        double right = grip.across() > 0 ? Math.max(box.right() + snap.dx(), box.x()) : box.right();
        double top = grip.down() < 0 ? Math.min(box.y() + snap.dy(), box.bottom()) : box.y();
        double bottom = grip.down() > 0 ? Math.max(box.bottom() + snap.dy(), box.y()) : box.bottom();
        return area(left, top, right - left, bottom - top);
    }

    private static Area area(double x, double y, double width, double height) {
        return new Area(whole(x), whole(y), whole(width), whole(height));
    }

    private static int whole(double length) {
        return Math.toIntExact(Math.round(length));
    }
}
