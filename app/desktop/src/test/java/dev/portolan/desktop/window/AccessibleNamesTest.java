package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whoever cannot see the window hears what each control is that the keyboard can reach.
class AccessibleNamesTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.collidingPlan());

    @Test
    void everyReachableControlHasAName() {
        Set<String> nameless = new HashSet<>();
        int seen = collect(nameless);
        for (var element : List.of(SmallPlan.GW_1, SmallPlan.ALPHA, SmallPlan.DMZ)) {
            window.select(element);
            seen += collect(nameless);
        }
        window.select(SmallPlan.GW_1, SmallPlan.MI_1);
        seen += collect(nameless);
        var tabs = window.node(".drawer", TabPane.class);
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int tab = i;
            window.run(() -> tabs.getSelectionModel().select(tab));
            seen += collect(nameless);
        }
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        for (var key : List.of(KeyCode.K, KeyCode.PERIOD, KeyCode.I)) {
            window.hands().keys(KeyCode.CONTROL, key);
            seen += collect(nameless);
            window.hands().keys(KeyCode.ESCAPE);
        }
        window.hands().keys(KeyCode.F1);
        seen += collect(nameless);
        window.hands().keys(KeyCode.ESCAPE);
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        seen += collect(nameless);
        assertEquals(Set.of(), nameless);
        assertTrue(seen > 100, "too few controls: " + seen);
    }

    /// @return how many controls there were
    private int collect(Set<String> nameless) {
        return window.ask(() -> {
            var root = window.stage().getScene().getRoot();
            var named = new HashSet<Node>();
            all(root).forEach(node -> {
                if (node instanceof Label label && label.getLabelFor() != null) {
                    named.add(label.getLabelFor());
                }
            });
            var controls = new ArrayList<Node>();
            all(root).filter(AccessibleNamesTest::isReachable).forEach(controls::add);
            controls.stream()
                    .filter(node -> !named.contains(node) && !speaks(node))
                    .map(AccessibleNamesTest::describe)
                    .forEach(nameless::add);
            return controls.size();
        });
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessibleNamesTest::all))
                : Stream.of(node);
    }

    private static boolean isReachable(Node node) {
        return node instanceof Control && node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean speaks(Node node) {
        var name = node.getAccessibleText();
        return (name != null && !name.isBlank())
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
    }
}
