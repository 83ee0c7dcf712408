package dev.portolan.desktop.command;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.edit.Selections;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What can be done to a plan and to what is selected of it.
public final class EditCommands {
    private final Store store;
    private final Runnable editName;
    private final Runnable offerFixes;
    private final List<Command> copying;
    private final List<Command> building;
    private final Messages messages;

    /// @param editName puts the cursor into the name of what is selected
    /// @param offerFixes shows what would settle the selected problem
    /// @param copying cuts, copies and pastes
    /// @param building adds hosts, moves instances between them and links them
    public EditCommands(
            Store store,
            Runnable editName,
            Runnable offerFixes,
            List<Command> copying,
            List<Command> building,
            Messages messages) {
        this.store = store;
        this.editName = editName;
        this.offerFixes = offerFixes;
        this.copying = List.copyOf(copying);
        this.building = List.copyOf(building);
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(
                messages.text("menu.edit"),
                List.of(
                        List.of(undo(), redo()),
                        copying,
                        selection(),
                        List.of(fix()),
                        building,
                        List.of(addZone(), addLinks())));
    }

    private Command undo() {
        return Command.of("edit.undo", messages.text("command.undo"), store::undo)
                .on("Shortcut+Z")
                .when(state -> state.history().undoLabel().isPresent())
                .titled(state -> state.history()
                        .undoLabel()
                        .map(label -> messages.text("command.undo.named", label))
                        .orElseGet(() -> messages.text("command.undo")));
    }

    private Command redo() {
        return Command.of("edit.redo", messages.text("command.redo"), store::redo)
                .on("Shortcut+Y", "Shortcut+Shift+Z")
                .when(state -> state.history().redoLabel().isPresent())
                .titled(state -> state.history()
                        .redoLabel()
                        .map(label -> messages.text("command.redo.named", label))
                        .orElseGet(() -> messages.text("command.redo")));
    }

    private List<Command> selection() {
        return List.of(
                Command.of("edit.rename", messages.text("command.rename"), editName)
                        .on("F2")
                        .when(state -> state.selection().size() == 1),
                Command.of("edit.delete", messages.text("command.delete"), this::deleteSelection)
                        .on("Delete", "Backspace")
                        .when(EditCommands::hasSelection),
                Command.of("edit.select-all", messages.text("command.select-all"), this::selectEverything)
                        .on("Shortcut+A"),
                Command.of("edit.select-same", messages.text("command.select-same"), this::selectSameProducts)
                        .when(EditCommands::hasInstance),
                Command.of("edit.select-none", messages.text("command.select-none"), () -> store.select(Set.of()))
                        .on("Shortcut+Shift+A")
                        .when(EditCommands::hasSelection));
    }

    private Command fix() {
        return Command.of("edit.fix", messages.text("command.fix"), offerFixes)
                .on("Shortcut+Period")
                .when(EditCommands::hasFindings);
    }

    private Command addZone() {
        return Command.of("edit.add-zone", messages.text("command.add-zone"), this::newZone)
                .on("Shortcut+Shift+G");
    }

    private Command addLinks() {
        return Command.of("edit.add-links", messages.text("command.add-links"), this::addMissingLinks)
                .when(EditCommands::lacksLinks);
    }

    private static boolean lacksLinks(State state) {
        return state.resolution().findings().stream().anyMatch(finding -> finding.code() == FindingCode.LINK_MISSING);
    }

    private static boolean hasInstance(State state) {
        return state.selection().stream().anyMatch(InstanceId.class::isInstance);
    }

    private static boolean hasFindings(State state) {
        return !state.resolution().findings().isEmpty()
                || !state.resolution().waived().isEmpty();
    }

    private static boolean hasSelection(State state) {
        return !state.selection().isEmpty();
    }

    private void deleteSelection() {
        var state = store.state();
        store.dispatch(PlanEdits.delete(state.topology(), state.selection()));
    }

    private void selectSameProducts() {
        var state = store.state();
        store.select(Selections.ofSameProducts(state.topology(), state.selection()));
    }

    /// Those of the selected instances, or of all if none is selected.
    private void addMissingLinks() {
        var state = store.state();
        Predicate<InstanceId> callers = hasInstance(state) ? state.selection()::contains : _ -> true;
        store.dispatch(state.knowledge().missingLinks().edit(state.resolution(), callers));
    }

    private void selectEverything() {
        var topology = store.state().topology();
        List<ElementId> all = new ArrayList<>();
        topology.hosts().forEach(host -> all.add(host.id()));
        topology.instances().forEach(instance -> all.add(instance.id()));
        store.select(all);
    }

    private void newZone() {
        var state = store.state();
        var taken = state.topology().ids();
        var id = ElementId.numbered("zone", 1, taken::contains);
        var corner = state.geometry().bounds();
        var zone = new Zone(new ZoneId(id), messages.text("zone.new"));
        var place =
                new Place(Math.toIntExact(Math.round(corner.x())), Math.toIntExact(Math.round(corner.bottom())) + 48);
        store.dispatch(HostEdits.addZone(zone, place));
        store.select(List.of(zone.id()));
        store.state().geometry().box(zone.id()).ifPresent(box -> store.look(viewport -> viewport.revealing(box)));
    }
}
