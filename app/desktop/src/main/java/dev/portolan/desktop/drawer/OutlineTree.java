package dev.portolan.desktop.drawer;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The whole plan as a tree that shares the canvas's selection: the way into the plan for those who don't see the
/// canvas. F2 renames in place, Enter brings what is selected into view. It follows the plan while it is in view.
final class OutlineTree extends TreeView<OutlineNode> {
    /// So many selected elements are marked in the tree, and no more: each takes a walk through it.
    private static final int MAX_MARKED = 500;

    private final Store store;
    private Outline outline;
    private @Nullable State shown;
    private boolean inView;
    private boolean following;

    OutlineTree(Store store, Messages messages) {
        this.store = store;
        this.outline = new Outline(store.state().resolution());
        setId("outline");
        setAccessibleText(messages.text("drawer.outline.accessible"));
        getStyleClass().add("outline");
        setShowRoot(false);
        setEditable(true);
        setRoot(new OutlineItem(outline.root(), outline));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new OutlineCell(store, this::outline, messages));
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<OutlineNode>>)
                _ -> selectInPlan());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && getEditingItem() == null) {
                Jump.reveal(store, store.state().selection());
                event.consume();
            }
        });
        store.observe(_ -> follow());
    }

    private Outline outline() {
        return outline;
    }

    /// Tells whether anybody sees the tree.
    void setInView(boolean inView) {
        this.inView = inView;
        follow();
    }

    /// Selects the named element that contains a text, see [Outline#find].
    void find(String text, boolean past) {
        outline.find(text, focused(), past).ifPresent(element -> Jump.to(store, List.of(element)));
    }

    private @Nullable ElementId focused() {
        var item = getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue().element().orElse(null);
    }

    /// Identity on purpose: every edit makes a new resolution.
    @SuppressWarnings("ReferenceEquality")
    private void follow() {
        var state = store.state();
        if (!inView || following) {
            return;
        }
        following = true;
        try {
            if (shown == null || shown.resolution() != state.resolution()) {
                outline = new Outline(state.resolution());
                ((OutlineItem) getRoot()).update(outline.root(), outline);
            }
            shown = state;
            if (!elements().equals(state.selection())) {
                mark(state.selection());
            }
        } finally {
            following = false;
        }
    }

    private Set<ElementId> elements() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(item -> item.getValue().element().stream())
                .collect(Collectors.toSet());
    }

    private void mark(Set<ElementId> selection) {
        getSelectionModel().clearSelection();
        int last = -1;
        for (var element : selection.stream().limit(MAX_MARKED).toList()) {
            var item = item(element);
            if (item.isPresent()) {
                last = getRow(item.get());
                getSelectionModel().select(last);
            }
        }
        if (last >= 0) {
            scrollTo(Math.max(0, last - 2));
        }
    }

    /// The item of an element, with all above it open.
    private Optional<OutlineItem> item(ElementId element) {
        var item = (OutlineItem) getRoot();
        var way = outline.way(element);
        for (var key : way) {
            item.setExpanded(true);
            var next = item.below(key);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            item = next.get();
        }
        return way.isEmpty() ? Optional.empty() : Optional.of(item);
    }

    private void selectInPlan() {
        if (following || !inView) {
            return;
        }
        following = true;
        try {
            Jump.to(store, elements());
        } finally {
            following = false;
        }
    }
}
