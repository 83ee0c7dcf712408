package dev.portolan.desktop.inspector;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Scrolls;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.icons.Pictograms;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The properties of what is selected.
public final class Inspector extends VBox {
    /// The id of the field that holds the selected element's name.
    static final String NAME_FIELD = "inspector-name";

    /// What is being typed, and where.
    ///
    /// @param id of what has the focus
    /// @param anchor where the selection begins, in characters
    /// @param caret where it ends
    private record Typing(String id, String text, int anchor, int caret) {}

    private final InstanceSheet instances;
    private final HostSheet hosts;
    private final PlanSheet plans;
    private final ZoneSheet zones;
    private final LinkSheet links;
    private final SeveralSheet several;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private @Nullable State shown;

    /// @param about tells all about a product
    /// @param browser opens the page of a source
    public Inspector(
            Store store, Pictograms pictograms, Consumer<ProductLine> about, Consumer<URI> browser, Messages messages) {
        var form = new Form(messages);
        this.instances = new InstanceSheet(store, pictograms, about, browser, messages, form);
        this.hosts = new HostSheet(store, messages, form);
        this.plans = new PlanSheet(store, messages, form);
        this.zones = new ZoneSheet(store, messages, form);
        this.links = new LinkSheet(store, messages, form);
        this.several = new SeveralSheet(store, messages, hosts);
        content.getStyleClass().add("inspector-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Scrolls.followFocus(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        getStyleClass().addAll("pane", "inspector");
        store.observe(this::show);
    }

    /// Puts the cursor into the name of what is selected.
    public void editName() {
        if (lookup("#" + NAME_FIELD) instanceof TextField field) {
            field.requestFocus();
            field.selectAll();
        }
    }

    private void show(State state) {
        if (shown != null && shows(shown, state)) {
            return;
        }
        double top = shown != null && isAlike(shown.selection(), state.selection()) ? Scrolls.top(scroll) : 0;
        var typed = shown != null && asksTheSame(shown, state) ? typing() : Optional.<Typing>empty();
        shown = state;
        var focused = focusedId();
        content.getChildren().setAll(sheet(state));
        focused.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
        typed.ifPresent(this::goOnTyping);
        // Not now: what is laid out may change the store, which is telling its observers.
        Platform.runLater(() -> {
            applyCss();
            layout();
            Scrolls.scrollTo(scroll, top);
        });
    }

    /// Whether two sheets are so much alike that who goes from one to the other looks for the same place.
    private static boolean isAlike(Set<ElementId> before, Set<ElementId> after) {
        return before.equals(after)
                || (before.size() == 1
                        && after.size() == 1
                        && before.iterator().next() instanceof InstanceId
                        && after.iterator().next() instanceof InstanceId);
    }

    /// What is known of products may change at any time, also while something is being typed.
    private void goOnTyping(Typing before) {
        Optional.ofNullable(content.lookup("#" + before.id())).ifPresent(node -> {
            // A field without its looks selects everything when it gets them while it has the focus, and a choice
            // shows its value when it is laid out first.
            node.applyCss();
            if (node instanceof Parent parent) {
                parent.layout();
            }
            editor(node).ifPresent(field -> {
                field.setText(before.text());
                field.selectRange(before.anchor(), before.caret());
            });
        });
    }

    /// Identity on purpose: every edit makes a new plan.
    @SuppressWarnings("ReferenceEquality")
    private static boolean shows(State shown, State state) {
        return shown.knowledge() == state.knowledge() && asksTheSame(shown, state);
    }

    /// Identity, as above.
    @SuppressWarnings("ReferenceEquality")
    private static boolean asksTheSame(State shown, State state) {
        return shown.topology() == state.topology() && shown.selection().equals(state.selection());
    }

    private Optional<Typing> typing() {
        return focusedId()
                .flatMap(id -> editor(content.lookup("#" + id))
                        .map(field -> new Typing(id, field.getText(), field.getAnchor(), field.getCaretPosition())));
    }

    /// Where one types in what has the focus.
    private static Optional<TextField> editor(Node node) {
        return switch (node) {
            case TextField field -> Optional.of(field);
            case TypedChoice choice -> Optional.of(choice.getEditor());
            default -> Optional.empty();
        };
    }

    private Optional<String> focusedId() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.getId() != null && owner.equals(content.lookup("#" + owner.getId())))
                .map(Node::getId);
    }

    private List<Node> sheet(State state) {
        var selection = state.selection();
        if (selection.isEmpty()) {
            return plans.of(state);
        }
        if (selection.size() > 1) {
            return several.of(state);
        }
        ElementId only = selection.iterator().next();
        return switch (only) {
            case InstanceId id ->
                state.resolution()
                        .instance(id)
                        .map(resolved -> instances.of(state, resolved))
                        .orElse(List.of());
            case HostId id ->
                state.resolution()
                        .host(id)
                        .map(resolved -> hosts.of(state, resolved))
                        .orElse(List.of());
            case ZoneId id ->
                state.topology().zone(id).map(zone -> zones.of(state, zone)).orElse(List.of());
            case LinkId id ->
                state.resolution()
                        .link(id)
                        .map(resolved -> links.of(state, resolved))
                        .orElse(List.of());
        };
    }
}
