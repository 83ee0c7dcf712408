package dev.portolan.desktop.inspector;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.PictogramView;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.FamilyInk;
import dev.portolan.icons.Pictograms;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the inspector shows of an instance.
final class InstanceSheet {
    private static final double PICTOGRAM = 24;

    private final Store store;
    private final Pictograms pictograms;
    private final Consumer<ProductLine> about;
    private final Messages messages;
    private final Form form;
    private final Grammars grammars;
    private final OffsetSection offset;
    private final PortSection ports;
    private final BindSection bindings;
    private final FeatureSection features;
    private final GroupField groups;
    private final DeploymentSection deployment;
    private final LinksSection links;

    /// @param about tells all about a product
    /// @param browser opens the page of a source
    InstanceSheet(
            Store store,
            Pictograms pictograms,
            Consumer<ProductLine> about,
            Consumer<URI> browser,
            Messages messages,
            Form form) {
        this.store = store;
        this.about = about;
        this.pictograms = pictograms;
        this.messages = messages;
        this.form = form;
        this.grammars = new Grammars(messages);
        this.offset = new OffsetSection(store, messages, form);
        this.ports = new PortSection(store, browser, messages, form);
        this.bindings = new BindSection(store, messages);
        this.features = new FeatureSection(store, messages);
        this.groups = new GroupField(store, messages);
        this.deployment = new DeploymentSection(store, messages);
        this.links = new LinksSection(store, messages);
    }

    List<Node> of(State state, InstancePorts resolved) {
        var instance = resolved.instance();
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(state, resolved));
        nodes.add(form.name(
                instance.id(), instance.name(), name -> store.dispatch(PlanEdits.rename(instance.id(), name))));
        if (resolved.line() != null) {
            nodes.addAll(offset.of(state, resolved.line(), instance));
            nodes.add(Form.field(messages.text("inspector.group"), groups.of(state, List.of(instance))));
        }
        nodes.add(Form.section(messages.text("inspector.ports")));
        nodes.add(ports.of(state, resolved));
        if (mayHaveOwnPorts(resolved)) {
            nodes.add(ownPorts(instance));
        }
        nodes.addAll(bindings.of(state, List.of(resolved)));
        if (resolved.line() != null) {
            nodes.addAll(features.of(resolved.line(), List.of(instance)));
        }
        nodes.addAll(deployment.of(List.of(resolved)));
        nodes.addAll(links.of(state, instance));
        nodes.add(Form.field(
                messages.text("inspector.note"),
                Form.line(
                        "inspector-note",
                        instance.note(),
                        text -> store.dispatch(InstanceEdits.setNote(List.of(instance), text.strip())))));
        return nodes;
    }

    private Node head(State state, InstancePorts resolved) {
        var instance = resolved.instance();
        var line = resolved.line();
        var host = state.topology()
                .hostOf(instance.id())
                .map(found -> found.name())
                .orElse("");
        var words = new VBox(
                Form.title(line == null ? instance.product().value() : line.name()),
                Form.hint(messages.text("inspector.on-host", host)));
        if (line != null) {
            words.getChildren().add(aboutLink(line));
        }
        var box = new HBox(
                new PictogramView(
                        pictograms.pictogram(line == null ? "" : line.pictogram()), PICTOGRAM, FamilyInk.of(line)),
                words);
        box.getStyleClass().add("inspector-head");
        return box;
    }

    private static boolean mayHaveOwnPorts(InstancePorts resolved) {
        return resolved.line() == null
                || resolved.line().ownPorts()
                || !resolved.instance().ownPorts().isEmpty();
    }

    private Node ownPorts(Instance instance) {
        return Form.field(
                messages.text("inspector.own-ports"),
                new LinesEditor<>(
                        "inspector-own-port",
                        instance.ownPorts(),
                        grammars.ownPorts(),
                        messages,
                        change -> store.state()
                                .topology()
                                .instance(instance.id())
                                .map(now -> PortEdits.setOwnPorts(now, change.apply(now.ownPorts())))
                                .ifPresent(store::dispatch)));
    }

    private Hyperlink aboutLink(ProductLine line) {
        var link = new Hyperlink(messages.text("inspector.about"));
        link.setId("inspector-about");
        link.getStyleClass().add("source-link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            about.accept(line);
        });
        return link;
    }
}
