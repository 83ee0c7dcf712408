package dev.portolan.desktop;

import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.Commands.Command;
import dev.portolan.desktop.palette.Palette;
import dev.portolan.desktop.product.ProductPage;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What menus and keys can do with the catalog: look things up, and read the user's own files.
final class CatalogCommands {
    private final Stage stage;
    private final Store store;
    private final CatalogReader reader;
    private final Palette palette;
    private final ProductPage page;
    private final Node neutral;
    private final Messages messages;
    private Runnable showProblems = () -> {};

    /// @param neutral what may have the focus without taking anything in
    CatalogCommands(
            Stage stage,
            Store store,
            CatalogReader reader,
            Palette palette,
            ProductPage page,
            Node neutral,
            Messages messages) {
        this.stage = stage;
        this.store = store;
        this.reader = reader;
        this.palette = palette;
        this.page = page;
        this.neutral = neutral;
        this.messages = messages;
    }

    /// @param action brings the list of what is wrong with the user's own files into view
    void onProblems(Runnable action) {
        showProblems = action;
    }

    Command find() {
        return command("command.find", "Shortcut+F", _ -> true, palette::search);
    }

    Command about() {
        return command("command.about", "Shortcut+I", _ -> isReading() || meant().isPresent(), this::showAbout);
    }

    Command choose() {
        return command("command.own.choose", null, _ -> true, afterTyping(this::chooseFolder));
    }

    Command reload() {
        return command("command.own.reload", "Shortcut+R", CatalogCommands::hasFolder, afterTyping(reader::useAgain));
    }

    Command none() {
        return command("command.own.none", null, CatalogCommands::mayHaveFolder, afterTyping(reader::useNone));
    }

    Command problems() {
        return command(
                "command.own.problems",
                null,
                state -> hasFolder(state) || !state.knowledge().problems().isEmpty(),
                () -> showProblems.run());
    }

    private Command command(String key, @Nullable String keys, Predicate<State> possible, Runnable action) {
        return new Command(messages.text(key), keys == null ? null : KeyCombination.valueOf(keys), possible, action);
    }

    private static boolean hasFolder(State state) {
        return state.knowledge().folder().isPresent();
    }

    /// A folder that takes too long to be read can be given up.
    private static boolean mayHaveFolder(State state) {
        return hasFolder(state) || state.reading();
    }

    /// A text field hands its content over when it loses the focus.
    private Runnable afterTyping(Runnable action) {
        return () -> {
            neutral.requestFocus();
            action.run();
        };
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("dialog.own"));
        store.state()
                .knowledge()
                .folder()
                .filter(Files::isDirectory)
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(reader::use);
    }

    /// Tells about the product that is meant; while a page has the focus, puts it away.
    private void showAbout() {
        if (isReading()) {
            page.close();
        } else {
            meant().ifPresent(page::show);
        }
    }

    private boolean isReading() {
        return page.isOpen() && page.isFocusWithin();
    }

    /// The product that the palette points at, or that is selected in the plan, or else in the palette.
    private Optional<Hit> meant() {
        return palette.pointedAt()
                .or(() -> selected().map(CatalogCommands::whole))
                .or(palette::selected);
    }

    private static Hit whole(ProductLine line) {
        return new Hit(line, List.of(), List.of());
    }

    private Optional<ProductLine> selected() {
        var state = store.state();
        return state.selection().stream()
                .flatMap(element -> line(state, element).stream())
                .findFirst();
    }

    private static Optional<ProductLine> line(State state, ElementId element) {
        return element instanceof InstanceId id
                ? state.topology()
                        .instance(id)
                        .flatMap(instance -> state.knowledge().catalog().line(instance.product()))
                : Optional.empty();
    }
}
