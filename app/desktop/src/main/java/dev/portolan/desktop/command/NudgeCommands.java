package dev.portolan.desktop.command;

import dev.portolan.core.edit.ArrangeEdits;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.PlanAreas;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;

/// Moving hosts and zones by keys: by a step of the grid, by ten, or by a pixel at zoom 1.
public final class NudgeCommands {
    private final Store store;
    private final Messages messages;

    public NudgeCommands(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(
                messages.text("menu.move"),
                List.of(
                        List.of(
                                nudge("nudge.left", messages.text("command.nudge.left"), "Left", -8, 0),
                                nudge("nudge.right", messages.text("command.nudge.right"), "Right", 8, 0),
                                nudge("nudge.up", messages.text("command.nudge.up"), "Up", 0, -8),
                                nudge("nudge.down", messages.text("command.nudge.down"), "Down", 0, 8)),
                        List.of(
                                nudge("nudge.far-left", messages.text("command.nudge.far-left"), "Shift+Left", -80, 0),
                                nudge(
                                        "nudge.far-right",
                                        messages.text("command.nudge.far-right"),
                                        "Shift+Right",
                                        80,
                                        0),
                                nudge("nudge.far-up", messages.text("command.nudge.far-up"), "Shift+Up", 0, -80),
                                nudge("nudge.far-down", messages.text("command.nudge.far-down"), "Shift+Down", 0, 80)),
                        List.of(
                                nudge(
                                        "nudge.little-left",
                                        messages.text("command.nudge.little-left"),
                                        "Shortcut+Left",
                                        -1,
                                        0),
                                nudge(
                                        "nudge.little-right",
                                        messages.text("command.nudge.little-right"),
                                        "Shortcut+Right",
                                        1,
                                        0),
                                nudge(
                                        "nudge.little-up",
                                        messages.text("command.nudge.little-up"),
                                        "Shortcut+Up",
                                        0,
                                        -1),
                                nudge(
                                        "nudge.little-down",
                                        messages.text("command.nudge.little-down"),
                                        "Shortcut+Down",
                                        0,
                                        1))));
    }

    private Command nudge(String id, String title, String key, int dx, int dy) {
        return Command.of(id, title, () -> nudge(dx, dy)).onCanvas(key).when(NudgeCommands::isMovable);
    }

    private static boolean isMovable(State state) {
        return state.selection().stream()
                .anyMatch(element -> (element instanceof HostId || element instanceof ZoneId)
                        && !state.topology().isLocked(element));
    }

    private void nudge(int dx, int dy) {
        var state = store.state();
        var areas = new PlanAreas(state.geometry());
        store.dispatch(ArrangeEdits.nudge(state.topology(), state.selection(), areas, dx, dy));
    }
}
