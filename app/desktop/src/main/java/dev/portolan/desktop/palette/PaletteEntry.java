package dev.portolan.desktop.palette;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.look.PictogramView;
import dev.portolan.diagram.FamilyInk;
import dev.portolan.diagram.Point;
import dev.portolan.icons.Pictogram;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One product line in the palette: drag it onto the canvas, or place it with Enter or a double click.
final class PaletteEntry extends HBox {
    private static final double PICTOGRAM = 20;
    private static final double DRAG_THRESHOLD = 4;

    private final ProductLine line;
    private final DiagramCanvas canvas;
    private @Nullable Point pressed;
    private boolean dragging;

    PaletteEntry(ProductLine line, Pictogram pictogram, DiagramCanvas canvas, Messages messages) {
        this.line = line;
        this.canvas = canvas;
        var name = new Label(line.shortName());
        name.getStyleClass().add("palette-name");
        var summary = new Label(line.summary());
        summary.getStyleClass().add("palette-summary");
        getChildren().addAll(new PictogramView(pictogram, PICTOGRAM, FamilyInk.of(line)), new VBox(name, summary));
        getStyleClass().add("palette-entry");
        setId("palette-" + line.id().value().replace('@', '-'));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.text("palette.entry", line.name(), line.summary()));
        Tooltip.install(this, new Tooltip(messages.text("palette.entry", line.name(), line.summary())));
        listen();
    }

    ProductLine line() {
        return line;
    }

    private void listen() {
        setOnMousePressed(event -> {
            requestFocus();
            pressed = event.getButton() == MouseButton.PRIMARY ? new Point(event.getX(), event.getY()) : null;
        });
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> {
            if (dragging) {
                canvas.gestures().dropHere();
            }
            dragging = false;
            pressed = null;
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                canvas.place(line);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                canvas.place(line);
                event.consume();
            }
        });
    }

    private void drag(MouseEvent event) {
        if (pressed == null) {
            return;
        }
        var local = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        var point = new Point(local.getX(), local.getY());
        if (dragging) {
            canvas.gestures().carryTo(point);
        } else if (Math.hypot(event.getX() - pressed.x(), event.getY() - pressed.y()) >= DRAG_THRESHOLD) {
            dragging = true;
            canvas.gestures().pickUp(line, point);
        }
    }
}
