package dev.portolan.desktop.inspector;

import dev.portolan.catalog.Transport;
import dev.portolan.core.resolve.InstanceResolution;
import dev.portolan.core.resolve.PortRow;
import dev.portolan.core.text.Messages;
import java.util.Comparator;
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

/// The ports of an instance as a small table: effective number, what it is for, how the number comes about.
/// Open ones first, each part sorted by number.
final class PortList {
    /// Ports that the system chooses come last.
    private static final Comparator<PortRow> BY_NUMBER =
            Comparator.comparing(PortRow::isRandom).thenComparingInt(PortRow::number);

    private PortList() {}

    static Node of(InstanceResolution resolved, Messages messages) {
        var grid = new GridPane();
        grid.getStyleClass().add("port-list");
        var number = new ColumnConstraints();
        number.setMinWidth(56);
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
        for (int i = 0; i < rows.size(); i++) {
            add(grid, i, rows.get(i), messages);
        }
        return rows.isEmpty() ? Form.hint(messages.text("ports.none")) : grid;
    }

    private static void add(GridPane grid, int index, PortRow row, Messages messages) {
        var number = cell(number(row, messages), row.open() ? "port-number" : "port-closed");
        var label = cell(row.label(), row.open() ? "port-label" : "port-closed");
        var how = cell(how(row, messages), "port-how");
        var spec = row.spec();
        if (spec != null) {
            var tip = new Tooltip(messages.text(
                    "ports.tip",
                    spec.purpose(),
                    row.address(),
                    spec.setting(),
                    String.join(", ", spec.provenance().sources())));
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            label.setTooltip(tip);
        }
        grid.addRow(index, number, label, how);
        GridPane.setValignment(number, VPos.BASELINE);
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(style.equals("port-label") ? 0 : Region.USE_PREF_SIZE);
        return label;
    }

    private static String number(PortRow row, Messages messages) {
        if (row.isRandom()) {
            return messages.text("ports.random");
        }
        return row.transport() == Transport.UDP ? row.number() + "/udp" : Integer.toString(row.number());
    }

    private static String how(PortRow row, Messages messages) {
        if (!row.open()) {
            return messages.text("ports.closed");
        }
        return row.offset() == 0 ? "" : row.base() + " + " + row.offset();
    }
}
