package dev.portolan.desktop.canvas;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.Edits;
import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.edit.Placer;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns the mouse into edits: a state machine that knows no toolkit.
///
/// A gesture changes nothing in the plan before the button is released: until then [#gesture] tells the painter
/// what to show, and [#cancel] leaves no trace. A plan that changes under a gesture ends it.
public final class Gestures {
    /// How far the pointer moves before a press becomes a drag, in screen pixels.
    private static final double DRAG_THRESHOLD = 4;

    /// How far beside a link a click still hits it, in screen pixels.
    private static final double LINK_TOLERANCE = 6;

    /// Asks the user which of several links is meant.
    public interface LinkChooser {
        /// Offers the options at a place on the screen and calls back with the chosen one, or not at all.
        void choose(Point screen, List<LinkOption> options, Consumer<LinkOption> chosen);
    }

    private final Store store;
    private final Placer placer;
    private final HostMover mover;
    private final LinkChooser chooser;
    private final Runnable changed;
    private Gesture gesture = new Gesture.Idle();
    private State before;

    /// @param chooser asks which link is meant where several make sense
    /// @param changed is called whenever [#gesture] is another one
    Gestures(Store store, Placer placer, HostMover mover, LinkChooser chooser, Runnable changed) {
        this.store = store;
        this.placer = placer;
        this.mover = mover;
        this.chooser = chooser;
        this.changed = changed;
        this.before = store.state();
    }

    /// What the mouse is doing.
    Gesture gesture() {
        return gesture;
    }

    /// What lies under a point of the screen.
    Optional<ElementId> hit(Point screen) {
        var viewport = store.state().viewport();
        return store.state().geometry().hit(viewport.toCanvas(screen), LINK_TOLERANCE / viewport.zoom());
    }

    /// A button goes down.
    void press(Pointer pointer) {
        before = store.state();
        if (pointer.panning() || pointer.button() != Pointer.Button.PRIMARY) {
            become(new Gesture.Panning(pointer.screen()));
            return;
        }
        var handle = LinkHandle.at(store.state(), pointer.screen());
        if (handle.isPresent()) {
            become(new Gesture.Linking(handle.get(), toCanvas(pointer.screen()), null));
            return;
        }
        become(new Gesture.Pressed(pointer, hit(pointer.screen()).orElse(null)));
    }

    /// The pointer moves with a button down.
    void drag(Pointer pointer) {
        giveUpIfStale();
        switch (gesture) {
            case Gesture.Idle _ -> {}
            case Gesture.Pressed pressed -> {
                if (distance(pressed.pointer().screen(), pointer.screen()) >= DRAG_THRESHOLD) {
                    begin(pressed, pointer);
                }
            }
            case Gesture.Panning(var last) -> {
                store.look(viewport -> viewport.panned(
                        pointer.screen().x() - last.x(), pointer.screen().y() - last.y()));
                become(new Gesture.Panning(pointer.screen()));
            }
            case Gesture.Placing placing -> carry(placing.instance(), pointer.screen());
            case Gesture.MovingHosts moving ->
                become(mover.move(store.state(), moving.moved(), moving.start(), toCanvas(pointer.screen())));
            case Gesture.Marquee marquee -> stretch(marquee.start(), marquee.before(), pointer.screen());
            case Gesture.Linking linking -> aim(linking.from(), pointer.screen());
        }
    }

    private void begin(Gesture.Pressed pressed, Pointer pointer) {
        var start = toCanvas(pressed.pointer().screen());
        switch (pressed.hit()) {
            case InstanceId id -> {
                selectForDrag(id, pressed.pointer());
                store.state().topology().instance(id).ifPresent(instance -> carry(instance, pointer.screen()));
            }
            case HostId id -> {
                selectForDrag(id, pressed.pointer());
                become(mover.move(store.state(), selectedOr(id), start, toCanvas(pointer.screen())));
            }
            case ZoneId id -> {
                selectForDrag(id, pressed.pointer());
                become(mover.move(store.state(), selectedOr(id), start, toCanvas(pointer.screen())));
            }
            case LinkId id -> {
                selectForDrag(id, pressed.pointer());
                become(new Gesture.Idle());
            }
            case null -> {
                Set<ElementId> before =
                        pressed.pointer().adding() ? store.state().selection() : Set.of();
                stretch(start, before, pointer.screen());
            }
        }
    }

    private void selectForDrag(ElementId id, Pointer pointer) {
        if (!store.state().selection().contains(id)) {
            click(id, pointer.adding());
        }
    }

    private Set<ElementId> selectedOr(ElementId id) {
        var selection = store.state().selection();
        return selection.contains(id) ? selection : Set.of(id);
    }

    /// The button goes up.
    void release(Pointer pointer) {
        giveUpIfStale();
        var finished = gesture;
        become(new Gesture.Idle());
        switch (finished) {
            case Gesture.Pressed pressed ->
                click(pressed.hit(), pressed.pointer().adding());
            case Gesture.Placing placing -> drop(placing);
            case Gesture.MovingHosts moving -> store.dispatch(moving.edit());
            case Gesture.Linking(var from, var _, var target) -> {
                if (target != null) {
                    link(from, target, pointer.screen());
                }
            }
            case Gesture.Idle _ -> {}
            case Gesture.Panning _ -> {}
            case Gesture.Marquee _ -> {}
        }
    }

    /// Leaves everything but the view as it was before the button went down.
    void cancel() {
        if (!(gesture instanceof Gesture.Idle)) {
            become(new Gesture.Idle());
            store.select(before.selection());
        }
    }

    /// What is in hand may be gone by now, by a key or a button that was pressed meanwhile.
    private void giveUpIfStale() {
        if (!store.state().topology().equals(before.topology())) {
            become(new Gesture.Idle());
        }
    }

    /// Picks up a fresh instance of a product; it hangs on the pointer from now on.
    public void pickUp(ProductLine line, Point screen) {
        before = store.state();
        carry(Placer.draft(store.state().topology(), line), screen);
    }

    /// Moves what [#pickUp] picked up.
    public void carryTo(Point screen) {
        giveUpIfStale();
        if (gesture instanceof Gesture.Placing placing) {
            carry(placing.instance(), screen);
        }
    }

    /// Drops what [#pickUp] picked up.
    public void dropHere() {
        giveUpIfStale();
        if (gesture instanceof Gesture.Placing placing) {
            become(new Gesture.Idle());
            drop(placing);
        }
    }

    /// Places a fresh instance without the mouse: on the selected host or the selected instance's, or else on
    /// a new host in the middle of the view.
    void place(ProductLine line) {
        var state = store.state();
        var instance = Placer.draft(state.topology(), line);
        var view = state.viewport();
        var middle = new Point(view.width() / 2, view.height() / 2);
        var placement =
                selectedHost().map(host -> placer.preview(host, instance)).orElse(null);
        drop(new Gesture.Placing(instance, middle, placement, true));
    }

    private Optional<Host> selectedHost() {
        var state = store.state();
        return state.selection().stream()
                .flatMap(element -> switch (element) {
                    case HostId id -> state.topology().host(id).stream();
                    case InstanceId id -> state.topology().hostOf(id).stream();
                    case ZoneId _, LinkId _ -> Stream.<Host>empty();
                })
                .findFirst();
    }

    private void carry(Instance instance, Point screen) {
        var viewport = store.state().viewport();
        boolean overCanvas = new Box(0, 0, viewport.width(), viewport.height()).contains(screen);
        var placement = Optional.of(screen)
                .filter(_ -> overCanvas)
                .flatMap(point -> store.state().geometry().hostAt(toCanvas(point)))
                .flatMap(store.state().topology()::host)
                .map(host -> placer.preview(host, instance))
                .orElse(null);
        become(new Gesture.Placing(instance, screen, placement, overCanvas));
    }

    private void drop(Gesture.Placing placing) {
        var topology = store.state().topology();
        if (placing.placement() != null) {
            store.dispatch(Edits.place(topology, placing.placement()));
            store.select(Set.of(placing.instance().id()));
        } else if (placing.overCanvas()) {
            var host = NewHost.at(store.state(), toCanvas(placing.at()));
            var placement = placer.preview(host.host(), placing.instance());
            store.dispatch(Edits.addHost(host.host(), host.place())
                    .then(Edits.place(topology, placement))
                    .named(Edits.place(topology, placement).label()));
            store.select(Set.of(placing.instance().id()));
        }
    }

    private void stretch(Point start, Set<ElementId> before, Point screen) {
        var box = Box.between(start, toCanvas(screen));
        Set<ElementId> selection = new HashSet<>(before);
        store.state().geometry().touching(box).stream()
                .filter(element -> isCaught(element, box))
                .forEach(selection::add);
        store.select(selection);
        become(new Gesture.Marquee(start, box, before));
    }

    /// Instances and links are caught where the box touches them; hosts and zones, which surround them, only
    /// whole.
    private boolean isCaught(ElementId element, Box box) {
        return switch (element) {
            case InstanceId _ -> true;
            case LinkId _ -> true;
            case HostId _, ZoneId _ ->
                store.state().geometry().box(element).filter(box::contains).isPresent();
        };
    }

    private void aim(InstanceId from, Point screen) {
        var target = hit(screen)
                .filter(InstanceId.class::isInstance)
                .map(InstanceId.class::cast)
                .filter(to -> !LinkOption.between(store.state().resolution(), from, to)
                        .isEmpty())
                .orElse(null);
        become(new Gesture.Linking(from, toCanvas(screen), target));
    }

    private void link(InstanceId from, InstanceId to, Point screen) {
        var options = LinkOption.between(store.state().resolution(), from, to);
        if (options.size() == 1) {
            connect(from, to, options.getFirst());
        } else if (!options.isEmpty()) {
            chooser.choose(screen, options, option -> connect(from, to, option));
        }
    }

    private void connect(InstanceId from, InstanceId to, LinkOption option) {
        var topology = store.state().topology();
        var caller = topology.instance(from);
        var target = topology.instance(to);
        if (caller.isPresent() && target.isPresent()) {
            store.dispatch(Edits.connect(caller.get(), target.get(), option.port(), option.purpose()));
        }
    }

    private void click(@Nullable ElementId hit, boolean adding) {
        if (!adding) {
            store.select(hit == null ? Set.<ElementId>of() : Set.of(hit));
        } else if (hit != null) {
            Set<ElementId> selection = new HashSet<>(store.state().selection());
            if (!selection.remove(hit)) {
                selection.add(hit);
            }
            store.select(selection);
        }
    }

    private Point toCanvas(Point screen) {
        return store.state().viewport().toCanvas(screen);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private void become(Gesture next) {
        gesture = next;
        changed.run();
    }
}
