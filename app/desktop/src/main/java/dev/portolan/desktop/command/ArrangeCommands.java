package dev.portolan.desktop.command;

import dev.portolan.core.edit.ArrangeEdits;
import dev.portolan.core.edit.ArrangeEdits.Axis;
import dev.portolan.core.edit.ArrangeEdits.Side;
import dev.portolan.core.edit.Drafts;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlaceEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.PlanAreas;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.arrange.LayeredLayout;
import dev.portolan.diagram.arrange.LayoutEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can be done to where the selected hosts and zones stand.
public final class ArrangeCommands {
    private final Store store;
    private final LayoutEngine engine = new LayeredLayout();
    private final Messages messages;

    public ArrangeCommands(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(
                messages.text("menu.arrange"),
                List.of(List.of(automatic()), alignment(), spreading(), stacking(), grouping(), locking()));
    }

    private Command automatic() {
        return Command.of("arrange.automatic", messages.text("command.arrange"), this::arrange)
                .titled(state ->
                        messages.text(chosen(state).isEmpty() ? "command.arrange" : "command.arrange.selection"))
                .when(state -> !state.topology().hosts().isEmpty());
    }

    /// Arranges the selected hosts, or all of them if none is selected; those that are locked stay.
    private void arrange() {
        var state = store.state();
        var chosen = chosen(state);
        var wanted = chosen.isEmpty() ? hosts(state, _ -> true) : chosen;
        var places = engine.arrange(state.topology(), state.geometry(), wanted);
        store.dispatch(HostEdits.arrange(places.hosts(), places.zones()));
    }

    /// The hosts that are selected by themselves, or by their zones or instances.
    private static Set<HostId> chosen(State state) {
        var selection = state.selection();
        return hosts(
                state,
                host -> selection.contains(host.id())
                        || (host.zone() != null && selection.contains(host.zone()))
                        || host.instances().stream().anyMatch(instance -> selection.contains(instance.id())));
    }

    private static Set<HostId> hosts(State state, Predicate<Host> wanted) {
        return state.topology().hosts().stream()
                .filter(host -> wanted.test(host) && !state.topology().isLocked(host.id()))
                .map(Host::id)
                .collect(Collectors.toSet());
    }

    private List<Command> alignment() {
        return List.of(
                align("arrange.align.left", messages.text("command.align.left"), Side.LEFT),
                align("arrange.align.centre", messages.text("command.align.centre"), Side.CENTRE),
                align("arrange.align.right", messages.text("command.align.right"), Side.RIGHT),
                align("arrange.align.top", messages.text("command.align.top"), Side.TOP),
                align("arrange.align.middle", messages.text("command.align.middle"), Side.MIDDLE),
                align("arrange.align.bottom", messages.text("command.align.bottom"), Side.BOTTOM));
    }

    private Command align(String id, String title, Side side) {
        return Command.of(id, title, () -> store.dispatch(ArrangeEdits.align(topology(), places(), areas(), side)))
                .when(has(2, ArrangeCommands::isMovable));
    }

    private List<Command> spreading() {
        return List.of(
                distribute("arrange.distribute.across", messages.text("command.distribute.across"), Axis.ACROSS),
                distribute("arrange.distribute.down", messages.text("command.distribute.down"), Axis.DOWN));
    }

    private Command distribute(String id, String title, Axis axis) {
        return Command.of(id, title, () -> store.dispatch(ArrangeEdits.distribute(topology(), places(), areas(), axis)))
                .when(has(3, ArrangeCommands::isMovable));
    }

    private List<Command> stacking() {
        return List.of(
                Command.of(
                                "arrange.front",
                                messages.text("command.front"),
                                () -> store.dispatch(PlaceEdits.toFront(topology(), places(), areas())))
                        .on("Shortcut+Shift+F")
                        .when(has(1, (_, element) -> isPlaced(element))),
                Command.of(
                                "arrange.back",
                                messages.text("command.back"),
                                () -> store.dispatch(PlaceEdits.toBack(topology(), places(), areas())))
                        .on("Shortcut+Shift+B")
                        .when(has(1, (_, element) -> isPlaced(element))),
                Command.of(
                                "arrange.fit",
                                messages.text("command.fit-content"),
                                () -> store.dispatch(PlaceEdits.fit(topology(), places())))
                        .when(has(1, ArrangeCommands::isSized)));
    }

    private List<Command> grouping() {
        return List.of(
                Command.of("arrange.group", messages.text("command.group"), this::group)
                        .on("Shortcut+G")
                        .when(has(1, (_, element) -> element instanceof HostId)),
                Command.of("arrange.ungroup", messages.text("command.ungroup"), this::ungroup)
                        .on("Shortcut+Shift+U")
                        .when(has(1, (state, element) -> element instanceof ZoneId && isMovable(state, element))));
    }

    private List<Command> locking() {
        return List.of(
                Command.of("arrange.lock", messages.text("command.lock"), () -> lock(true))
                        .when(has(1, ArrangeCommands::isMovable)),
                Command.of("arrange.unlock", messages.text("command.unlock"), () -> lock(false))
                        .when(has(1, (state, element) -> state.topology().isLocked(element))));
    }

    private void group() {
        var zone = Drafts.zone(topology());
        store.dispatch(HostEdits.group(selected(HostId.class).toList(), zone));
        store.select(List.of(zone.id()));
    }

    private void ungroup() {
        store.dispatch(HostEdits.ungroup(topology(), selected(ZoneId.class).toList()));
    }

    private void lock(boolean locked) {
        store.dispatch(PlaceEdits.setLocked(topology(), places(), areas(), locked));
    }

    private static boolean isPlaced(ElementId element) {
        return element instanceof HostId || element instanceof ZoneId;
    }

    private static boolean isMovable(State state, ElementId element) {
        return isPlaced(element) && !state.topology().isLocked(element);
    }

    private static boolean isSized(State state, ElementId element) {
        var place = state.topology().layout().place(element);
        return place != null && (place.width() > 0 || place.height() > 0) && isMovable(state, element);
    }

    /// Whether so many of the selected elements are as wanted.
    private static Predicate<State> has(int count, BiPredicate<State, ElementId> wanted) {
        return state -> state.selection().stream()
                        .filter(element -> wanted.test(state, element))
                        .limit(count)
                        .count()
                == count;
    }

    private <T extends ElementId> Stream<T> selected(Class<T> kind) {
        return store.state().selection().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The selected hosts and zones, in an order that is always the same.
    private List<ElementId> places() {
        return store.state().selection().stream()
                .filter(ArrangeCommands::isPlaced)
                .sorted(Comparator.comparing(ElementId::value))
                .toList();
    }

    private Topology topology() {
        return store.state().topology();
    }

    private PlanAreas areas() {
        return new PlanAreas(store.state().geometry());
    }
}
