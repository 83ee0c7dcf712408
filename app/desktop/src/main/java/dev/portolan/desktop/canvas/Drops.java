package dev.portolan.desktop.canvas;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.Drafts;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.Placer;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts instances onto hosts: says what a drop would do, and does it.
final class Drops {
    private final Store store;
    private final RoomMaker room;

    Drops(Store store, RoomMaker room) {
        this.store = store;
        this.room = room;
    }

    /// An instance that hangs on the pointer, with what a drop would do here.
    Gesture.Placing carry(Instance instance, Point screen) {
        var state = store.state();
        var viewport = state.viewport();
        boolean overCanvas = new Box(0, 0, viewport.width(), viewport.height()).contains(screen);
        var placement = Optional.of(screen)
                .filter(_ -> overCanvas)
                .flatMap(point -> state.geometry().hostAt(viewport.toCanvas(point)))
                .flatMap(state.topology()::host)
                .map(host -> placer().preview(state.topology(), host, instance))
                .orElse(null);
        return new Gesture.Placing(instance, screen, placement, overCanvas);
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
        drop(new Gesture.Placing(instance, middle, placement, true));
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

    /// Drops an instance where it hangs: onto the host there, or else onto a new one.
    void drop(Gesture.Placing placing) {
        var state = store.state();
        if (placing.placement() != null) {
            var edit = InstanceEdits.place(state.topology(), placing.placement());
            store.dispatch(room.withRoom(state, edit, placing.placement().host()));
            store.select(Set.of(placing.instance().id()));
        } else if (placing.overCanvas()) {
            var host = NewHost.at(state, state.viewport().toCanvas(placing.at()));
            var edit = InstanceEdits.place(
                    state.topology(), placer().preview(state.topology(), host.host(), placing.instance()));
            store.dispatch(
                    HostEdits.addHost(host.host(), host.place()).then(edit).named(edit.label()));
            store.select(Set.of(placing.instance().id()));
        }
    }
}
