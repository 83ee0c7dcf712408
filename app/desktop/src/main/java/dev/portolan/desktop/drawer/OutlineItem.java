package dev.portolan.desktop.drawer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// A node of the outline as it stands in the tree. What is below it is made when somebody looks there, and stays the
/// same items while the plan changes around it, so that what is open stays open.
final class OutlineItem extends TreeItem<OutlineNode> {
    private Outline outline;
    private boolean loaded;

    OutlineItem(OutlineNode node, Outline outline) {
        super(node);
        this.outline = outline;
        setExpanded(
                switch (node) {
                    case OutlineNode.OfPlan _, OutlineNode.OfZone _, OutlineNode.OfHost _ -> true;
                    case OutlineNode.OfInstance _,
                            OutlineNode.OfListener _,
                            OutlineNode.OfPort _,
                            OutlineNode.OfLink _ -> false;
                });
    }

    @Override
    public boolean isLeaf() {
        return outline.isLeaf(getValue());
    }

    @Override
    public ObservableList<TreeItem<OutlineNode>> getChildren() {
        var children = super.getChildren();
        if (!loaded) {
            loaded = true;
            children.setAll(outline.below(getValue()).stream()
                    .map(node -> new OutlineItem(node, outline))
                    .toList());
        }
        return children;
    }

    /// Takes over what the node and all below it has become.
    void update(OutlineNode node, Outline next) {
        outline = next;
        if (!node.equals(getValue())) {
            setValue(node);
        }
        if (!loaded) {
            return;
        }
        Map<Object, OutlineItem> former = new HashMap<>();
        for (var child : getChildren()) {
            former.put(child.getValue().key(), (OutlineItem) child);
        }
        List<TreeItem<OutlineNode>> items = outline.below(node).stream()
                .<TreeItem<OutlineNode>>map(below -> {
                    var item = former.get(below.key());
                    if (item == null) {
                        return new OutlineItem(below, outline);
                    }
                    item.update(below, outline);
                    return item;
                })
                .toList();
        if (!items.equals(getChildren())) {
            getChildren().setAll(items);
        }
    }

    /// The item below this one with a key.
    Optional<OutlineItem> below(Object key) {
        return getChildren().stream()
                .filter(child -> Objects.equals(child.getValue().key(), key))
                .map(OutlineItem.class::cast)
                .findFirst();
    }
}
