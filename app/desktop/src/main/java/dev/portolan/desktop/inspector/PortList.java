package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.product.DisputeButton;
import dev.portolan.desktop.product.Doubts;
import dev.portolan.desktop.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The ports of an instance as a small table: effective number, what it is for, how the number comes about.
/// Open ones first, each part sorted by number. A doubtful number is marked, and
/// a disputed one can be changed for the other source's.
final class PortList {
    /// Ports that the system chooses come last.
    private static final Comparator<PortRow> BY_NUMBER =
            Comparator.comparing(PortRow::isRandom).thenComparingInt(PortRow::number);

    private final Store store;
    private final Doubts doubts;
    private final Messages messages;

    PortList(Store store, Messages messages) {
        this.store = store;
        this.doubts = new Doubts(messages);
        this.messages = messages;
    }

    Node of(InstancePorts resolved) {
        var grid = new GridPane();
        grid.getStyleClass().add("port-list");
        var number = new ColumnConstraints();
        number.setHalignment(HPos.LEFT);
        var label = new ColumnConstraints();
        label.setHgrow(Priority.ALWAYS);
        var arithmetic = new ColumnConstraints();
        arithmetic.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(number, label, arithmetic);
        var rows = Stream.of(true, false)
                .flatMap(open -> resolved.ports().stream()
                        .filter(row -> row.open() == open)
                        .sorted(BY_NUMBER))
                .toList();
        rows.forEach(row -> add(grid, resolved.instance(), row));
        return rows.isEmpty() ? Form.hint(messages.text("ports.none")) : grid;
    }

    private void add(GridPane grid, Instance instance, PortRow row) {
        var number = cell(number(row), row.open() ? "port-number" : "port-closed");
        var label = cell(row.label(), row.open() ? "port-label" : "port-closed");
        label.setMinWidth(0);
        label.setWrapText(true);
        var how = cell(how(row), "port-how");
        grid.addRow(grid.getRowCount(), number, label, how);
        GridPane.setValignment(number, VPos.BASELINE);
        var spec = row.spec();
        if (spec != null) {
            var found = doubts.of(spec, instance.offset().value());
            label.setTooltip(tip(row, spec, found));
            if (!found.isEmpty()) {
                mark(label, found);
            }
            DisputeButton.of(store, instance, spec, messages)
                    .ifPresent(button -> grid.add(button, 1, grid.getRowCount(), 2, 1));
        }
    }

    private Tooltip tip(PortRow row, PortSpec spec, List<String> found) {
        var facts = messages.text(
                "ports.tip",
                spec.purpose(),
                row.address(),
                spec.setting(),
                String.join(", ", spec.provenance().sources()));
        return new Tip(found.isEmpty() ? facts : facts + "\n\n" + String.join("\n", found));
    }

    /// A doubt has a sign for the eye, and words for everybody.
    private void mark(Label label, List<String> found) {
        label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        label.getStyleClass().add("doubt");
        label.setAccessibleText(messages.text("ports.doubtful", label.getText(), String.join(". ", found)));
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private String number(PortRow row) {
        if (row.isRandom()) {
            return messages.text("ports.random");
        }
        return row.transport() == Transport.UDP ? row.number() + "/udp" : Integer.toString(row.number());
    }

    private String how(PortRow row) {
        if (!row.open()) {
            return messages.text("ports.closed");
        }
        return row.offset() == 0 ? "" : row.base() + " + " + row.offset();
    }
}
