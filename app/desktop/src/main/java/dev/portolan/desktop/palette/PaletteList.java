package dev.portolan.desktop.palette;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Scrolls;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The palette's products: family by family under headings that fold them up, or those that a search found,
/// the best first. The heading of the family in view stays at the top. The Tab key stops here once; the arrow
/// keys get about. The product that had the focus last stays selected until a search begins or it is folded
/// away.
final class PaletteList extends StackPane {
    private final Function<ProductLine, PaletteEntry> maker;
    private final Messages messages;
    private final VBox list = new VBox() {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            stick();
        }
    };
    private final ScrollPane scroll = new ScrollPane(list);
    private final FamilyHeading sticky;
    private final Label nothing;
    private final Map<LineId, PaletteEntry> entries = new LinkedHashMap<>();
    private final SequencedMap<String, List<PaletteEntry>> families = new LinkedHashMap<>();
    private final SequencedMap<String, FamilyHeading> headings = new LinkedHashMap<>();
    private final Set<String> folded = new HashSet<>();
    private boolean searched;
    private @Nullable PaletteEntry selected;

    /// @param maker makes the entry of a product
    PaletteList(Function<ProductLine, PaletteEntry> maker, Messages messages) {
        this.maker = maker;
        this.messages = messages;
        nothing = new Label(messages.text("palette.nothing"));
        nothing.getStyleClass().add("hint");
        nothing.setWrapText(true);
        VBox.setMargin(nothing, new Insets(8));
        list.getStyleClass().add("palette-list");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        sticky = new FamilyHeading(messages);
        sticky.getStyleClass().add("sticky");
        sticky.setFocusTraversable(false);
        StackPane.setAlignment(sticky, Pos.TOP_LEFT);
        StackPane.setMargin(sticky, new Insets(0, 8, 0, 8));
        getChildren().addAll(scroll, sticky);
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
        scroll.vvalueProperty().subscribe(_ -> stick());
    }

    /// Takes over another catalog. Families that were folded up stay so.
    void fill(Catalog catalog) {
        entries.clear();
        families.clear();
        headings.clear();
        for (var line : catalog.lines()) {
            var entry = maker.apply(line);
            entries.put(line.id(), entry);
            families.computeIfAbsent(line.family(), _ -> new ArrayList<>()).add(entry);
        }
        families.forEach((family, members) -> {
            var heading = new FamilyHeading(messages);
            heading.setId("palette-family-" + headings.size());
            heading.name(family, members.size(), !folded.contains(family));
            heading.setOnAction(_ -> fold(family, !heading.isSelected()));
            headings.put(family, heading);
        });
    }

    /// Shows every product.
    void showFamilies() {
        searched = false;
        List<Node> nodes = new ArrayList<>();
        families.forEach((family, members) -> {
            nodes.add(headings.get(family));
            if (!folded.contains(family)) {
                members.forEach(entry -> {
                    entry.show(new Hit(entry.line(), List.of(), List.of()));
                    nodes.add(entry);
                });
            }
        });
        show(nodes, false);
    }

    /// Shows what a search found.
    void show(List<Hit> hits) {
        boolean before = searched;
        searched = true;
        select(null);
        List<Node> nodes = new ArrayList<>();
        for (var hit : hits) {
            var entry = entries.get(hit.line().id());
            if (entry != null) {
                entry.show(hit);
                nodes.add(entry);
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(nothing);
        }
        show(nodes, !before);
        scroll.setVvalue(0);
    }

    private void show(List<Node> nodes, boolean fromTop) {
        if (!list.getChildren().equals(nodes)) {
            list.getChildren().setAll(nodes);
        }
        if (selected != null && !nodes.contains(selected)) {
            select(null);
        }
        if (fromTop) {
            scroll.setVvalue(0);
        }
        makeTabStop(items().stream().findFirst().orElse(nothing));
        stick();
    }

    /// The product that has the focus.
    Optional<Hit> focused() {
        return items().stream()
                .filter(Node::isFocused)
                .filter(PaletteEntry.class::isInstance)
                .map(node -> ((PaletteEntry) node).hit())
                .findFirst();
    }

    /// The product that is selected, which is one of those that are shown.
    Optional<Hit> selected() {
        return Optional.ofNullable(selected).map(PaletteEntry::hit);
    }

    private void select(@Nullable PaletteEntry entry) {
        if (selected != null) {
            selected.setSelected(false);
        }
        selected = entry;
        if (entry != null) {
            entry.setSelected(true);
        }
    }

    /// The product at the top.
    Optional<Hit> first() {
        return list.getChildren().stream()
                .filter(PaletteEntry.class::isInstance)
                .map(node -> ((PaletteEntry) node).hit())
                .findFirst();
    }

    /// Goes to a product, if it is shown.
    void focus(LineId line) {
        var entry = entries.get(line);
        if (entry != null && list.getChildren().contains(entry)) {
            entry.requestFocus();
        }
    }

    /// Goes to the product at the top.
    void focusFirst() {
        list.getChildren().stream()
                .filter(PaletteEntry.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// The families that are folded up.
    Set<String> folded() {
        return Set.copyOf(folded);
    }

    /// Folds a family up or opens it.
    void fold(String family, boolean fold) {
        if (fold) {
            folded.add(family);
        } else {
            folded.remove(family);
        }
        var heading = headings.get(family);
        if (heading != null) {
            heading.setSelected(!fold);
        }
        showFamilies();
    }

    private List<Node> items() {
        return list.getChildren().stream()
                .filter(node -> node instanceof PaletteEntry || node instanceof FamilyHeading)
                .toList();
    }

    private void makeTabStop(Node stop) {
        items().forEach(item -> item.setFocusTraversable(item.equals(stop)));
    }

    private void follow(@Nullable Node owner) {
        if (owner != null && list.getChildren().contains(owner)) {
            makeTabStop(owner);
            if (owner instanceof PaletteEntry entry) {
                select(entry);
            }
            Scrolls.reveal(scroll, owner, owner instanceof FamilyHeading || searched ? 0 : sticky.getHeight());
        }
    }

    private void pressed(KeyEvent event) {
        var items = items();
        int at = items.indexOf(getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case UP -> items.get(Math.max(0, at - 1)).requestFocus();
            case DOWN -> items.get(Math.min(items.size() - 1, at + 1)).requestFocus();
            case HOME -> items.getFirst().requestFocus();
            case END -> items.getLast().requestFocus();
            case LEFT -> foldFrom(items.get(at), true);
            case RIGHT -> foldFrom(items.get(at), false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Folds up the family that an item is of, or opens it, and goes to its heading.
    private void foldFrom(Node item, boolean fold) {
        for (var family : List.copyOf(headings.keySet())) {
            var heading = headings.get(family);
            boolean member = families.getOrDefault(family, List.of()).stream().anyMatch(item::equals);
            if (heading != null && !searched && (item.equals(heading) || (fold && member))) {
                fold(family, fold);
                heading.requestFocus();
                return;
            }
        }
    }

    /// Keeps the heading of the family in view at the top.
    private void stick() {
        sticky.setVisible(!searched && !headings.isEmpty());
        double top = Scrolls.top(scroll);
        headings.entrySet().stream()
                .filter(entry -> entry.getValue().getLayoutY() <= top + 1)
                .reduce((_, next) -> next)
                .ifPresent(entry -> {
                    var family = entry.getKey();
                    var members = families.getOrDefault(family, List.of());
                    sticky.name(family, members.size(), !folded.contains(family));
                    sticky.setOnAction(_ -> {
                        fold(family, !folded.contains(family));
                        Scrolls.toTop(scroll, entry.getValue(), 0);
                    });
                });
    }
}
