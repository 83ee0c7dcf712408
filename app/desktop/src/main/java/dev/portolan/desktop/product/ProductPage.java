package dev.portolan.desktop.product;

import dev.portolan.catalog.CatalogSearch.Hit;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.PictogramView;
import dev.portolan.desktop.look.Scrolls;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.FamilyInk;
import dev.portolan.icons.Pictograms;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that the catalog knows of a product: a pane beside the palette that is there while somebody reads it.
public final class ProductPage extends VBox {
    private static final double PICTOGRAM = 32;
    /// More than fits the tallest screen.
    private static final int FIRST = 12;
    /// What stays in view above a port that was asked for.
    private static final double ABOVE = 8;

    private final Store store;
    private final Pictograms pictograms;
    private final Messages messages;
    private final Consumer<URI> browser;
    private final HBox head = new HBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Map<LineId, Double> positions = new HashMap<>();
    private final List<DisputeSlot> disputes = new ArrayList<>();
    private FactWidths widths = FactWidths.of(0);
    private @Nullable Hit shown;
    private @Nullable Node cameFrom;

    /// @param browser opens the page of a source
    public ProductPage(Store store, Pictograms pictograms, Consumer<URI> browser, Messages messages) {
        this.store = store;
        this.pictograms = pictograms;
        this.messages = messages;
        this.browser = browser;
        head.getStyleClass().add("page-head");
        content.getStyleClass().add("page-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Scrolls.followFocus(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        getStyleClass().addAll("pane", "product-page");
        setId("product-page");
        setShown(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        store.observe(this::follow);
        widthProperty().subscribe(_ -> Platform.runLater(this::followWidth));
    }

    /// Whether anybody sees it.
    public boolean isOpen() {
        return isVisible();
    }

    /// Shows what is known of a product.
    ///
    /// @param hit the product; the ports and dials that were asked for are marked, and the first of them is
    ///     in view
    public void show(Hit hit) {
        if (!isOpen()) {
            cameFrom = getScene().getFocusOwner();
        }
        remember();
        double position = positions.getOrDefault(hit.line().id(), 0.0);
        boolean fromTop = hit.isWhole() && position == 0;
        setShown(true);
        applyCss();
        widths = widths();
        fill(hit, fromTop ? FIRST : Integer.MAX_VALUE);
        layOut();
        anchors(hit)
                .findFirst()
                .map(anchor -> content.lookup("#" + anchor))
                .ifPresentOrElse(
                        entry -> Scrolls.toTop(scroll, entry, ABOVE), () -> Scrolls.scrollTo(scroll, position));
        scroll.requestFocus();
    }

    /// Puts it away, and the focus back to where it was.
    ///
    /// @return whether it was to be seen
    public boolean close() {
        if (!isOpen()) {
            return false;
        }
        remember();
        boolean focused = isFocusWithin();
        setShown(false);
        Optional.ofNullable(cameFrom)
                .filter(node -> focused && node.getScene() != null)
                .ifPresent(Node::requestFocus);
        cameFrom = null;
        return true;
    }

    private void setShown(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    private void remember() {
        if (isOpen() && shown != null) {
            positions.put(shown.line().id(), Scrolls.top(scroll));
        }
    }

    /// Another catalog may say something else of the product, or nothing.
    private void follow(State state) {
        var hit = shown;
        if (hit == null) {
            return;
        }
        var line = state.knowledge().catalog().line(hit.line().id());
        if (line.isEmpty()) {
            close();
            shown = null;
        } else if (!line.get().equals(hit.line())) {
            refill(new Hit(line.get(), List.of(), List.of()));
        } else if (isOpen()) {
            followSelection(state, hit.line());
        }
    }

    private void refill(Hit hit) {
        double top = Scrolls.top(scroll);
        fill(hit, Integer.MAX_VALUE);
        // Not now: what is laid out may change the store, which is telling its observers.
        Platform.runLater(() -> {
            layOut();
            Scrolls.scrollTo(scroll, top);
        });
    }

    /// What the style sheet and the window leave to the page.
    private FactWidths widths() {
        return FactWidths.of(Math.max(minWidth(-1), Math.min(prefWidth(-1), getMaxWidth())));
    }

    /// Texts of a given width do not follow the page's by themselves.
    private void followWidth() {
        var hit = shown;
        if (hit != null && isOpen() && !widths().equals(widths)) {
            widths = widths();
            refill(hit);
        }
    }

    /// Positions are known only after everything has its size.
    private void layOut() {
        var root = getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    private static Stream<String> anchors(Hit hit) {
        return Stream.concat(
                hit.ports().stream().map(PortFacts::anchor),
                hit.dials().stream().map(DialFacts::anchor));
    }

    /// @param first how much is shown at once, the rest follows after the next frame: the first port is to be
    ///     seen before the last one is laid out
    private void fill(Hit hit, int first) {
        shown = hit;
        var line = hit.line();
        var close = new Button("", new FontIcon(Feather.X));
        close.setId("product-page-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(messages.text("product.close"));
        close.setTooltip(new Tip(messages.text("product.close")));
        close.setOnAction(_ -> close());
        var name = new Wrapped(line.name(), "page-title");
        var words = new VBox(name, new Wrapped(messages.text("product.id", line.id(), line.family()), "hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getChildren()
                .setAll(
                        new PictogramView(pictograms.pictogram(line.pictogram()), PICTOGRAM, FamilyInk.of(line)),
                        words,
                        close);
        var nodes = nodes(hit);
        if (first < nodes.size()) {
            content.getChildren().setAll(nodes.subList(0, first));
            afterNextFrame(() -> {
                if (hit.equals(shown)) {
                    content.getChildren().setAll(nodes);
                }
            });
        } else {
            content.getChildren().setAll(nodes);
        }
        scroll.setAccessibleText(messages.text("product.accessible", line.name(), line.summary()));
    }

    private List<Node> nodes(Hit hit) {
        var nodes = new PageContent(store.state().knowledge().catalog(), hit.line(), widths, browser, messages).nodes();
        var found = anchors(hit).toList();
        disputes.clear();
        nodes.forEach(node -> {
            if (node instanceof EntryView entry) {
                entry.setFound(found.contains(entry.getId()));
                offerOtherNumber(entry, hit.line());
            }
        });
        followSelection(store.state(), hit.line());
        return nodes;
    }

    private void offerOtherNumber(EntryView entry, ProductLine line) {
        line.ports().stream()
                .filter(port -> port.provenance().disputed() != null)
                .filter(port -> PortFacts.anchor(port).equals(entry.getId()))
                .map(port -> new DisputeSlot(store, port, messages))
                .forEach(slot -> {
                    disputes.add(slot);
                    entry.getChildren().add(slot);
                });
    }

    /// A number is for an instance: the one that is selected, if it is of the product.
    private void followSelection(State state, ProductLine line) {
        var only = state.selection().size() == 1 ? state.selection().iterator().next() : null;
        var instance = only instanceof InstanceId id
                ? state.topology()
                        .instance(id)
                        .filter(found -> found.product().equals(line.id()))
                        .orElse(null)
                : null;
        disputes.forEach(slot -> slot.show(instance));
    }

    private void afterNextFrame(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 2) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return;
        }
        var entries = content.getChildren().stream()
                .filter(EntryView.class::isInstance)
                .toList();
        int at = entries.indexOf(getScene().getFocusOwner());
        int next = at + (event.getCode() == KeyCode.UP ? -1 : 1);
        if (at >= 0) {
            if (next >= 0 && next < entries.size()) {
                entries.get(next).requestFocus();
            }
            event.consume();
        }
    }
}
