package dev.portolan.desktop.command;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.filter.FilterPane;
import dev.portolan.desktop.look.TextScale;
import dev.portolan.desktop.look.ThemeChoice;
import dev.portolan.desktop.look.ThemeSwitch;
import dev.portolan.desktop.minimap.Minimap;
import dev.portolan.desktop.store.Filter;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import java.util.List;

/// How a plan is looked at.
public final class ViewCommands {
    private static final double STEP = 1.25;

    private final Store store;
    private final DiagramCanvas canvas;
    private final Minimap minimap;
    private final FilterPane filter;
    private final ThemeSwitch themes;
    private final TextScale text;
    private final Messages messages;

    public ViewCommands(
            Store store,
            DiagramCanvas canvas,
            Minimap minimap,
            FilterPane filter,
            ThemeSwitch themes,
            TextScale text,
            Messages messages) {
        this.store = store;
        this.canvas = canvas;
        this.minimap = minimap;
        this.filter = filter;
        this.themes = themes;
        this.text = text;
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(messages.text("menu.view"), List.of(zooms(), fits(), helps(), textSizes(), themes()));
    }

    private List<Command> zooms() {
        return List.of(
                Command.of("view.zoom-in", messages.text("command.zoom-in"), () -> zoomBy(STEP))
                        .on("Shortcut+Equals", "Shortcut+Plus", "Shortcut+Shift+Equals", "Shortcut+Add"),
                Command.of("view.zoom-out", messages.text("command.zoom-out"), () -> zoomBy(1 / STEP))
                        .on("Shortcut+Minus", "Shortcut+Subtract"),
                Command.of("view.zoom-actual", messages.text("command.zoom-actual"), this::zoomActual)
                        .on("Shortcut+0", "Shortcut+Numpad 0"));
    }

    private List<Command> fits() {
        return List.of(
                Command.of("view.fit-all", messages.text("command.fit-all"), canvas::fitAll)
                        .on("Shortcut+1", "Shortcut+Numpad 1"),
                Command.of("view.fit-selection", messages.text("command.fit-selection"), this::fitSelected)
                        .on("Shortcut+2", "Shortcut+Numpad 2")
                        .when(state -> !state.selection().isEmpty()));
    }

    private List<Command> helps() {
        return List.of(
                Command.of("view.filter", messages.text("command.filter"), filter::show)
                        .on("Shortcut+Shift+L"),
                Command.of("view.filter-none", messages.text("command.filter-none"), () -> store.filter(Filter.NONE))
                        .when(state -> !state.filter().isEmpty()),
                Command.of(
                                "view.minimap",
                                messages.text("command.minimap"),
                                () -> minimap.setWanted(!minimap.isWanted()))
                        .ticked(minimap::isWanted));
    }

    private List<Command> textSizes() {
        return List.of(
                Command.of(
                                "view.text-larger",
                                messages.text("command.text-larger"),
                                () -> text.choose(text.size().larger()))
                        .on("Shortcut+Shift+Period", "Alt+Shift+Period"),
                Command.of(
                                "view.text-smaller",
                                messages.text("command.text-smaller"),
                                () -> text.choose(text.size().smaller()))
                        .on("Shortcut+Shift+Comma", "Alt+Shift+Comma"),
                Command.of("view.text-normal", messages.text("command.text-normal"), () -> text.choose(null))
                        .on("Shortcut+Shift+0", "Alt+Shift+0"));
    }

    private List<Command> themes() {
        return List.of(
                Command.of("view.theme.toggle", messages.text("command.theme.toggle"), themes::toggle),
                theme("view.theme.system", messages.text("command.theme.system"), ThemeChoice.SYSTEM),
                theme("view.theme.light", messages.text("command.theme.light"), ThemeChoice.LIGHT),
                theme("view.theme.dark", messages.text("command.theme.dark"), ThemeChoice.DARK),
                theme("view.theme.contrast", messages.text("command.theme.contrast"), ThemeChoice.HIGH_CONTRAST));
    }

    private Command theme(String id, String title, ThemeChoice choice) {
        return Command.of(id, title, () -> themes.choose(choice)).ticked(() -> themes.choice() == choice);
    }

    private void zoomBy(double factor) {
        store.look(viewport -> viewport.withZoom(viewport.zoom() * factor));
    }

    private void zoomActual() {
        store.look(viewport -> viewport.withZoom(1));
    }

    private void fitSelected() {
        var state = store.state();
        state.selection().stream()
                .flatMap(element -> state.geometry().box(element).stream())
                .reduce(Box::union)
                .ifPresent(box -> store.look(viewport -> viewport.fitting(box)));
    }
}
