package dev.portolan.desktop.command;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.canvas.Direction;
import dev.portolan.desktop.canvas.Walk;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.TraversalDirection;

/// Going from element to element on the canvas. Past the last one and before the first, Tab goes on to the next
/// pane.
public final class WalkCommands {
    private final Store store;
    private final DiagramCanvas canvas;
    private final Messages messages;

    /// @param canvas loses the focus at the end of the way
    public WalkCommands(Store store, DiagramCanvas canvas, Messages messages) {
        this.store = store;
        this.canvas = canvas;
        this.messages = messages;
    }

    /// The commands in menu order.
    public List<Command> list() {
        return List.of(
                Command.of("walk.next", messages.text("command.walk.next"), this::next)
                        .onCanvas("Tab"),
                Command.of("walk.previous", messages.text("command.walk.previous"), this::previous)
                        .onCanvas("Shift+Tab"),
                Command.of("walk.inside", messages.text("command.walk.inside"), this::inside)
                        .onCanvas("Close Bracket", "Enter"),
                Command.of("walk.outside", messages.text("command.walk.outside"), this::outside)
                        .onCanvas("Open Bracket", "Shift+Enter")
                        .when(WalkCommands::hasOne),
                neighbour("walk.left", messages.text("command.walk.left"), "Alt+Left", Direction.LEFT),
                neighbour("walk.right", messages.text("command.walk.right"), "Alt+Right", Direction.RIGHT),
                neighbour("walk.up", messages.text("command.walk.up"), "Alt+Up", Direction.UP),
                neighbour("walk.down", messages.text("command.walk.down"), "Alt+Down", Direction.DOWN),
                Command.of("walk.menu", messages.text("command.walk.menu"), canvas::showMenu)
                        .onCanvas("Shift+F10"));
    }

    private Command neighbour(String id, String title, String key, Direction direction) {
        return Command.of(
                        id,
                        title,
                        () -> current()
                                .flatMap(from -> walk().neighbour(from, direction))
                                .ifPresent(this::goTo))
                .onCanvas(key)
                .when(WalkCommands::hasOne);
    }

    private static boolean hasOne(State state) {
        return state.selection().size() == 1;
    }

    private void next() {
        walk().next(current().orElse(null))
                .ifPresentOrElse(this::goTo, () -> canvas.requestFocusTraversal(TraversalDirection.NEXT));
    }

    private void previous() {
        walk().previous(current().orElse(null))
                .ifPresentOrElse(this::goTo, () -> canvas.requestFocusTraversal(TraversalDirection.PREVIOUS));
    }

    private void inside() {
        walk().inside(current().orElse(null)).ifPresent(this::goTo);
    }

    private void outside() {
        current().flatMap(walk()::outside).ifPresent(this::goTo);
    }

    private Walk walk() {
        return new Walk(store.state());
    }

    /// The one element that is selected.
    private Optional<ElementId> current() {
        var selection = store.state().selection();
        return selection.size() == 1 ? selection.stream().findFirst() : Optional.empty();
    }

    private void goTo(ElementId element) {
        store.select(Set.of(element));
        store.state().geometry().box(element).ifPresent(box -> store.look(viewport -> viewport.revealing(box)));
    }
}
