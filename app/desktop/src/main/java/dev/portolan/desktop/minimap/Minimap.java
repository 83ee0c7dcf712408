package dev.portolan.desktop.minimap;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Look;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Point;
import dev.portolan.icons.Ink;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The whole plan, small, with a frame around what the canvas shows. A click or a drag moves the view there.
/// It is there only while some of the plan is out of sight, and only if the user wants it.
public final class Minimap extends Region {
    private static final double WIDTH = 192;
    private static final double HEIGHT = 128;
    private static final double PADDING = 8;
    /// Boxes smaller than this would vanish.
    private static final double SMALLEST = 1.5;

    private final Store store;
    private final Look look;
    private final Canvas plan = new Canvas(WIDTH, HEIGHT);
    private final Canvas frame = new Canvas(WIDTH, HEIGHT);
    private @Nullable Geometry drawn;
    private boolean wanted = true;

    public Minimap(Store store, Look look, Messages messages) {
        this.store = store;
        this.look = look;
        getChildren().addAll(plan, frame);
        getStyleClass().add("minimap");
        setAccessibleText(messages.text("minimap.accessible"));
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
        store.observe(this::follow);
    }

    /// Whether the user wants it.
    public boolean isWanted() {
        return wanted;
    }

    /// Shows it whenever some of the plan is out of sight, or never.
    public void setWanted(boolean want) {
        wanted = want;
        follow(store.state());
    }

    /// Draws everything again: the theme is another.
    public void repaint() {
        drawn = null;
        follow(store.state());
    }

    private void follow(State state) {
        boolean useful = wanted
                && state.viewport().width() > 0
                && !state.topology().hosts().isEmpty()
                && !state.viewport().visible().contains(state.geometry().bounds());
        setVisible(useful);
        if (useful) {
            paint(state);
        }
    }

    /// Identity on purpose: every edit that moves something makes another geometry.
    @SuppressWarnings("ReferenceEquality")
    private void paint(State state) {
        if (state.geometry() != drawn) {
            drawn = state.geometry();
            paintPlan(state);
        }
        var gc = frame.getGraphicsContext2D();
        gc.clearRect(0, 0, WIDTH, HEIGHT);
        var box = small(state, state.viewport().visible());
        double left = Math.clamp(box.x(), 1, WIDTH - 1);
        double top = Math.clamp(box.y(), 1, HEIGHT - 1);
        double right = Math.clamp(box.right(), 1, WIDTH - 1);
        double bottom = Math.clamp(box.bottom(), 1, HEIGHT - 1);
        gc.setStroke(look.colour(Ink.ACCENT));
        gc.setLineWidth(1.5);
        gc.strokeRect(left, top, Math.max(SMALLEST, right - left), Math.max(SMALLEST, bottom - top));
    }

    private void paintPlan(State state) {
        var gc = plan.getGraphicsContext2D();
        gc.clearRect(0, 0, WIDTH, HEIGHT);
        gc.setFill(look.colour(Ink.ZONE_FILL));
        gc.setStroke(look.colour(Ink.ZONE_BORDER));
        gc.setLineWidth(0.5);
        for (var zone : state.topology().zones()) {
            state.geometry().box(zone.id()).ifPresent(box -> {
                fill(gc, small(state, box));
                stroke(gc, small(state, box));
            });
        }
        gc.setFill(look.colour(Ink.HOST_BORDER));
        for (var host : state.topology().hosts()) {
            state.geometry().box(host.id()).ifPresent(box -> fill(gc, small(state, box)));
        }
    }

    private static void fill(GraphicsContext gc, Box box) {
        gc.fillRect(box.x(), box.y(), Math.max(SMALLEST, box.width()), Math.max(SMALLEST, box.height()));
    }

    private static void stroke(GraphicsContext gc, Box box) {
        gc.strokeRect(box.x(), box.y(), Math.max(SMALLEST, box.width()), Math.max(SMALLEST, box.height()));
    }

    private static double scale(Box bounds) {
        return Math.min(
                (WIDTH - 2 * PADDING) / Math.max(1, bounds.width()),
                (HEIGHT - 2 * PADDING) / Math.max(1, bounds.height()));
    }

    /// Where a box of the canvas is in here.
    private static Box small(State state, Box box) {
        var bounds = state.geometry().bounds();
        double scale = scale(bounds);
        return new Box(
                WIDTH / 2 + (box.x() - bounds.centre().x()) * scale,
                HEIGHT / 2 + (box.y() - bounds.centre().y()) * scale,
                box.width() * scale,
                box.height() * scale);
    }

    private void go(MouseEvent event) {
        var bounds = store.state().geometry().bounds();
        double scale = scale(bounds);
        var point = new Point(
                bounds.centre().x() + (event.getX() - WIDTH / 2) / scale,
                bounds.centre().y() + (event.getY() - HEIGHT / 2) / scale);
        store.look(viewport -> viewport.centredAt(point));
        event.consume();
    }
}
