package dev.portolan.desktop.command;

import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.palette.Palette;
import dev.portolan.desktop.product.ProductPage;
import dev.portolan.desktop.settings.CatalogReader;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;

/// What menus and keys can do with the catalog: look things up, and read the user's own files.
public final class CatalogCommands {
    private final Stage stage;
    private final Store store;
    private final CatalogReader reader;
    private final Palette palette;
    private final ProductPage page;
    private final Messages messages;
    private final Runnable showProblems;

    /// @param showProblems brings the list of what is wrong with the user's own files into view
    public CatalogCommands(
            Stage stage,
            Store store,
            CatalogReader reader,
            Palette palette,
            ProductPage page,
            Runnable showProblems,
            Messages messages) {
        this.stage = stage;
        this.store = store;
        this.reader = reader;
        this.palette = palette;
        this.page = page;
        this.showProblems = showProblems;
        this.messages = messages;
    }

    /// The menu.
    public CommandMenu menu() {
        return new CommandMenu(messages.text("menu.catalog"), List.of(products(), own()));
    }

    private List<Command> products() {
        return List.of(
                Command.of("catalog.search", messages.text("command.search"), palette::search)
                        .on("Shortcut+Shift+I", "Insert"),
                Command.of("catalog.about", messages.text("command.about"), this::showAbout)
                        .on("Shortcut+I")
                        .when(_ -> isReading() || meant().isPresent())
                        .keepingFocus());
    }

    private List<Command> own() {
        return List.of(
                Command.of("catalog.own", messages.text("command.own.choose"), this::chooseFolder),
                Command.of("catalog.own.reload", messages.text("command.own.reload"), reader::useAgain)
                        .on("Shortcut+R")
                        .when(CatalogCommands::hasFolder),
                Command.of("catalog.own.none", messages.text("command.own.none"), reader::useNone)
                        .when(CatalogCommands::mayHaveFolder),
                Command.of("catalog.own.problems", messages.text("command.own.problems"), showProblems)
                        .when(state -> hasFolder(state)
                                || !state.knowledge().problems().isEmpty()));
    }

    private static boolean hasFolder(State state) {
        return state.knowledge().folder().isPresent();
    }

    /// A folder that takes too long to be read can be given up.
    private static boolean mayHaveFolder(State state) {
        return hasFolder(state) || state.reading();
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
