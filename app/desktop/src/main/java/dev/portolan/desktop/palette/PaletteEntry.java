package dev.portolan.desktop.palette;

import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.desktop.look.PictogramView;
import dev.portolan.desktop.product.FreshNumber;
import dev.portolan.desktop.product.OwnFiles;
import dev.portolan.diagram.FamilyInk;
import dev.portolan.diagram.Point;
import dev.portolan.icons.Pictogram;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One product line in the palette: drag it onto the canvas, or place it with Enter or a double click. While
/// the palette is searched it lists the ports that were asked for.
final class PaletteEntry extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double PICTOGRAM = 20;
    private static final double DRAG_THRESHOLD = 4;
    private static final int MAX_MATCHES = 5;

    private final ProductLine line;
    private final DiagramCanvas canvas;
    private final Messages messages;
    private final VBox words = new VBox();
    private final Label summary = new Label();
    private final BooleanProperty selected = new SimpleBooleanProperty(false);
    private Hit hit;
    private @Nullable Point pressed;
    private boolean dragging;

    /// @param about tells all about the product
    PaletteEntry(ProductLine line, Pictogram pictogram, DiagramCanvas canvas, Consumer<Hit> about, Messages messages) {
        this.line = line;
        this.canvas = canvas;
        this.messages = messages;
        this.hit = new Hit(line, List.of(), List.of());
        var name = new Label(line.shortName());
        name.getStyleClass().add("palette-name");
        name.setWrapText(true);
        if (!line.origin().isEmpty() || !OwnFiles.changing(line).isEmpty()) {
            name.setGraphic(new FontIcon(Feather.EDIT_2));
            name.getStyleClass().add("own");
        }
        summary.setText(line.summary());
        summary.getStyleClass().add("palette-summary");
        words.getChildren().addAll(name, summary);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(new PictogramView(pictogram, PICTOGRAM, FamilyInk.of(line)), words, aboutButton(about));
        getStyleClass().add("palette-entry");
        setId("palette-" + line.id().value().replace('@', '-'));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(messages.text("palette.entry.help"));
        Tooltip.install(words, new BesideTooltip(this, messages.text("palette.entry", fullName(), line.summary())));
        show(hit);
        listen();
    }

    ProductLine line() {
        return line;
    }

    /// The product, with the ports that were asked for.
    Hit hit() {
        return hit;
    }

    /// Marks it as the one that commands mean.
    void setSelected(boolean select) {
        selected.set(select);
        pseudoClassStateChanged(SELECTED, select);
    }

    /// Lists the ports that were asked for instead of saying what the product is for.
    void show(Hit next) {
        hit = next;
        var matches = Stream.concat(
                        next.ports().stream().map(this::match),
                        next.dials().stream().map(this::match))
                .toList();
        words.getChildren().subList(1, words.getChildren().size()).clear();
        if (matches.isEmpty()) {
            words.getChildren().add(summary);
        }
        matches.stream().limit(MAX_MATCHES).map(PaletteEntry::matchLabel).forEach(words.getChildren()::add);
        if (matches.size() > MAX_MATCHES) {
            words.getChildren().add(matchLabel(messages.text("palette.match.more", matches.size() - MAX_MATCHES)));
        }
        setAccessibleText(messages.text(
                "palette.entry", fullName(), matches.isEmpty() ? line.summary() : String.join(", ", matches)));
    }

    private String fullName() {
        if (!line.origin().isEmpty()) {
            return messages.text("palette.entry.own", line.name(), line.origin());
        }
        var changes = OwnFiles.changing(line);
        return changes.isEmpty() ? line.name() : messages.text("palette.entry.changed", line.name(), changes);
    }

    private String match(PortSpec port) {
        return messages.text("palette.match.port", FreshNumber.of(line, port, messages), port.label());
    }

    private String match(Dial dial) {
        return messages.text("palette.match.dial", FreshNumber.of(dial), dial.label());
    }

    private static Label matchLabel(String text) {
        var label = new Label(text);
        label.getStyleClass().add("palette-match");
        label.setWrapText(true);
        return label;
    }

    /// A button at the end, which takes its place from the words while it is there.
    private Button aboutButton(Consumer<Hit> about) {
        var button = new Button("", new FontIcon(Feather.INFO));
        button.getStyleClass().setAll("button", "flat", "palette-about");
        button.setAccessibleText(messages.text("palette.about", line.name()));
        button.setTooltip(new BesideTooltip(this, messages.text("palette.about", line.name())));
        button.setFocusTraversable(false);
        button.visibleProperty().bind(hoverProperty().or(selected));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            requestFocus();
            about.accept(hit);
        });
        return button;
    }

    private void listen() {
        setOnMousePressed(event -> {
            requestFocus();
            pressed = event.getButton() == MouseButton.PRIMARY ? new Point(event.getX(), event.getY()) : null;
            // The scroll pane around it would take the focus.
            event.consume();
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
