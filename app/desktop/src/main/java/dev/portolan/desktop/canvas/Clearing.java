package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Drafts;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds room for a new host: beside the selected one or the last of the selected zone, or else in the middle of
/// the view.
final class Clearing {
    /// What a host without instances takes up, about.
    private static final double WIDTH = 240;

    private static final double HEIGHT = 128;

    /// Between hosts side by side: links and their numbers pass here.
    private static final double ACROSS = 96;

    private static final double DOWN = 40;

    /// Between a zone's corner and its first host.
    private static final Point INSET = new Point(40, 56);

    private static final double STEP = 40;
    private static final int MOST_RINGS = 200;

    private final State state;
    private final @Nullable ZoneId zone;

    Clearing(State state) {
        this.state = state;
        this.zone = selected().flatMap(this::zoneOf).orElse(null);
    }

    /// A new host where there is room for it.
    NewHost host() {
        var corner = free(wanted());
        return new NewHost(
                Drafts.host(state.topology(), zone),
                new Place(NewHost.snapped(corner.x()), NewHost.snapped(corner.y())));
    }

    private Optional<ElementId> selected() {
        return state.selection().size() == 1 ? state.selection().stream().findFirst() : Optional.empty();
    }

    private Optional<ZoneId> zoneOf(ElementId element) {
        return element instanceof ZoneId id ? Optional.of(id) : hostOf(element).map(Host::zone);
    }

    private Optional<Host> hostOf(ElementId element) {
        return switch (element) {
            case HostId id -> state.topology().host(id);
            case InstanceId id -> state.topology().hostOf(id);
            case ZoneId _, LinkId _ -> Optional.empty();
        };
    }

    private Box wanted() {
        var geometry = state.geometry();
        return selected()
                .flatMap(this::hostOf)
                .or(this::lastOfZone)
                .flatMap(host -> geometry.box(host.id()))
                .map(box -> at(box.right() + ACROSS, box.y()))
                .or(() -> Optional.ofNullable(zone)
                        .flatMap(geometry::box)
                        .map(box -> at(box.x() + INSET.x(), box.y() + INSET.y())))
                .orElseGet(this::middle);
    }

    private Optional<Host> lastOfZone() {
        return state.topology().hosts().stream()
                .filter(host -> zone != null && zone.equals(host.zone()))
                .reduce((_, last) -> last);
    }

    private Box middle() {
        var centre = state.viewport().visible().centre();
        return at(centre.x() - WIDTH / 2, centre.y() - HEIGHT / 2);
    }

    private static Box at(double x, double y) {
        return new Box(x, y, WIDTH, HEIGHT);
    }

    /// The wanted place, or the nearest one on a square around it where nothing stands; where all is full, the
    /// wanted place.
    private Box free(Box wanted) {
        return IntStream.range(0, MOST_RINGS)
                .boxed()
                .flatMap(ring -> square(wanted, ring))
                .filter(this::isFree)
                .findFirst()
                .orElse(wanted);
    }

    /// To the right and down first: that is where plans grow.
    private static Stream<Box> square(Box wanted, int ring) {
        return IntStream.rangeClosed(-ring, ring).boxed().flatMap(row -> {
            int stride = Math.abs(row) == ring ? 1 : 2 * ring;
            return IntStream.iterate(ring, column -> column >= -ring, column -> column - Math.max(1, stride))
                    .mapToObj(column -> wanted.moved(column * STEP, -row * STEP));
        });
    }

    private boolean isFree(Box box) {
        var around = new Box(box.x() - ACROSS, box.y() - DOWN, box.width() + 2 * ACROSS, box.height() + 2 * DOWN);
        // Touching sides are far enough.
        return state.geometry().placesTouching(around.grown(-1)).stream().allMatch(element -> element.equals(zone));
    }
}
