package dev.portolan.desktop.inspector;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The features of instances of one product: boxes to tick, and for features that exclude each other a choice of one
/// of them or none. Where the instances differ, it says so.
final class FeatureSection {
    private final Store store;
    private final Messages messages;

    FeatureSection(Store store, Messages messages) {
        this.store = store;
        this.messages = messages;
    }

    /// @param instances at least one, all of that product
    List<Node> of(ProductLine line, List<Instance> instances) {
        if (line.features().isEmpty()) {
            return List.of();
        }
        var boxes = new VBox();
        boxes.getStyleClass().add("feature-list");
        line.features().stream()
                .filter(feature -> feature.group() == null)
                .map(feature -> box(line, instances, feature))
                .forEach(boxes.getChildren()::add);
        var nodes = new ArrayList<Node>();
        nodes.add(Form.section(messages.text("inspector.features")));
        if (!boxes.getChildren().isEmpty()) {
            nodes.add(boxes);
        }
        line.features().stream()
                .map(Feature::group)
                .filter(Objects::nonNull)
                .distinct()
                .map(group -> choice(line, instances, group))
                .forEach(nodes::add);
        return nodes;
    }

    private CheckBox box(ProductLine line, List<Instance> instances, Feature feature) {
        var present =
                Form.common(instances, instance -> switches(line, instance).isOn(feature.id()));
        var box = new CheckBox(feature.name());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setId("feature-" + feature.id());
        box.setIndeterminate(present.isEmpty());
        box.setSelected(present.orElse(false));
        if (present.isEmpty()) {
            box.setAccessibleText(messages.text("inspector.feature.differs", feature.name()));
        }
        if (!feature.setting().isEmpty()) {
            Form.explain(box, feature.setting());
            box.setAccessibleHelp(feature.setting());
        }
        box.setOnAction(_ -> store.dispatch(InstanceEdits.setFeature(line, instances, feature.id(), box.isSelected())));
        return box;
    }

    private Node choice(ProductLine line, List<Instance> instances, String group) {
        var members = line.members(group);
        var present = Form.common(instances, instance -> on(line, instance, members));
        var box = Form.choice(
                "feature-group-" + group,
                Stream.concat(
                                Stream.of(Optional.<Feature>empty()),
                                members.stream().map(Optional::of))
                        .toList(),
                present.filter(on -> on.size() <= 1)
                        .map(on -> on.stream().findFirst())
                        .orElse(null),
                chosen -> chosen.map(Feature::name).orElseGet(() -> messages.text("inspector.feature.none")),
                chosen -> store.dispatch(InstanceEdits.chooseFeature(
                        line, instances, group, chosen.map(Feature::id).orElse(null))));
        box.setPromptText(present.map(on -> messages.text("inspector.feature.several", names(on)))
                .orElseGet(() -> messages.text("inspector.differ")));
        return Form.field(messages.text("inspector.feature.group", title(group)), box);
    }

    private static Switches switches(ProductLine line, Instance instance) {
        return Switches.of(line, instance.features());
    }

    private static List<Feature> on(ProductLine line, Instance instance, List<Feature> members) {
        var switches = switches(line, instance);
        return members.stream().filter(member -> switches.isOn(member.id())).toList();
    }

    private static String names(List<Feature> features) {
        return features.stream().map(Feature::name).collect(Collectors.joining(", "));
    }

    /// The catalog knows a group by one name only, such as `metrics-way`.
    private static String title(String group) {
        return group.substring(0, 1).toUpperCase(Locale.ROOT)
                + group.substring(1).replace('-', ' ');
    }
}
