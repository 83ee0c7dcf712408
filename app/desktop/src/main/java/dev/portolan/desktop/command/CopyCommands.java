package dev.portolan.desktop.command;

import dev.portolan.core.edit.Fragment;
import dev.portolan.core.edit.PasteTarget;
import dev.portolan.core.edit.Pasted;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.file.FragmentRead;
import dev.portolan.core.file.FragmentText;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.PlanAreas;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Cutting, copying, pasting and duplicating, within a plan and between plans. What is copied is text, for
/// whoever else takes it from the clipboard.
public final class CopyCommands {
    /// How far beside the original a copy stands, in pixels at zoom 1.
    private static final int BESIDE = 24;

    private final Store store;
    private final Consumer<PlanProblem> complain;
    private final Messages messages;

    /// @param complain says that the clipboard holds nothing to paste
    public CopyCommands(Store store, Consumer<PlanProblem> complain, Messages messages) {
        this.store = store;
        this.complain = complain;
        this.messages = messages;
    }

    /// The commands in menu order. Their keys count on the canvas: in a table they copy its rows.
    public List<Command> list() {
        return List.of(
                Command.of("edit.cut", messages.text("command.cut"), this::cut)
                        .onCanvas("Shortcut+X", "Shift+Delete")
                        .when(CopyCommands::isCopyable),
                Command.of("edit.copy", messages.text("command.copy"), () -> copy())
                        .onCanvas("Shortcut+C", "Shortcut+Insert")
                        .when(CopyCommands::isCopyable),
                Command.of("edit.paste", messages.text("command.paste"), this::paste)
                        .onCanvas("Shortcut+V", "Shift+Insert"),
                Command.of("edit.duplicate", messages.text("command.duplicate"), this::duplicate)
                        .onCanvas("Shortcut+D")
                        .when(CopyCommands::isCopyable));
    }

    private static boolean isCopyable(State state) {
        return state.selection().stream().anyMatch(element -> !(element instanceof LinkId));
    }

    private Fragment copy() {
        var state = store.state();
        var fragment = Fragment.of(state.topology(), state.selection(), new PlanAreas(state.geometry()));
        var content = new ClipboardContent();
        content.putString(FragmentText.write(fragment));
        Clipboard.getSystemClipboard().setContent(content);
        return fragment;
    }

    private void cut() {
        store.dispatch(PlanEdits.cut(store.state().topology(), copy()));
    }

    private void paste() {
        var text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        switch (FragmentText.read(text)) {
            case FragmentRead.Failed(var problem) -> complain.accept(problem);
            case FragmentRead.Fine(var fragment) -> {
                var state = store.state();
                make(state.knowledge().paster().paste(state.topology(), fragment, target(state)));
            }
        }
    }

    private void duplicate() {
        var state = store.state();
        make(state.knowledge()
                .paster()
                .duplicate(state.topology(), state.selection(), new PlanAreas(state.geometry()), BESIDE, BESIDE));
    }

    private void make(Pasted pasted) {
        store.dispatch(pasted.edit());
        store.select(pasted.elements());
    }

    /// Onto the selected host or the selected instance's, into the selected zone, and to the middle of the
    /// view.
    private static PasteTarget target(State state) {
        var topology = state.topology();
        var host = state.selection().stream()
                .flatMap(element -> switch (element) {
                    case HostId id -> Stream.of(id);
                    case InstanceId id -> topology.hostOf(id).stream().map(found -> found.id());
                    case ZoneId _, LinkId _ -> Stream.<HostId>empty();
                })
                .findFirst();
        var zone = state.selection().stream()
                .filter(ZoneId.class::isInstance)
                .map(ZoneId.class::cast)
                .findFirst();
        return new PasteTarget(host.orElse(null), zone.orElse(null), freeCorner(state));
    }

    /// The first corner from the middle of the view on where no host has been put yet.
    private static Place freeCorner(State state) {
        var middle = state.viewport().visible().centre();
        int x = snapped(middle.x());
        int y = snapped(middle.y());
        var taken = state.topology().layout().hosts().values();
        while (isTaken(taken.stream(), x, y)) {
            x += BESIDE;
            y += BESIDE;
        }
        return new Place(x, y);
    }

    private static boolean isTaken(Stream<Place> places, int x, int y) {
        return places.anyMatch(place -> place.x() == x && place.y() == y);
    }

    private static int snapped(double coordinate) {
        return Math.toIntExact(Math.round(coordinate / 8)) * 8;
    }
}
