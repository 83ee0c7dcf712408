package dev.portolan.desktop;

import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.core.edit.History;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.canvas.CanvasParts;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.canvas.DropVerdict;
import dev.portolan.desktop.command.ArrangeCommands;
import dev.portolan.desktop.command.BuildCommands;
import dev.portolan.desktop.command.CanvasMenu;
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
import dev.portolan.desktop.command.RecentPlans;
import dev.portolan.desktop.command.ShortcutSheet;
import dev.portolan.desktop.command.ViewCommands;
import dev.portolan.desktop.command.WalkCommands;
import dev.portolan.desktop.document.DocumentParts;
import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.document.FileDrop;
import dev.portolan.desktop.document.LongWork;
import dev.portolan.desktop.document.MessageBar;
import dev.portolan.desktop.drawer.Drawer;
import dev.portolan.desktop.filter.FilterBar;
import dev.portolan.desktop.filter.FilterPane;
import dev.portolan.desktop.finder.Finder;
import dev.portolan.desktop.fix.FixPane;
import dev.portolan.desktop.importing.ImportPane;
import dev.portolan.desktop.inspector.Inspector;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.look.TextScale;
import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.look.ThemeChoice;
import dev.portolan.desktop.look.ThemeSwitch;
import dev.portolan.desktop.minimap.Minimap;
import dev.portolan.desktop.palette.Palette;
import dev.portolan.desktop.product.ProductPage;
import dev.portolan.desktop.settings.CatalogReader;
import dev.portolan.desktop.settings.OwnProducts;
import dev.portolan.desktop.settings.RecentFiles;
import dev.portolan.desktop.settings.SettingsFile;
import dev.portolan.desktop.store.Settling;
import dev.portolan.desktop.store.Store;
import dev.portolan.desktop.welcome.RecentList;
import dev.portolan.desktop.welcome.TemplateCards;
import dev.portolan.desktop.welcome.Welcome;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.export.Exporter;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
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
    private final Welcome welcome;
    private final ThemeSwitch themes;
    private final TextScale text;
    private final ShortcutSheet shortcuts;

    /// Builds the window on an empty plan, without showing it.
    ///
    /// @param settings what is kept between two starts
    /// @param journals where unsaved work is kept
    /// @param windows all windows of this run
    Designer(Stage stage, Surroundings surroundings, SettingsFile settings, Journals journals, Windows windows) {
        var messages = DesktopLauncher.messages();
        this.stage = stage;
        var own = new OwnProducts(settings, surroundings.catalogFolder());
        var planner = new GeometryPlanner();
        var typefaces = Typefaces.load();
        var pictograms = Pictograms.load();
        var look = new Look(typefaces, Theme.light());
        var empty = History.unsaved(Topology.empty(messages.text("plan.untitled")));
        this.store = new Store(own.atOnce(), planner, empty, null);
        var bar = new MessageBar(messages);
        var failures = new Failures(bar, messages);
        Thread.currentThread().setUncaughtExceptionHandler(failures);
        Executor background = Thread.ofVirtual().uncaughtExceptionHandler(failures)::start;
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
                background,
                status::verdict));
        canvas.setOnPainted(new Settling(store, planner, background, Platform::runLater)::settle);
        var work = new LongWork(surroundings.background(), messages);
        status.showWork(work);
        var recent = new RecentFiles(settings, surroundings.clock());
        this.documents = new Documents(new DocumentParts(
                stage,
                store,
                new Exporter(typefaces, pictograms),
                bar,
                work,
                surroundings.background(),
                recent,
                journals,
                windows,
                surroundings.clock(),
                messages,
                canvas::fitOnceSized));
        this.welcome = new Welcome(
                store,
                documents,
                new TemplateCards(
                        store, look, pictograms, typefaces, surroundings.background(), documents::open, messages),
                new RecentList(recent, surroundings.clock(), surroundings.background(), documents::open, messages),
                canvas,
                messages);
        var imports = new ImportPane(store, documents, work, bar, canvas, look.textSize(), messages);
        documents.onTable(imports::show);
        var page = new ProductPage(store, pictograms, surroundings.browser(), messages);
        var palette = new Palette(store, pictograms, canvas, page::show, messages);
        var inspector = new Inspector(
                store,
                pictograms,
                line -> page.show(new Hit(line, List.of(), List.of())),
                surroundings.browser(),
                messages);
        var reader = new CatalogReader(store, own, surroundings.background());
        var fixes = new FixPane(store, messages);
        var book = new CommandBook(store, canvas);
        Runnable reload = () -> book.run(book.command("catalog.own.reload"));
        var drawer = new Drawer(store, fixes, reload, surroundings.background(), look.textSize(), messages);
        status.onOwnProducts(drawer::showOwnProducts);
        var finder = new Finder(store, book, messages);
        this.shortcuts = new ShortcutSheet(book, windows::chooseShortcuts, messages);
        var minimap = new Minimap(store, look, messages);
        var filter = new FilterPane(store, messages);
        var frame = new CanvasFrame(bar, new FilterBar(store, filter, messages), canvas, minimap, welcome);
        var window = new DesignerWindow(palette, page, frame, drawer, inspector, status);
        window.cover(imports);
        List.of(fixes, finder, filter, shortcuts, canvas.hosts()).forEach(window::floatAbove);
        var screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(window, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        Runnable repaint = () -> {
            canvas.repaint();
            minimap.repaint();
            welcome.repaint();
        };
        this.themes = new ThemeSwitch(scene, look, windows.theme(), windows::chooseTheme, repaint);
        this.text = new TextScale(scene, look, windows.textSize(), windows::chooseTextSize);
        var copying = new CopyCommands(
                store, problem -> bar.tell(MessageBar.Topic.OUTCOME, Severity.ERROR, problem.describe()), messages);
        book.fill(List.of(
                new FileCommands(
                                documents,
                                new RecentPlans(recent, documents::open, surroundings.background(), messages),
                                messages)
                        .menu(),
                new EditCommands(
                                store,
                                () -> {
                                    if (!canvas.editName()) {
                                        inspector.editName();
                                    }
                                },
                                drawer::offerFixes,
                                copying.list(),
                                new BuildCommands(canvas, messages).list(),
                                messages)
                        .menu(),
                new ArrangeCommands(store, messages).menu(),
                new NudgeCommands(store, messages).menu(),
                new ViewCommands(store, canvas, minimap, filter, themes, text, messages).menu(),
                new GoCommands(
                                finder::anything,
                                finder::places,
                                drawer,
                                new WalkCommands(store, canvas, messages).list(),
                                messages)
                        .menu(),
                new CatalogCommands(stage, store, reader, palette, page, drawer::showOwnProducts, messages).menu(),
                new HelpCommands(shortcuts::show, messages).menu()));
        var menu = new CanvasMenu(book, store);
        canvas.setOnMenu(at -> menu.show(canvas, at));
        canvas.setOnTypeToAdd(palette::search);
        window.setTop(new MenuStrip(book, store, messages));
        new KeyDispatch(
                        book,
                        canvas,
                        List.of(
                                canvas::cancelGesture,
                                finder::escape,
                                filter::escape,
                                canvas.hosts()::escape,
                                shortcuts::escape,
                                fixes::close),
                        List.of(imports::escape, page::close, this::selectNothing))
                .attach(scene);
        new FileDrop(files -> files.forEach(documents::open)).attach(scene);
        stage.setScene(scene);
        stage.setMinWidth(880);
        stage.setMinHeight(560);
        var memory = new WindowMemory(stage, window, palette, settings);
        memory.restore();
        stage.setOnCloseRequest(event -> {
            canvas.requestFocus();
            if (!documents.mayClose()) {
                event.consume();
            }
        });
        stage.setOnHiding(_ -> memory.keep());
        store.observe(state -> stage.setTitle(messages.text(
                documents.isUnsavedWork() ? "window.title.dirty" : "window.title",
                state.topology().name())));
        shortcuts.take(windows.shortcuts());
        reader.begin();
    }

    /// Takes over the theme that was chosen in another window.
    void useTheme(ThemeChoice theme) {
        themes.use(theme);
    }

    /// Takes over the size of text that was chosen in another window.
    ///
    /// @param size null for the system's
    void useTextSize(@Nullable TextSize size) {
        text.use(size);
    }

    /// Takes over the shortcuts that were chosen in another window.
    void useShortcuts(Map<String, List<KeyCombination>> keys) {
        shortcuts.take(keys);
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

    /// Opens the window.
    public void show() {
        stage.show();
        if (welcome.isVisible()) {
            welcome.takeFocus();
        } else {
            canvas.requestFocus();
        }
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
