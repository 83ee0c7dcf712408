package dev.portolan.desktop.canvas;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.Drafts;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.Fragment;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PasteTarget;
import dev.portolan.core.edit.Paster;
import dev.portolan.core.edit.Placement;
import dev.portolan.core.edit.Placer;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts instances onto hosts: says what a drop would do, and does it.
final class Drops {
    private final Store store;
    private final RoomMaker room;

    Drops(Store store, RoomMaker room) {
        this.store = store;
        this.room = room;
    }

    /// Instances that hang on the pointer, with what a drop would do here.
    ///
    /// @param before the gesture so far, which knows already what a drop on the same host would do
    Gesture.Placing carry(Cargo cargo, Point screen, Gesture before) {
        var state = store.state();
        var viewport = state.viewport();
        boolean overCanvas = new Box(0, 0, viewport.width(), viewport.height()).contains(screen);
        var placement = Optional.of(screen)
                .filter(_ -> overCanvas)
                .flatMap(point -> state.geometry().hostAt(viewport.toCanvas(point)))
                .flatMap(state.topology()::host)
                .map(host -> known(cargo, host, before)
                        .orElseGet(() -> placer().preview(state.topology(), host, cargo.instances())))
                .orElse(null);
        return new Gesture.Placing(cargo, screen, placement, overCanvas);
    }

    private static Optional<Placement> known(Cargo cargo, Host host, Gesture before) {
        return before instanceof Gesture.Placing placing && placing.cargo().equals(cargo)
                ? Optional.ofNullable(placing.placement())
                        .filter(placement -> placement.host().equals(host.id()))
                : Optional.empty();
    }

    /// The cargo of a drag of instances: themselves, or copies of them.
    Cargo cargo(List<Instance> picked, boolean copying) {
        var state = store.state();
        // What comes from the palette is new as it is.
        if (!copying || !picked.stream().map(Instance::id).allMatch(state.topology()::contains)) {
            return Cargo.moved(picked);
        }
        var fragment = Fragment.of(
                state.topology(), picked.stream().map(Instance::id).toList(), new PlanAreas(state.geometry()));
        return new Cargo(picked, Paster.fresh(state.topology(), fragment), fragment);
    }

    /// Places a fresh instance without the mouse: on the selected host or the selected instance's, or else on
    /// a new host in the middle of the view.
    void place(ProductLine line) {
        var state = store.state();
        var instance = Drafts.instance(state.topology(), line);
        var view = state.viewport();
        var middle = new Point(view.width() / 2, view.height() / 2);
        var placement = selectedHost()
                .map(host -> placer().preview(state.topology(), host, instance))
                .orElse(null);
        drop(new Gesture.Placing(Cargo.moved(List.of(instance)), middle, placement, true));
    }

    /// Moves instances to a host without the mouse.
    void move(List<Instance> picked, HostId to) {
        var state = store.state();
        state.topology().host(to).ifPresent(host -> {
            var placement = placer().preview(state.topology(), host, picked);
            drop(new Gesture.Placing(Cargo.moved(picked), new Point(0, 0), placement, true));
        });
    }

    /// Adds a host without the mouse: beside the selected one, in the selected zone, or in the middle of the view.
    void addHost() {
        var host = new Clearing(store.state()).host();
        store.dispatch(HostEdits.addHost(host.host(), host.place()));
        store.select(List.of(host.host().id()));
        store.state()
                .geometry()
                .box(host.host().id())
                .ifPresent(box -> store.look(viewport -> viewport.revealing(box)));
    }

    private Placer placer() {
        return store.state().knowledge().placer();
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

    /// Drops instances where they hang: onto the host there, or else onto a new one.
    void drop(Gesture.Placing placing) {
        if (placing.placement() == null && !placing.overCanvas()) {
            return;
        }
        var state = store.state();
        var copied = placing.cargo().copied();
        store.dispatch(copied == null ? moved(state, placing) : pasted(state, copied, placing));
        store.select(placing.cargo().ids());
    }

    private Edit moved(State state, Gesture.Placing placing) {
        var instances = placing.cargo().instances();
        if (placing.placement() != null) {
            var edit = InstanceEdits.place(state.topology(), placing.placement());
            return room.withRoom(state, edit, placing.placement().host());
        }
        var host = NewHost.at(state, state.viewport().toCanvas(placing.at()));
        var edit = InstanceEdits.place(state.topology(), placer().preview(state.topology(), host.host(), instances));
        return HostEdits.addHost(host.host(), host.place()).then(edit).named(edit.label());
    }

    private Edit pasted(State state, Fragment copied, Gesture.Placing placing) {
        var host = NewHost.at(state, state.viewport().toCanvas(placing.at()));
        var onto = placing.placement() == null ? null : placing.placement().host();
        var target = new PasteTarget(onto, host.host().zone(), host.place());
        var edit = state.knowledge()
                .paster()
                .paste(state.topology(), copied, target)
                .edit();
        return onto == null ? edit : room.withRoom(state, edit, onto);
    }

    /// Puts copies of hosts and zones as far from the originals as the pointer is from where it began.
    void copy(Gesture.CopyingHosts copying) {
        var state = store.state();
        var pasted = state.knowledge()
                .paster()
                .duplicate(
                        state.topology(),
                        copying.copied(),
                        new PlanAreas(state.geometry()),
                        NewHost.snapped(copying.now().x() - copying.start().x()),
                        NewHost.snapped(copying.now().y() - copying.start().y()));
        store.dispatch(pasted.edit());
        store.select(pasted.elements());
    }
}
