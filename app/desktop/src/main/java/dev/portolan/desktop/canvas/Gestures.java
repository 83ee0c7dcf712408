package dev.portolan.desktop.canvas;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.Drafts;
import dev.portolan.core.edit.PlaceEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns the mouse into edits: a state machine that knows no toolkit.
///
/// Nothing in the plan changes before the button is released.
public final class Gestures {
    /// How far the pointer moves before a press becomes a drag, in screen pixels.
    private static final double DRAG_THRESHOLD = 4;

    /// How far beside a link a click still hits it, in screen pixels.
    private static final double LINK_TOLERANCE = 6;

    private final Store store;
    private final Picker picker;
    private final Drops drops;
    private final HostMover mover;
    private final Resizer resizer;
    private final Links links;
    private final Hand hand;
    private Pointer.Button held = Pointer.Button.PRIMARY;

    Gestures(Store store, Hand hand, Drops drops, HostMover mover, Resizer resizer, Links links) {
        this.store = store;
        this.picker = new Picker(store);
        this.drops = drops;
        this.mover = mover;
        this.resizer = resizer;
        this.links = links;
        this.hand = hand;
    }

    /// What lies under a point of the screen.
    Optional<ElementId> hit(Point screen) {
        var viewport = store.state().viewport();
        return store.state().geometry().hit(viewport.toCanvas(screen), LINK_TOLERANCE / viewport.zoom());
    }

    /// A button goes down. A second one during a gesture means nothing, nor does its release.
    void press(Pointer pointer) {
        if (hand.gesture() instanceof Gesture.Targeting targeting) {
            hand.rest();
            if (linkTo(targeting, pointer)) {
                return;
            }
        }
        if (hand.isIdle()) {
            held = pointer.button();
            hand.begin(pressed(pointer));
        }
    }

    /// A press on what is lit while a target is looked for by keys is as good as Enter.
    private boolean linkTo(Gesture.Targeting targeting, Pointer pointer) {
        var target = pointer.button() == Pointer.Button.PRIMARY ? hit(pointer.screen()) : Optional.<ElementId>empty();
        if (target.isPresent()
                && target.get() instanceof InstanceId to
                && targeting.targets().contains(to)) {
            links.link(targeting.from(), to, pointer.screen());
            return true;
        }
        return false;
    }

    private Gesture pressed(Pointer pointer) {
        var screen = pointer.screen();
        if (pointer.keys().space() || pointer.button() == Pointer.Button.MIDDLE) {
            return new Gesture.Panning(screen);
        }
        var hit = new Gesture.Pressed(pointer, hit(screen).orElse(null));
        if (pointer.button() == Pointer.Button.SECONDARY) {
            return hit;
        }
        return LinkHandle.at(store.state(), screen)
                .<Gesture>map(from -> new Gesture.Linking(from, toCanvas(screen), null, Aim.lit(store.state(), from)))
                .or(() -> Grips.at(store.state(), screen).map(grip -> resized(grip, toCanvas(screen), pointer)))
                .orElse(hit);
    }

    /// The pointer moves with a button down.
    void drag(Pointer pointer) {
        switch (hand.gesture()) {
            case Gesture.Idle _ -> {}
            case Gesture.Pressed pressed -> {
                if (distance(pressed.pointer().screen(), pointer.screen()) >= DRAG_THRESHOLD) {
                    begin(pressed, pointer);
                }
            }
            case Gesture.Panning(var last) -> pan(last, pointer.screen());
            case Gesture.Placing placing -> carry(placing.cargo().picked(), pointer);
            case Gesture.MovingHosts moving -> move(moving.moved(), moving.start(), pointer);
            case Gesture.Resizing resizing -> hand.become(resized(resizing.held(), resizing.start(), pointer));
            case Gesture.CopyingHosts copying -> move(copying.copied(), copying.start(), pointer);
            case Gesture.Marquee marquee -> stretch(marquee.start(), marquee.before(), pointer.screen());
            case Gesture.Linking linking -> aim(linking, pointer.screen());
            case Gesture.Targeting _ -> {}
        }
    }

    private void pan(Point last, Point now) {
        store.look(viewport -> viewport.panned(now.x() - last.x(), now.y() - last.y()));
        hand.become(new Gesture.Panning(now));
    }

    private void begin(Gesture.Pressed pressed, Pointer pointer) {
        if (pressed.pointer().button() == Pointer.Button.SECONDARY) {
            pan(pressed.pointer().screen(), pointer.screen());
            return;
        }
        var start = toCanvas(pressed.pointer().screen());
        switch (pressed.hit()) {
            case InstanceId id -> {
                picker.pickForDrag(id, pressed.pointer().adding());
                carry(picker.instances(), pointer);
            }
            case HostId id -> {
                picker.pickForDrag(id, pressed.pointer().adding());
                move(store.state().selection(), start, pointer);
            }
            case ZoneId id -> {
                picker.pickForDrag(id, pressed.pointer().adding());
                move(store.state().selection(), start, pointer);
            }
            case LinkId id -> {
                picker.pickForDrag(id, pressed.pointer().adding());
                hand.rest();
            }
            case null -> {
                Set<ElementId> before =
                        pressed.pointer().adding() ? store.state().selection() : Set.of();
                stretch(start, before, pointer.screen());
            }
        }
    }

    /// Moves hosts and zones, or copies of them. What is locked stays where it is.
    private void move(Set<ElementId> elements, Point start, Pointer pointer) {
        var target = pointer.keys().aligned(start, toCanvas(pointer.screen()));
        if (pointer.keys().alt()) {
            hand.become(new Gesture.CopyingHosts(start, elements, target));
            return;
        }
        var free = elements.stream()
                .filter(element -> !store.state().topology().isLocked(element))
                .collect(Collectors.toSet());
        hand.become(
                free.isEmpty()
                        ? new Gesture.Idle()
                        : mover.move(
                                store.state(),
                                free,
                                start,
                                target,
                                pointer.keys().shortcut()));
    }

    private Gesture.Resizing resized(Grips.Held held, Point start, Pointer pointer) {
        var now = toCanvas(pointer.screen());
        return resizer.resize(store.state(), held, start, now, pointer.keys().shortcut());
    }

    /// A click on a grip, which moves nothing, gives nothing a size of its own.
    private void settle(Gesture.Resizing resizing) {
        var element = resizing.held().element();
        if (!resizing.draft().box(element).equals(store.state().geometry().box(element))) {
            store.dispatch(resizing.edit());
        }
    }

    /// Makes the element whose border's grip is at a point of the screen just as large as what it holds.
    ///
    /// @return whether there is a grip
    boolean fit(Point screen) {
        var held = Grips.at(store.state(), screen);
        held.ifPresent(grip -> store.dispatch(PlaceEdits.fit(store.state().topology(), List.of(grip.element()))));
        return held.isPresent();
    }

    /// The button goes up.
    ///
    /// @return whether it asks for a menu of what it has selected
    boolean release(Pointer pointer) {
        if (hand.gesture() instanceof Gesture.Targeting || pointer.button() != held) {
            return false;
        }
        var finished = hand.gesture();
        hand.rest();
        switch (finished) {
            case Gesture.Pressed pressed -> {
                if (pressed.pointer().button() == Pointer.Button.SECONDARY) {
                    picker.pickForMenu(pressed.hit());
                    return true;
                }
                picker.click(pressed.hit(), pressed.pointer().adding());
            }
            case Gesture.Placing placing -> drops.drop(placing);
            case Gesture.MovingHosts moving -> store.dispatch(moving.edit());
            case Gesture.Resizing resizing -> settle(resizing);
            case Gesture.CopyingHosts copying -> drops.copy(copying);
            case Gesture.Linking linking -> {
                if (linking.target() != null) {
                    links.link(linking.from(), linking.target(), pointer.screen());
                }
            }
            case Gesture.Idle _ -> {}
            case Gesture.Panning _ -> {}
            case Gesture.Marquee _ -> {}
            case Gesture.Targeting _ -> {}
        }
        return false;
    }

    /// Picks up a fresh instance of a product; it hangs on the pointer from now on.
    public void pickUp(ProductLine line, Point screen) {
        var fresh = Cargo.moved(List.of(Drafts.instance(store.state().topology(), line)));
        hand.begin(drops.carry(fresh, screen, hand.gesture()));
    }

    /// Moves what [#pickUp] picked up.
    public void carryTo(Point screen) {
        if (hand.gesture() instanceof Gesture.Placing placing) {
            hand.become(drops.carry(placing.cargo(), screen, placing));
        }
    }

    /// Drops what [#pickUp] picked up.
    public void dropHere() {
        if (hand.gesture() instanceof Gesture.Placing placing) {
            hand.rest();
            drops.drop(placing);
        }
    }

    private void stretch(Point start, Set<ElementId> before, Point screen) {
        var box = Box.between(start, toCanvas(screen));
        picker.catchWithin(box, before);
        hand.become(new Gesture.Marquee(start, box, before));
    }

    private void carry(List<Instance> picked, Pointer pointer) {
        if (!picked.isEmpty()) {
            hand.become(drops.carry(drops.cargo(picked, pointer.keys().alt()), pointer.screen(), hand.gesture()));
        }
    }

    private void aim(Gesture.Linking linking, Point screen) {
        var from = linking.from();
        var target = hit(screen)
                .filter(InstanceId.class::isInstance)
                .map(InstanceId.class::cast)
                .filter(to -> links.isPossible(from, to))
                .orElse(null);
        hand.become(new Gesture.Linking(from, toCanvas(screen), target, linking.lit()));
    }

    private Point toCanvas(Point screen) {
        return store.state().viewport().toCanvas(screen);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
