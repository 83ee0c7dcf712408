package dev.portolan.desktop;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Everything that menus, buttons and keys can do, each once.
final class Commands {
    private static final double STEP = 1.25;

    /// Something that the user can do.
    ///
    /// @param text what the menu calls it
    /// @param keys its accelerator, or null
    /// @param possible whether it can be done now
    record Command(String text, @Nullable KeyCombination keys, Predicate<State> possible, Runnable action) {}

    private final Store store;
    private final Documents documents;
    private final DiagramCanvas canvas;
    private final Messages messages;
    private Runnable toggleTheme = () -> {};
    private Runnable rename = () -> {};
    private Runnable fix = () -> {};

    Commands(Store store, Documents documents, DiagramCanvas canvas, Messages messages) {
        this.store = store;
        this.documents = documents;
        this.canvas = canvas;
        this.messages = messages;
    }

    void onTheme(Runnable action) {
        toggleTheme = action;
    }

    void onRename(Runnable action) {
        rename = action;
    }

    void onFix(Runnable action) {
        fix = action;
    }

    Command create() {
        return always("command.new", "Shortcut+N", documents::create);
    }

    Command open() {
        return always("command.open", "Shortcut+O", documents::open);
    }

    Command save() {
        return always("command.save", "Shortcut+S", documents::save);
    }

    Command saveAs() {
        return always("command.save-as", "Shortcut+Shift+S", documents::saveAs);
    }

    Command export() {
        return always("command.export", "Shortcut+E", documents::export);
    }

    Command close() {
        return always("command.close", "Shortcut+W", documents::close);
    }

    Command undo() {
        return command(
                "command.undo",
                "Shortcut+Z",
                state -> state.history().undoLabel().isPresent(),
                store::undo);
    }

    Command redo() {
        return command(
                "command.redo",
                "Shortcut+Y",
                state -> state.history().redoLabel().isPresent(),
                store::redo);
    }

    Command delete() {
        return command("command.delete", "Delete", Commands::hasSelection, this::deleteSelection);
    }

    Command rename() {
        return command("command.rename", "F2", state -> state.selection().size() == 1, () -> rename.run());
    }

    Command fix() {
        return command("command.fix", "Shortcut+PERIOD", Commands::hasFindings, () -> fix.run());
    }

    Command selectAll() {
        return always("command.select-all", "Shortcut+A", this::selectEverything);
    }

    Command addZone() {
        return always("command.add-zone", "Shortcut+Shift+G", this::newZone);
    }

    Command zoomIn() {
        return always("command.zoom-in", "Shortcut+EQUALS", () -> zoomBy(STEP));
    }

    Command zoomOut() {
        return always("command.zoom-out", "Shortcut+MINUS", () -> zoomBy(1 / STEP));
    }

    Command zoomActual() {
        return always("command.zoom-actual", "Shortcut+0", () -> store.look(viewport -> viewport.withZoom(1)));
    }

    Command fitAll() {
        return always("command.fit-all", "Shortcut+1", canvas::fitAll);
    }

    Command fitSelection() {
        return command("command.fit-selection", "Shortcut+2", Commands::hasSelection, this::fitSelected);
    }

    Command theme() {
        return always("command.theme", null, () -> toggleTheme.run());
    }

    private Command always(String key, @Nullable String keys, Runnable action) {
        return command(key, keys, _ -> true, action);
    }

    private Command command(String key, @Nullable String keys, Predicate<State> possible, Runnable action) {
        Runnable afterTyping = () -> {
            takeTypedText();
            action.run();
        };
        return new Command(
                messages.text(key), keys == null ? null : KeyCombination.valueOf(keys), possible, afterTyping);
    }

    /// A text field hands its content over when it loses the focus: before a command sees the plan.
    private void takeTypedText() {
        canvas.requestFocus();
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
        if (hasSelection(state)) {
            store.dispatch(PlanEdits.delete(state.topology(), state.selection()));
        }
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

    private void zoomBy(double factor) {
        store.look(viewport -> viewport.withZoom(viewport.zoom() * factor));
    }

    private void fitSelected() {
        var state = store.state();
        state.selection().stream()
                .flatMap(element -> state.geometry().box(element).stream())
                .reduce(Box::union)
                .ifPresent(box -> store.look(viewport -> viewport.fitting(box)));
    }
}
