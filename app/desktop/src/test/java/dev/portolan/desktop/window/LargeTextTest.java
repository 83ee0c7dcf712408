package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.History;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.fixture.OpenWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// At the largest size of text, in a window of 1280 by 800 pixels, every text can be read: what is on a button is never
/// cut, what else is cut is told whole by a tooltip, and nothing sticks out of its pane.
class LargeTextTest {
    private static final Topology PLAN = Templates.all().stream()
            .filter(template -> template.id().equals("payments"))
            .findFirst()
            .orElseThrow()
            .topology();

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(PLAN);

    @BeforeEach
    void enlarge() throws IOException {
        Files.writeString(window.settings(), "text-size = 200\n");
        window.run(() -> window.stage().setOnHiding(null));
        window.reopen();
        window.run(() -> {
            window.stage().setWidth(1280);
            window.stage().setHeight(800);
        });
    }

    @Test
    void textIsTwiceAsLarge() {
        assertEquals(
                26,
                window.ask(() -> window.node("#inspector-name", TextInputControl.class)
                        .getFont()
                        .getSize()),
                0.1);
    }

    @Test
    void thePlanAndItsPartsAreReadInTheInspector() {
        assertReadable();
        var topology = window.topology();
        topology.zones().forEach(zone -> {
            window.select(zone.id());
            assertReadable();
        });
        window.select(topology.hosts().getFirst().id());
        assertReadable();
        topology.instances().forEach(instance -> {
            window.select(instance.id());
            assertReadable();
        });
        window.select(topology.links().getFirst().id());
        assertReadable();
        var two = topology.instances().limit(2).toList();
        window.select(two.getFirst().id(), two.getLast().id());
        assertReadable();
    }

    @Test
    void everyTabOfTheDrawerIsRead() {
        var tabs = window.node(".drawer", TabPane.class);
        window.run(() -> window.node(".middle", SplitPane.class).setDividerPositions(0.4));
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int tab = i;
            window.run(() -> tabs.getSelectionModel().select(tab));
            assertReadable();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ctrl+K, #finder",
        "Ctrl+F, #finder",
        "F1, #shortcuts",
        "Ctrl+Shift+L, #filter",
        "Ctrl+M, #host-chooser",
        "Ctrl+I, #product-page",
        "Ctrl+Period, #fixes"
    })
    void whatFloatsIsRead(String shortcut, String pane) {
        window.select(window.topology().instances().findFirst().orElseThrow().id());
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        if (shortcut.equals("Ctrl+Period")) {
            window.hands().keys(KeyCode.F8);
        }
        window.hands()
                .keys(Stream.of(shortcut.split("\\+"))
                        .map(key -> Objects.requireNonNull(KeyCode.getKeyCode(key), key))
                        .toArray(KeyCode[]::new));
        assertTrue(window.ask(() -> window.node(pane, Node.class).isVisible()));
        assertReadable();
    }

    @Test
    void theWelcomeIsRead() {
        window.run(() -> window.designer().open(History.opened(Topology.empty("Untitled")), null));
        window.await("the welcome", () -> window.node("#welcome", Node.class).isVisible());
        assertReadable();
    }

    @Test
    void theProductsThatASearchFindsAreRead() {
        window.run(() ->
                window.node(".palette .text-field", TextInputControl.class).setText("9443"));
        assertReadable();
    }

    private void assertReadable() {
        window.settle();
        var unreadable = new TreeSet<String>();
        int seen = window.ask(() -> collect(window.stage().getScene().getRoot(), unreadable));
        assertEquals(Set.of(), unreadable);
        assertTrue(seen > 30, "too few texts: " + seen);
    }

    private int collect(Node node, Set<String> unreadable) {
        if (!node.isVisible()) {
            return 0;
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            judge(labeled, unreadable);
            return 1;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .mapToInt(child -> collect(child, unreadable))
                        .sum()
                : 0;
    }

    private static void judge(Labeled labeled, Set<String> unreadable) {
        var what = labeled.getClass().getSimpleName() + " " + labeled.getStyleClass() + " '" + labeled.getText() + "'";
        if (labeled.isTextTruncated() && (labeled instanceof ButtonBase || !isToldWhole(labeled))) {
            unreadable.add("cut: " + what);
        }
        labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Node::getBoundsInParent)
                .filter(text -> text.getMinY() < -1 || text.getMaxY() > labeled.getHeight() + 1)
                .forEach(_ -> unreadable.add("too tall: " + what));
        var box = labeled.localToScene(labeled.getLayoutBounds());
        for (var above = labeled.getParent(); above != null && !scrolls(above); above = above.getParent()) {
            if (sticksOut(box, above.localToScene(above.getLayoutBounds()))) {
                unreadable.add(
                        "sticks out of " + above.getClass().getSimpleName() + above.getStyleClass() + ": " + what);
                return;
            }
        }
    }

    /// Cells of a sideways scrolled table or tree, and what stands in a scroll pane, are scrolled into view.
    private static boolean scrolls(Parent parent) {
        return parent.getStyleClass().contains("clipped-container")
                || parent.getStyleClass().contains("table-column")
                || parent.getStyleClass().contains("headers-region")
                || parent instanceof ComboBoxBase<?>
                || (parent.getParent() != null && parent.getParent().getParent() instanceof ScrollPane);
    }

    private static boolean sticksOut(Bounds text, Bounds pane) {
        return text.getMinX() < pane.getMinX() - 1
                || text.getMaxX() > pane.getMaxX() + 1
                || text.getMinY() < pane.getMinY() - 1
                || text.getMaxY() > pane.getMaxY() + 1;
    }

    private static boolean isToldWhole(Labeled labeled) {
        return Stream.<Node>iterate(labeled, Objects::nonNull, Node::getParent)
                .map(node -> node.getProperties().get("javafx.scene.control.Tooltip"))
                .anyMatch(tip -> tip instanceof Tooltip told && told.getText().contains(labeled.getText()));
    }
}
