package dev.portolan.desktop.drawer;

import dev.portolan.catalog.Transport;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.store.Store;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of the outline: what it is, its name, what else is to know, and a sign if something is wrong there. The name
/// of what has one can be edited in place.
final class OutlineCell extends TreeCell<OutlineNode> {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Store store;
    private final Supplier<Outline> outline;
    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.BOX);
    private final Label name = new Label();
    private final Label detail = new Label();
    private final FontIcon sign = new FontIcon(Feather.INFO);
    private final HBox row = new HBox(icon, name, detail, sign);
    private final TextField field = new TextField();

    OutlineCell(Store store, Supplier<Outline> outline, Messages messages) {
        this.store = store;
        this.outline = outline;
        this.messages = messages;
        row.getStyleClass().add("outline-row");
        detail.getStyleClass().add("hint");
        sign.getStyleClass().add("outline-sign");
        sign.managedProperty().bind(sign.visibleProperty());
        field.setAccessibleText(messages.text("inspector.name"));
        field.getStyleClass().add("outline-field");
        field.textProperty().subscribe(text -> field.pseudoClassStateChanged(INVALID, text.isBlank()));
        field.setOnAction(_ -> take());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        // A field that is taken away while it has the focus belongs to a plan that is already another.
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && isEditing() && field.getScene() != null) {
                take();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable OutlineNode node, boolean empty) {
        super.updateItem(node, empty);
        if (empty || node == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (!isEditing()) {
            show(node);
        }
    }

    private void show(OutlineNode node) {
        icon.setIconCode(icon(node));
        name.setText(name(node));
        detail.setText(detail(node));
        var worst = worst(node);
        sign.setVisible(worst.isPresent());
        worst.ifPresent(severity -> sign.setIconCode(Gravity.sign(severity)));
        Gravity.colour(this, worst.orElse(Severity.NOTE));
        setGraphic(row);
        setAccessibleText(Stream.of(
                        Optional.of(kind(node)),
                        Optional.of(name.getText()),
                        Optional.of(detail.getText()),
                        worst.map(severity -> messages.text("problem.severity." + severity.word())))
                .flatMap(Optional::stream)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private Optional<Severity> worst(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfHost _, OutlineNode.OfInstance _, OutlineNode.OfLink _ ->
                node.element().flatMap(outline.get()::worst);
            case OutlineNode.OfPlan _, OutlineNode.OfZone _, OutlineNode.OfListener _, OutlineNode.OfPort _ ->
                Optional.empty();
        };
    }

    private static Feather icon(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfPlan _ -> Feather.MAP;
            case OutlineNode.OfZone _ -> Feather.LAYERS;
            case OutlineNode.OfHost _ -> Feather.SERVER;
            case OutlineNode.OfInstance _ -> Feather.BOX;
            case OutlineNode.OfListener _, OutlineNode.OfPort _ -> Feather.LOG_IN;
            case OutlineNode.OfLink _ -> Feather.ARROW_RIGHT;
        };
    }

    private String kind(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfPlan _ -> messages.text("inspector.plan");
            case OutlineNode.OfZone _ -> messages.text("inspector.zone");
            case OutlineNode.OfHost _ -> messages.text("inspector.host");
            case OutlineNode.OfInstance _ -> messages.text("outline.instance");
            case OutlineNode.OfListener _, OutlineNode.OfPort _ -> messages.text("outline.port");
            case OutlineNode.OfLink _ -> messages.text("inspector.link");
        };
    }

    private String name(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfPlan(var title) -> title;
            case OutlineNode.OfZone(var zone, var _) -> zone == null ? messages.text("outline.no-zone") : zone.name();
            case OutlineNode.OfHost(var resolved) -> resolved.host().name();
            case OutlineNode.OfInstance(var resolved, var _) ->
                resolved.instance().name();
            case OutlineNode.OfListener(var _, var listener) -> number(listener.port(), listener.transport());
            case OutlineNode.OfPort(var _, var row) ->
                row.isRandom() ? messages.text("ports.random") : number(row.number(), row.transport());
            case OutlineNode.OfLink(var link, var target) ->
                link.number() == 0 ? target : messages.text("outline.dials", target, link.number());
        };
    }

    private static String number(int port, Transport transport) {
        return port + "/" + transport.word();
    }

    private String detail(OutlineNode node) {
        return switch (node) {
            case OutlineNode.OfPlan _ -> "";
            case OutlineNode.OfZone(var _, var hosts) -> messages.counted("count.host", "count.hosts", hosts);
            case OutlineNode.OfHost(var resolved) ->
                String.join(" ", resolved.host().addresses());
            case OutlineNode.OfInstance(var resolved, var _) -> {
                var line = resolved.line();
                var product = line == null ? resolved.instance().product().value() : line.shortName();
                yield messages.text("outline.product", product, resolved.offset());
            }
            case OutlineNode.OfListener(var _, var listener) -> listener.name();
            case OutlineNode.OfPort(var _, var row) -> label(row);
            case OutlineNode.OfLink(var link, var _) -> {
                var target = link.target();
                yield target == null ? link.link().port().value() : target.label();
            }
        };
    }

    private String label(PortRow row) {
        return row.offset() == 0 ? row.label() : messages.text("outline.sum", row.label(), row.base(), row.offset());
    }

    @Override
    public void startEdit() {
        var node = getItem();
        if (node == null || node.name().isEmpty()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            field.setText(node.name().orElseThrow());
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        var node = getItem();
        if (node != null) {
            show(node);
        }
    }

    private void take() {
        var node = getItem();
        var text = field.getText().strip();
        if (node == null || text.isEmpty()) {
            return;
        }
        leave();
        if (!Objects.equals(node.name().orElse(null), text)) {
            ElementId element = node.element().orElseThrow();
            store.dispatch(PlanEdits.rename(element, text));
        }
    }

    private void leave() {
        cancelEdit();
        getTreeView().requestFocus();
    }
}
