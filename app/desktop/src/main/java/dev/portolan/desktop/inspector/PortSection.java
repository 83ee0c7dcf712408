package dev.portolan.desktop.inspector;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.product.DisputeButton;
import dev.portolan.desktop.product.Doubts;
import dev.portolan.desktop.product.PortDetail;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The ports of an instance as a table: open ones first, each part sorted by number. A line that is unfolded says
/// everything about its port, and takes another base for it. What is wrong with a port, doubtful, or not as the product
/// has it, bears a sign.
final class PortSection {
    /// Ports that the system chooses come last.
    private static final Comparator<PortRow> BY_NUMBER =
            Comparator.comparing(PortRow::isRandom).thenComparingInt(PortRow::number);

    private final Store store;
    private final Consumer<URI> browser;
    private final BaseField bases;
    private final Doubts doubts;
    private final Messages messages;
    private final PortTable table;

    /// @param browser opens the page of a source
    PortSection(Store store, Consumer<URI> browser, Messages messages, Form form) {
        this.store = store;
        this.browser = browser;
        this.bases = new BaseField(store, messages, form);
        this.doubts = new Doubts(messages);
        this.messages = messages;
        this.table = new PortTable(messages.text("ports.accessible"));
    }

    Node of(State state, InstancePorts resolved) {
        var rows = Stream.of(true, false)
                .flatMap(open -> resolved.ports().stream()
                        .filter(row -> row.open() == open)
                        .sorted(BY_NUMBER))
                .toList();
        if (rows.isEmpty()) {
            return Form.hint(messages.text("ports.none"));
        }
        var findings = findings(state, resolved.instance());
        return table.of(
                rows.stream().map(PortRow::id).toList(),
                rows.stream()
                        .map(row -> line(state, resolved, row, about(findings, resolved.instance(), row.id())))
                        .toList());
    }

    /// The errors and warnings that name an instance.
    private static List<Finding> findings(State state, Instance instance) {
        var home = state.resolution().home(instance.id()).orElseThrow().host().id();
        return Stream.of(Severity.ERROR, Severity.WARNING)
                .flatMap(severity -> state.resolution().findings(severity).stream())
                // A large plan has thousands of findings, which work out whom they name only when they are asked.
                .filter(finding ->
                        finding.host().equals(home) && finding.instances().contains(instance.id()))
                .toList();
    }

    private static List<Finding> about(List<Finding> findings, Instance instance, PortId port) {
        return findings.stream()
                .filter(finding -> finding.parties().stream()
                        .anyMatch(party -> party.instance().equals(instance.id()) && port.equals(party.port())))
                .toList();
    }

    private PortLine line(State state, InstancePorts resolved, PortRow row, List<Finding> findings) {
        var spec = row.spec();
        var found = spec == null ? List.<String>of() : doubts.of(spec, resolved.offset());
        var line = new PortLine(
                PortTable.id(row.id()),
                cell(number(row), row.open() ? "port-number" : "port-closed"),
                label(row, found),
                how(row, findings),
                words(row, findings, found),
                () -> detail(state, resolved, row, findings));
        if (spec != null) {
            DisputeButton.of(store, resolved.instance(), spec, messages).ifPresent(line.getChildren()::add);
        }
        return line;
    }

    private String words(PortRow row, List<Finding> findings, List<String> found) {
        var parts = new ArrayList<String>();
        parts.add(messages.text("ports.line", number(row), row.label(), row.arithmetic()));
        if (row.slot().overridden()) {
            parts.add(messages.text("ports.overridden"));
        }
        if (!row.open()) {
            parts.add(messages.text("ports.closed"));
        }
        findings.forEach(finding -> parts.add(finding.message()));
        parts.addAll(found);
        return String.join(". ", parts);
    }

    private String number(PortRow row) {
        return row.isRandom() ? messages.text("ports.random") : Integer.toString(row.number());
    }

    private static Label cell(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A doubt has a sign for the eye.
    private static Label label(PortRow row, List<String> found) {
        var label = new Label(row.label());
        label.getStyleClass().add(row.open() ? "port-label" : "port-closed");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!found.isEmpty()) {
            label.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            label.getStyleClass().add("doubt");
            Form.explain(label, String.join("\n", found));
        }
        return label;
    }

    private Node how(PortRow row, List<Finding> findings) {
        var box = new HBox();
        box.getStyleClass().add("port-marks");
        findings.stream().findFirst().map(PortSection::sign).ifPresent(box.getChildren()::add);
        if (row.transport() == Transport.UDP) {
            box.getChildren().add(cell(row.transport().word(), "chip"));
        }
        if (row.slot().overridden()) {
            var mark = new Label("", new FontIcon(Feather.EDIT_2));
            mark.getStyleClass().add("own");
            Form.explain(mark, messages.text("ports.overridden"));
            box.getChildren().add(mark);
        }
        var sum = sum(row);
        if (!sum.isEmpty()) {
            box.getChildren().add(cell(sum, "port-how"));
        }
        return box;
    }

    private String sum(PortRow row) {
        if (!row.open()) {
            return messages.text("ports.closed");
        }
        return row.offset() == 0 ? "" : row.base() + " + " + row.offset();
    }

    private static Label sign(Finding finding) {
        var sign = new Label("", new FontIcon(Gravity.sign(finding.severity())));
        sign.getStyleClass().add("grave");
        Gravity.colour(sign, finding.severity());
        Form.explain(sign, finding.message());
        return sign;
    }

    private Node detail(State state, InstancePorts resolved, PortRow row, List<Finding> findings) {
        var box = new VBox();
        box.getStyleClass().add("port-more");
        findings.forEach(finding -> box.getChildren().add(Form.finding(finding)));
        var line = resolved.line();
        var spec = row.spec();
        if (line == null || spec == null) {
            box.getChildren().add(PortDetail.ofOwn(row, browser, messages));
            return box;
        }
        box.getChildren().add(Form.hint(spec.purpose()));
        if (line.canBeSet(spec) || resolved.instance().overrides().containsKey(row.id())) {
            box.getChildren().add(bases.of(state, resolved.instance(), row, spec));
        }
        box.getChildren().add(PortDetail.of(state.knowledge().catalog(), line, resolved, row, spec, browser, messages));
        return box;
    }
}
