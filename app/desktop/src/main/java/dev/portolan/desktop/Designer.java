package dev.portolan.desktop;

import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.core.edit.History;
import dev.portolan.core.file.PlanProblem;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.canvas.CanvasParts;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.canvas.DropVerdict;
import dev.portolan.desktop.command.ArrangeCommands;
import dev.portolan.desktop.command.CatalogCommands;
import dev.portolan.desktop.command.CommandBook;
import dev.portolan.desktop.command.CopyCommands;
import dev.portolan.desktop.command.EditCommands;
import dev.portolan.desktop.command.FileCommands;
import dev.portolan.desktop.command.GoCommands;
import dev.portolan.desktop.command.HelpCommands;
import dev.portolan.desktop.command.KeyDispatch;
import dev.portolan.desktop.command.MenuStrip;
import dev.portolan.desktop.command.NudgeCommands;
import dev.portolan.desktop.command.ShortcutSheet;
import dev.portolan.desktop.command.ViewCommands;
import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.document.Prompts;
import dev.portolan.desktop.drawer.Drawer;
import dev.portolan.desktop.finder.Finder;
import dev.portolan.desktop.fix.FixPane;
import dev.portolan.desktop.inspector.Inspector;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.look.ThemeSwitch;
import dev.portolan.desktop.palette.Palette;
import dev.portolan.desktop.product.ProductPage;
import dev.portolan.desktop.settings.CatalogReader;
import dev.portolan.desktop.settings.OwnProducts;
import dev.portolan.desktop.settings.SettingsFile;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.export.Exporter;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts a window together: the one place where every part meets the parts that it needs.
public final class Designer {
    /// What the window measures where the screen is large enough.
    private static final double WIDTH = 1600;

    private static final double HEIGHT = 960;

    private final Stage stage;
    private final Store store;
    private final Documents documents;
    private final DiagramCanvas canvas;

    /// Builds the window on an empty plan, without showing it.
    public Designer(Stage stage, Surroundings surroundings) {
        var messages = DesktopLauncher.messages();
        this.stage = stage;
        var own = new OwnProducts(new SettingsFile(surroundings.settings(), messages), surroundings.catalogFolder());
        var planner = new GeometryPlanner();
        var typefaces = Typefaces.load();
        var pictograms = Pictograms.load();
        var look = new Look(typefaces, Theme.light());
        var empty = History.unsaved(Topology.empty(messages.text("plan.untitled")));
        this.store = new Store(own.atOnce(), planner, empty, null);
        var status = new Status(store, messages);
        this.canvas = new DiagramCanvas(new CanvasParts(
                store,
                look,
                new PictureMaker(typefaces),
                pictograms,
                typefaces,
                planner,
                new DropVerdict.Words(messages),
                messages,
                status::verdict));
        var prompts = new Prompts(stage, messages);
        Thread.currentThread().setUncaughtExceptionHandler(new Failures(prompts, messages));
        this.documents = new Documents(
                stage, store, new Exporter(typefaces, pictograms), prompts, messages, canvas::fitOnceSized);
        var page = new ProductPage(store, pictograms, surroundings.browser(), messages);
        var palette = new Palette(store, pictograms, canvas, page::show, messages);
        var inspector =
                new Inspector(store, pictograms, line -> page.show(new Hit(line, List.of(), List.of())), messages);
        var reader = new CatalogReader(store, own, surroundings.background());
        var fixes = new FixPane(store, messages);
        var book = new CommandBook(store, canvas);
        var drawer = new Drawer(
                store, fixes, () -> book.run(book.command("catalog.own.reload")), surroundings.background(), messages);
        status.onOwnProducts(drawer::showOwnProducts);
        var finder = new Finder(store, book, messages);
        var shortcuts = new ShortcutSheet(book, _ -> {}, messages);
        var window = new DesignerWindow(palette, page, canvas, drawer, inspector, status);
        List.of(fixes, finder, shortcuts).forEach(window::floatAbove);
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(window, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        var themes = new ThemeSwitch(scene, look, canvas::repaint);
        var copying = new CopyCommands(
                store,
                problem -> status.verdict(Optional.of(new DropVerdict(false, List.of(problem.describe())))),
                messages);
        book.fill(List.of(
                new FileCommands(documents, messages).menu(),
                new EditCommands(store, inspector::editName, drawer::offerFixes, copying.list(), messages).menu(),
                new ArrangeCommands(store, messages).menu(),
                new NudgeCommands(store, messages).menu(),
                new ViewCommands(store, canvas, themes, messages).menu(),
                new GoCommands(finder::anything, finder::places, drawer, messages).menu(),
                new CatalogCommands(stage, store, reader, palette, page, drawer::showOwnProducts, messages).menu(),
                new HelpCommands(shortcuts::show, messages).menu()));
        window.setTop(new MenuStrip(book, store, messages));
        new KeyDispatch(
                        book,
                        canvas,
                        List.of(canvas::cancelGesture, finder::escape, shortcuts::escape, fixes::close),
                        List.of(page::close, this::selectNothing))
                .attach(scene);
        stage.setScene(scene);
        stage.setMinWidth(880);
        stage.setMinHeight(560);
        stage.setOnCloseRequest(event -> {
            canvas.requestFocus();
            if (!documents.mayClose()) {
                event.consume();
            }
        });
        store.observe(state -> stage.setTitle(messages.text(
                documents.isUnsavedWork() ? "window.title.dirty" : "window.title",
                state.topology().name())));
        reader.begin();
    }

    /// Escape on the canvas, where nothing is left to give up.
    private boolean selectNothing() {
        boolean some = canvas.isFocused() && !store.state().selection().isEmpty();
        if (some) {
            store.select(Set.of());
        }
        return some;
    }

    /// Shows another plan, all of it.
    public void open(History history, @Nullable Path file) {
        documents.show(history, file);
    }

    /// Tells the user that a file could not be read.
    public void complain(PlanProblem problem) {
        documents.complain(problem);
    }

    /// Opens the window.
    public void show() {
        stage.show();
        canvas.requestFocus();
    }

    /// The window's state, for those who drive it from outside: tests and benchmarks.
    public Store store() {
        return store;
    }

    /// Where the plan is kept on disk.
    public Documents documents() {
        return documents;
    }
}
