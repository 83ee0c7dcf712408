package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.History;
import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

/// Gestures on a plan without any toolkit. The view shows the canvas from (-200, -100) on at zoom 0.8, so
/// that screen and canvas are never the same.
final class Bench {
    private static final Viewport VIEW = new Viewport(-200, -100, 0.8, 1280, 800);

    private final Store store;
    private final Drops drops;
    private final Hand hand;
    private final Gestures gestures;
    private final TargetFinder targets;
    private final DropVerdict.Words words =
            new DropVerdict.Words(new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop")));
    private final List<LinkOption> offered = new ArrayList<>();
    private Consumer<LinkOption> chosen = _ -> {};

    private Bench(Topology topology) {
        var planner = new GeometryPlanner();
        this.store = new Store(SmallPlan.KNOWLEDGE, planner, History.opened(topology), null);
        store.look(_ -> VIEW);
        this.drops = new Drops(store, new RoomMaker(planner));
        var links = new Links(store, (_, options, callback) -> {
            offered.addAll(options);
            chosen = callback;
        });
        this.hand = new Hand(store, () -> {});
        this.gestures = new Gestures(store, hand, drops, new HostMover(planner), new Resizer(planner), links);
        this.targets = new TargetFinder(store, hand, links);
    }

    /// A bench with the small plan on it.
    static Bench small() {
        return new Bench(SmallPlan.plan());
    }

    static Bench of(Topology topology) {
        return new Bench(topology);
    }

    Store store() {
        return store;
    }

    Drops drops() {
        return drops;
    }

    State state() {
        return store.state();
    }

    Topology topology() {
        return store.state().topology();
    }

    Hand hand() {
        return hand;
    }

    TargetFinder targets() {
        return targets;
    }

    Gestures gestures() {
        return gestures;
    }

    /// What a drop would do, as the user reads it.
    Optional<DropVerdict> verdict() {
        return words.of(store.state(), hand.gesture());
    }

    /// The links among which the user was asked to choose.
    List<LinkOption> offered() {
        return offered;
    }

    /// Chooses as the user would.
    void choose(LinkOption option) {
        chosen.accept(option);
    }

    /// Where a point of the canvas is on the screen.
    Point at(double x, double y) {
        return state().viewport().toScreen(new Point(x, y));
    }

    /// The middle of an element on the screen.
    Point at(ElementId element) {
        return state().viewport().toScreen(box(element).centre());
    }

    /// A point of a host's header on the screen, where neither an instance nor a link is.
    Point head(HostId host) {
        var box = box(host);
        return DoubleStream.iterate(box.x() + 8, x -> x < box.right(), x -> x + 8)
                .mapToObj(x -> at(x, box.y() + 16))
                .filter(point -> gestures.hit(point).equals(Optional.of(host)))
                .findFirst()
                .orElseThrow();
    }

    Box box(ElementId element) {
        return state().geometry().box(element).orElseThrow();
    }

    /// Presses, drags in two steps and leaves the button down.
    void pull(Point from, Point to) {
        press(from);
        drag(new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2));
        drag(to);
    }

    /// Drags from one point to another, all of it.
    void move(Point from, Point to) {
        pull(from, to);
        release(to);
    }

    void click(Point point) {
        press(point);
        release(point);
    }

    void toggle(Point point) {
        gestures.press(adding(point));
        gestures.release(adding(point));
    }

    void press(Point point) {
        gestures.press(primary(point));
    }

    void drag(Point point) {
        gestures.drag(primary(point));
    }

    void release(Point point) {
        gestures.release(primary(point));
    }

    /// Drags from one point to another with keys held, all of it.
    void move(Point from, Point to, Pointer.Keys keys) {
        press(from);
        drag(to, keys);
        gestures.release(new Pointer(to, Pointer.Button.PRIMARY, keys));
    }

    void drag(Point point, Pointer.Keys keys) {
        gestures.drag(new Pointer(point, Pointer.Button.PRIMARY, keys));
    }

    static Pointer primary(Point point) {
        return new Pointer(point, Pointer.Button.PRIMARY, Pointer.Keys.NONE);
    }

    static Pointer adding(Point point) {
        return new Pointer(point, Pointer.Button.PRIMARY, new Pointer.Keys(true, false, false, false));
    }

    /// Where everything of a plan stands, in a form that can be compared.
    static Map<ElementId, Object> places(Topology topology, Geometry geometry) {
        var places = new HashMap<ElementId, Object>();
        topology.zones().forEach(zone -> places.put(zone.id(), geometry.box(zone.id())));
        topology.hosts().forEach(host -> places.put(host.id(), geometry.box(host.id())));
        topology.instances().forEach(instance -> places.put(instance.id(), geometry.box(instance.id())));
        topology.links().forEach(link -> places.put(link.id(), geometry.route(link.id())));
        return places;
    }
}
