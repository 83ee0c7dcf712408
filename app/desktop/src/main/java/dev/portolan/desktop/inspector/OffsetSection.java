package dev.portolan.desktop.inspector;

import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.offset.Explanation;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// What an instance's sheet shows of its offset: the number, who chose it, what is blocked around it, and why it is
/// that one. Whether the last is unfolded stays as it is from one instance to the next.
final class OffsetSection {
    private final Store store;
    private final Messages messages;
    private final Form form;
    private final Fold why = new Fold("inspector-why", "why");

    OffsetSection(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
    }

    List<Node> of(State state, ProductLine line, Instance instance) {
        if (line.offset().kind() == OffsetRule.Kind.FIXED) {
            return List.of(
                    Form.field(messages.text("inspector.offset"), Form.hint(messages.text("inspector.offset.fixed"))));
        }
        List<Node> nodes = new ArrayList<>();
        var found = Ruler.of(state.knowledge().catalog(), state.topology(), instance.id());
        var group = found.map(Ruler::instances).orElse(List.of(instance));
        nodes.add(Form.field(messages.text("inspector.offset"), field(state, instance, group)));
        found.ifPresent(ruler -> {
            int present = instance.offset().value();
            nodes.add(new OffsetRuler(
                    ruler, present, chosen -> store.dispatch(pinned(instance, group, chosen)), messages));
            nodes.add(why(state, instance));
        });
        nodes.add(Form.hint(
                messages.text("inspector.offset.default", line.offset().defaultOffset())));
        return nodes;
    }

    private TextEntry field(State state, Instance instance, List<Instance> group) {
        var entry = form.number(
                "inspector-offset",
                instance.offset().value(),
                0,
                Offset.MAX,
                false,
                value -> value == null ? List.of() : Foresight.of(state, pinned(instance, group, value)),
                value -> {
                    if (value != null) {
                        store.dispatch(pinned(instance, group, value));
                    }
                });
        entry.field().setPrefColumnCount(5);
        entry.putBeside(pin(instance), free(instance.id()));
        return entry;
    }

    /// An offset that the user picks or types is pinned; the others of the offset group follow.
    ///
    /// @param group the instance and those that follow it
    private static Edit pinned(Instance instance, List<Instance> group, int value) {
        var offsets = new LinkedHashMap<InstanceId, Offset>();
        group.forEach(
                member -> offsets.put(member.id(), new Offset(member.offset().kind(), value)));
        offsets.put(instance.id(), Offset.pinned(value));
        return InstanceEdits.setOffsets(instance, new OffsetChanges(offsets));
    }

    private ToggleButton pin(Instance instance) {
        boolean pinned = instance.offset().kind() == Offset.Kind.PINNED;
        var pin = new ToggleButton(messages.text(pinned ? "inspector.pinned" : "inspector.pin"));
        pin.setId("inspector-pin");
        pin.setSelected(pinned);
        pin.setTooltip(new Tip(messages.text("inspector.pin.why")));
        pin.setOnAction(_ -> setKind(instance.id(), pinned ? Offset.Kind.ASSIGNED : Offset.Kind.PINNED));
        pin.setMinWidth(Region.USE_PREF_SIZE);
        return pin;
    }

    /// The value is the one that there is by then: pressing the button takes over what is typed in the field.
    private void setKind(InstanceId id, Offset.Kind kind) {
        store.state()
                .topology()
                .instance(id)
                .map(now -> InstanceEdits.setOffset(
                        now, new Offset(kind, now.offset().value())))
                .ifPresent(store::dispatch);
    }

    private Button free(InstanceId id) {
        var free = new Button(messages.text("inspector.next-free"));
        free.setId("inspector-next-free");
        free.setTooltip(new Tip(messages.text("inspector.next-free.why")));
        free.setOnAction(_ -> assign(id));
        free.setMinWidth(Region.USE_PREF_SIZE);
        return free;
    }

    private void assign(InstanceId id) {
        var topology = store.state().topology();
        var changes = store.state().knowledge().assigner().reassign(topology, id);
        if (!changes.isEmpty()) {
            topology.instance(id)
                    .map(now -> InstanceEdits.setOffsets(now, changes))
                    .ifPresent(store::dispatch);
        }
    }

    /// Worked out when it is unfolded: there may be many smaller offsets.
    private Node why(State state, Instance instance) {
        return why.of(
                messages.text("why.question"),
                () -> Explanation.of(state.knowledge().catalog(), state.topology(), instance.id()).stream()
                        .<Node>map(explanation -> new OffsetReasons(explanation, messages))
                        .toList());
    }
}
