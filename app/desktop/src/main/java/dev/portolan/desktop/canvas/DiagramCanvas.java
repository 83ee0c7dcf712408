package dev.portolan.desktop.canvas;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Detail;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Picture;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.diagram.Point;
import dev.portolan.icons.Ink;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Shows the plan and takes the mouse. Paints at most once a pulse, whatever happens in between.
public final class DiagramCanvas extends Region {
    private static final double GRID = 24;
    private static final double GRID_MIN_ZOOM = 0.5;
    private static final double WHEEL_FACTOR = 1.0015;

    /// What a picture was made of: it is made anew when any of it is another object.
    private record Made(Topology topology, Resolution resolution, Geometry geometry, Detail detail, Picture picture) {}

    private final Canvas canvas = new Canvas();
    private final Store store;
    private final Look look;
    private final PictureMaker pictures;
    private final FxPainter painter;
    private final OverlayPainter overlay;
    private final Drops drops;
    private final Gestures gestures;
    private @Nullable Made made;
    private @Nullable ElementId hovered;
    private boolean spaceHeld;
    private @Nullable Viewport fitted;
    private double sceneLeft;

    /// @param parts what it paints with and what it works on
    public DiagramCanvas(CanvasParts parts) {
        this.store = parts.store();
        this.look = parts.look();
        this.pictures = parts.pictures();
        this.painter = new FxPainter(parts.look(), parts.pictograms());
        this.overlay = new OverlayPainter(parts.look(), parts.typefaces(), parts.verdicts());
        this.drops = new Drops(store, new RoomMaker(parts.planner()));
        this.gestures = new Gestures(
                store,
                drops,
                new HostMover(parts.planner()),
                new Links(store, new LinkMenu(this, parts.messages())),
                () -> {
                    requestLayout();
                    parts.gestureChanged().accept(parts.verdicts().of(store.state(), gesture()));
                });
        getChildren().add(canvas);
        getStyleClass().add("diagram-canvas");
        setFocusTraversable(true);
        setAccessibleText(parts.messages().text("canvas.accessible"));
        canvas.setManaged(false);
        listen();
        store.observe(_ -> requestLayout());
    }

    private Gesture gesture() {
        return gestures.gesture();
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

    /// Shows the whole plan, and goes on doing so while the window is resized, until the user looks
    /// elsewhere.
    public void fitAll() {
        var bounds = picture(store.state()).bounds();
        store.look(viewport -> viewport.fitting(bounds));
        fitted = store.state().viewport();
    }

    /// Shows the whole of another plan, also if the canvas has no size yet.
    public void fitOnceSized() {
        fitted = store.state().viewport();
        if (getWidth() > 0 && getHeight() > 0) {
            fitAll();
        }
    }

    /// Paints again although the plan is the same: the theme is another.
    public void repaint() {
        requestLayout();
    }

    /// Makes dragging with the primary button move the view, as long as Space is held.
    public void holdSpace(boolean held) {
        spaceHeld = held;
    }

    /// Gives up the gesture that is under way.
    ///
    /// @return whether there was one
    public boolean cancelGesture() {
        if (gesture() instanceof Gesture.Idle) {
            return false;
        }
        gestures.cancel();
        return true;
    }

    private void listen() {
        setOnMousePressed(event -> {
            requestFocus();
            if (event.getButton() != MouseButton.BACK && event.getButton() != MouseButton.FORWARD) {
                gestures.press(pointer(event));
            }
        });
        setOnMouseDragged(event -> gestures.drag(pointer(event)));
        setOnMouseReleased(event -> gestures.release(pointer(event)));
        setOnMouseMoved(event -> hover(gestures.hit(point(event)).orElse(null)));
        setOnMouseExited(_ -> hover(null));
        setOnScroll(this::scroll);
        setOnZoom(this::zoom);
    }

    private void hover(@Nullable ElementId element) {
        if (element == null ? hovered != null : !element.equals(hovered)) {
            hovered = element;
            requestLayout();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            var at = new Point(event.getX(), event.getY());
            store.look(viewport -> viewport.zoomedAt(at, Math.pow(WHEEL_FACTOR, event.getDeltaY())));
        } else {
            store.look(viewport -> viewport.panned(event.getDeltaX(), event.getDeltaY()));
        }
        event.consume();
    }

    private void zoom(ZoomEvent event) {
        store.look(viewport -> viewport.zoomedAt(new Point(event.getX(), event.getY()), event.getZoomFactor()));
        event.consume();
    }

    private Pointer pointer(MouseEvent event) {
        var keys = new Pointer.Keys(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), spaceHeld);
        return new Pointer(point(event), button(event.getButton()), keys);
    }

    private static Point point(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    private static Pointer.Button button(MouseButton button) {
        return switch (button) {
            case MIDDLE -> Pointer.Button.MIDDLE;
            case SECONDARY -> Pointer.Button.SECONDARY;
            case NONE, PRIMARY, BACK, FORWARD -> Pointer.Button.PRIMARY;
        };
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            resize();
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
        gc.setFill(look.colour(Ink.CANVAS));
        gc.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        grid(state);
        painter.paint(gc, picture(state), state.viewport());
        overlay.paint(gc, state, gesture(), hovered);
    }

    /// Dots as on squared paper; too dense to be of use when seen from far.
    private void grid(State state) {
        var viewport = state.viewport();
        if (viewport.zoom() < GRID_MIN_ZOOM) {
            return;
        }
        var gc = canvas.getGraphicsContext2D();
        gc.setFill(look.colour(Ink.CANVAS_GRID));
        double step = GRID * viewport.zoom();
        double left = -mod(viewport.x(), GRID) * viewport.zoom();
        double top = -mod(viewport.y(), GRID) * viewport.zoom();
        for (double x = left; x < canvas.getWidth(); x += step) {
            for (double y = top; y < canvas.getHeight(); y += step) {
                gc.fillRect(Math.rint(x), Math.rint(y), 1.5, 1.5);
            }
        }
    }

    private static double mod(double value, double step) {
        return value - Math.floor(value / step) * step;
    }

    /// The picture of the plan as it is, or as it would be if the hosts in hand were let go.
    private Picture picture(State state) {
        var geometry = gesture() instanceof Gesture.MovingHosts moving ? moving.draft() : state.geometry();
        var topology = gesture() instanceof Gesture.MovingHosts moving
                ? moving.edit().apply(state.topology())
                : state.topology();
        var detail = Detail.at(state.viewport().zoom());
        var last = made;
        if (last == null || !isOf(last, state, geometry, detail)) {
            var picture = pictures.draw(topology, state.resolution(), geometry, detail);
            last = new Made(state.topology(), state.resolution(), geometry, detail, picture);
            made = last;
        }
        return last.picture();
    }

    /// Identity on purpose: every edit makes new objects, and comparing their content would cost more than
    /// painting.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(Made made, State state, Geometry geometry, Detail detail) {
        return made.topology() == state.topology()
                && made.resolution() == state.resolution()
                && made.geometry() == geometry
                && made.detail() == detail;
    }
}
