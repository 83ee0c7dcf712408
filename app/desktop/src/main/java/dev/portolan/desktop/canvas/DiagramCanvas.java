package dev.portolan.desktop.canvas;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.ElementId;
import dev.portolan.desktop.canvas.raster.Stamps;
import dev.portolan.desktop.canvas.tile.Tiles;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Point;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Shows the plan and takes the mouse. Paints at most once a pulse, whatever happens in between.
public final class DiagramCanvas extends Region {
    /// Around a plan that is shown whole: room for what is drawn beside borders.
    private static final double MARGIN = 32;

    private final Canvas canvas = new Canvas();
    /// Above what is painted, which would hide a border.
    private final Region frame = new Region();
    private final Store store;
    private final Scenery scenery;
    private final Tiles tiles;
    private final FxPainter painter;
    private final Spotlight spotlight;
    private final OverlayPainter overlay;
    private final Drops drops;
    private final Hand hand;
    private final Gestures gestures;
    private final TargetFinder targets;
    private final Narrator narrator;
    private final NameField name;
    private final HostChooser hosts;
    private Consumer<Point2D> menu = _ -> {};
    private Runnable typeToAdd = () -> {};
    private Runnable painted = () -> {};
    private @Nullable ElementId hovered;
    private boolean spaceHeld;
    private @Nullable Viewport fitted;
    private double sceneLeft;

    /// @param parts what it paints with and what it works on
    public DiagramCanvas(CanvasParts parts) {
        this.store = parts.store();
        this.scenery = new Scenery(parts.pictures(), store.state());
        this.tiles = new Tiles(
                new Stamps(parts.typefaces(), parts.pictograms()),
                parts.look(),
                scenery.still(),
                parts.background(),
                this::requestLayout);
        this.painter = new FxPainter(parts.look(), parts.pictograms());
        this.spotlight = new Spotlight(parts.look(), painter, this::requestLayout);
        this.overlay = new OverlayPainter(parts.look(), parts.typefaces(), parts.verdicts());
        this.drops = new Drops(store, new RoomMaker(parts.planner()));
        this.hand = new Hand(store, () -> {
            changed();
            parts.gestureChanged().accept(parts.verdicts().of(store.state(), gesture()));
        });
        var links = new Links(store, new LinkMenu(this, parts.messages()));
        this.targets = new TargetFinder(store, hand, links);
        this.gestures =
                new Gestures(store, hand, drops, new HostMover(parts.planner()), new Resizer(parts.planner()), links);
        this.narrator = new Narrator(parts.messages(), parts.verdicts());
        this.name = new NameField(store, this, parts.messages());
        this.hosts = new HostChooser(store, drops, parts.verdicts(), parts.messages());
        frame.getStyleClass().add("focus-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        getChildren().addAll(canvas, frame, name);
        getStyleClass().add("diagram-canvas");
        setFocusTraversable(true);
        canvas.setManaged(false);
        listen();
        store.observe(_ -> changed());
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe(showing -> {
                    if (!Boolean.TRUE.equals(showing)) {
                        tiles.forget();
                    }
                });
    }

    private void changed() {
        requestLayout();
        setAccessibleText(narrator.say(store.state(), gesture()));
    }

    private Gesture gesture() {
        return hand.gesture();
    }

    /// Takes what is dragged out of the palette.
    public Gestures gestures() {
        return gestures;
    }

    /// Places a fresh instance of a product without the mouse: on the selected host or the selected
    /// instance's, or else on a new host in the middle of the view.
    public void place(ProductLine line) {
        drops.place(line);
        requestFocus();
    }

    /// Adds a host without the mouse: beside the selected one, in the selected zone, or in the middle of the view.
    public void addHost() {
        drops.addHost();
        requestFocus();
    }

    /// Begins to look by keys for what the selected instance is to be linked to; once more, among all instances.
    public void link() {
        requestFocus();
        targets.look();
    }

    /// Shows the whole plan, and goes on doing so while the window is resized, until the user looks
    /// elsewhere.
    public void fitAll() {
        var bounds = store.state().geometry().bounds().grown(MARGIN);
        store.look(viewport -> viewport.fitting(bounds));
        fitted = store.state().viewport();
    }

    /// Shows the whole of another plan, also if the canvas has no size yet.
    public void fitOnceSized() {
        tiles.forget();
        fitted = store.state().viewport();
        if (getWidth() > 0 && getHeight() > 0) {
            fitAll();
        }
    }

    /// Paints again although the plan is the same: the theme is another.
    public void repaint() {
        tiles.forget();
        requestLayout();
    }

    /// Whether the plan is painted as it is to be, and not here and there by something coarser that stands in
    /// for what is still being painted.
    public boolean isComplete() {
        return tiles.isComplete();
    }

    /// Makes dragging with the primary button move the view, as long as Space is held.
    public void holdSpace(boolean held) {
        spaceHeld = held;
    }

    /// Gives up the gesture that is under way.
    ///
    /// @return whether there was one
    public boolean cancelGesture() {
        if (name.cancel()) {
            return true;
        }
        boolean some = !hand.isIdle();
        hand.cancel();
        return some;
    }

    /// Puts the cursor into the name of what is selected, over the canvas, if the canvas has the focus.
    ///
    /// @return whether it did
    public boolean editName() {
        var selection = store.state().selection();
        if (!isFocused() || selection.size() != 1) {
            return false;
        }
        var element = selection.iterator().next();
        store.state().geometry().box(element).ifPresent(box -> store.look(viewport -> viewport.revealing(box)));
        return name.edit(element);
    }

    /// Moves the selected instances to another host without the mouse: floats above the window.
    public HostChooser hosts() {
        return hosts;
    }

    /// Says what the right button and the menu key do.
    ///
    /// @param show shows a menu of what is selected, with its corner at a point of the screen
    public void setOnMenu(Consumer<Point2D> show) {
        menu = show;
    }

    /// Says what a double click on nothing does.
    ///
    /// @param search looks for what is to be added to the plan
    public void setOnTypeToAdd(Runnable search) {
        typeToAdd = search;
    }

    /// Says what follows once the plan is painted as it is to be.
    ///
    /// @param action is called often, and mostly for nothing
    public void setOnPainted(Runnable action) {
        painted = action;
    }

    /// Shows the menu of what is selected, beside it.
    public void showMenu() {
        var state = store.state();
        var view = state.viewport();
        var at = state.selection().stream()
                .findFirst()
                .flatMap(state.geometry()::box)
                .map(box -> view.toScreen(box.centre()))
                .orElseGet(() -> new Point(view.width() / 2, view.height() / 2));
        menu.accept(localToScreen(
                Math.clamp(at.x(), 0, Math.max(0, view.width())), Math.clamp(at.y(), 0, Math.max(0, view.height()))));
    }

    private void listen() {
        setOnMousePressed(event -> {
            requestFocus();
            if (Mouse.counts(event)) {
                gestures.press(Mouse.pointer(event, spaceHeld));
            }
        });
        setOnMouseDragged(event -> gestures.drag(Mouse.pointer(event, spaceHeld)));
        setOnMouseReleased(event -> {
            if (Mouse.counts(event) && gestures.release(Mouse.pointer(event, spaceHeld))) {
                menu.accept(new Point2D(event.getScreenX(), event.getScreenY()));
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
                clickTwice(Mouse.point(event));
            }
        });
        setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                showMenu();
            }
        });
        setOnMouseMoved(event -> {
            setCursor(Cursors.at(store.state(), Mouse.point(event)));
            hover(gestures.hit(Mouse.point(event)).orElse(null));
        });
        setOnMouseExited(_ -> hover(null));
        new Wheel(store).attach(this);
        setOnKeyPressed(new TargetKeys(hand, targets)::press);
    }

    /// On a border's grip, fits the box; on a name's owner, edits the name; on nothing, looks for what to add.
    private void clickTwice(Point at) {
        if (!gestures.fit(at)) {
            gestures.hit(at).ifPresentOrElse(name::edit, typeToAdd);
        }
    }

    private void hover(@Nullable ElementId element) {
        if (element == null ? hovered != null : !element.equals(hovered)) {
            hovered = element;
            spotlight.point(element);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            resize();
            frame.resize(getWidth(), getHeight());
        }
        paint(store.state());
    }

    /// What is seen holds still on the screen when something opens beside it.
    private void resize() {
        double left = localToScene(0, 0).getX();
        double moved = left - sceneLeft;
        sceneLeft = left;
        boolean fits = store.state().viewport().equals(fitted);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        boolean laidOut = store.state().viewport().width() > 0;
        store.look(viewport -> (laidOut ? viewport.panned(-moved, 0) : viewport).sized(getWidth(), getHeight()));
        if (fits && getWidth() > 0 && getHeight() > 0) {
            fitAll();
        }
    }

    private void paint(State state) {
        var gc = canvas.getGraphicsContext2D();
        scenery.follow(state, gesture());
        tiles.show(scenery.still());
        tiles.paint(gc, state.viewport(), density());
        painter.paint(gc, scenery.moving(tiles.isComplete()), state.viewport());
        if (hand.isIdle()) {
            spotlight.paint(gc, state, scenery);
        }
        overlay.paint(gc, state, gesture(), hovered);
        if (tiles.isComplete()) {
            painted.run();
        }
    }

    /// Pixels of the screen per pixel of the toolkit.
    private double density() {
        var scene = getScene();
        var window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
