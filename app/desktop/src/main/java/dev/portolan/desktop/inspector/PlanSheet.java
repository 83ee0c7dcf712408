package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.edit.WaiverEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the inspector shows of the plan itself, when nothing is selected.
final class PlanSheet {
    private final Store store;
    private final Messages messages;
    private final Form form;
    private final Grammars grammars;

    PlanSheet(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
        this.grammars = new Grammars(messages);
    }

    List<Node> of(State state) {
        var topology = state.topology();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Form.title(messages.text("inspector.plan")));
        nodes.add(Form.field(
                messages.text("inspector.name"),
                form.name(topology.name(), name -> store.dispatch(PlanEdits.renamePlan(name)))));
        nodes.add(Form.hint(size(state)));
        nodes.add(Form.hint(findings(state)));
        nodes.add(Form.section(messages.text("inspector.preferences")));
        nodes.addAll(preferences(topology.preferences()));
        if (!topology.waivers().isEmpty()) {
            nodes.add(Form.section(
                    messages.text("inspector.waivers", topology.waivers().size())));
            nodes.add(Form.list(topology.waivers().stream()
                    .map(waiver -> waiver(state, waiver))
                    .toList()));
        }
        nodes.add(Form.section(messages.text("inspector.start")));
        nodes.add(Form.hint(messages.text("inspector.start.text")));
        return nodes;
    }

    private String size(State state) {
        var topology = state.topology();
        return messages.text(
                "inspector.plan.size",
                messages.counted("count.zone", "count.zones", topology.zones().size()),
                messages.counted("count.host", "count.hosts", topology.hosts().size()),
                messages.counted(
                        "count.instance",
                        "count.instances",
                        topology.instances().count()),
                messages.counted("count.link", "count.links", topology.links().size()));
    }

    private String findings(State state) {
        return messages.text(
                "inspector.plan.findings",
                messages.counted(
                        "count.error",
                        "count.errors",
                        state.resolution().findings(Severity.ERROR).size()),
                messages.counted(
                        "count.warning",
                        "count.warnings",
                        state.resolution().findings(Severity.WARNING).size()));
    }

    private List<Node> preferences(OffsetPreferences preferences) {
        var stride =
                form.number("inspector-stride", preferences.stride(), 1, OffsetPreferences.MAX_STRIDE, false, value -> {
                    if (value != null) {
                        prefer(now -> now.withStride(value));
                    }
                });
        var avoid = new CheckBox(messages.text("inspector.avoid-ephemeral"));
        avoid.setId("inspector-avoid");
        avoid.setWrapText(true);
        avoid.setSelected(preferences.avoidEphemeral());
        avoid.setOnAction(_ -> prefer(now -> now.withAvoidEphemeral(avoid.isSelected())));
        return List.of(
                Form.field(messages.text("inspector.stride"), stride),
                avoid,
                Form.field(
                        messages.text("inspector.reserved"),
                        new LinesEditor<>(
                                "inspector-reserved",
                                preferences.reserved(),
                                grammars.reserved(),
                                messages,
                                change -> prefer(now -> now.withReserved(change.apply(now.reserved()))))));
    }

    private void prefer(UnaryOperator<OffsetPreferences> change) {
        var present = store.state().topology().preferences();
        store.dispatch(PlanEdits.setPreferences(change.apply(present)));
    }

    private Node waiver(State state, Waiver waiver) {
        var about = waiver.subjects().stream().map(state.topology()::nameOf).collect(Collectors.joining(", "));
        var what = waiver.port() == 0
                ? messages.text("inspector.waiver", waiver.code(), about)
                : messages.text("inspector.waiver.port", waiver.code(), about, waiver.port());
        var words = new VBox(Form.link(what, () -> store.select(waiver.subjects())), Form.hint(waiver.reason()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = new Button("", new FontIcon(Feather.X));
        back.getStyleClass().addAll("flat", "button-icon", "line-remove");
        back.setAccessibleText(messages.text("inspector.waiver.take-back", what));
        Form.explain(back, back.getAccessibleText());
        back.setOnAction(_ -> store.dispatch(WaiverEdits.unwaive(waiver)));
        var row = new HBox(words, back);
        row.getStyleClass().add("line-row");
        return row;
    }
}
