package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Nothing moves by itself for those who ask their system for rest.
class ReducedMotionTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private void askForRest(boolean rest) {
        window.run(() -> window.stage().getScene().getPreferences().setReducedMotion(rest));
    }

    @Test
    void tabsComeAndGoAtOnce() {
        askForRest(false);
        assertEquals(List.of("GROW", "GROW"), tabAnimations());
        askForRest(true);
        assertEquals(List.of("none", "none"), tabAnimations());
    }

    private List<String> tabAnimations() {
        var tabs = window.node(".drawer", Node.class);
        return List.of(value(tabs, "-fx-open-tab-animation"), value(tabs, "-fx-close-tab-animation"));
    }

    private String value(Node node, String property) {
        return window.ask(() -> node.getCssMetaData().stream()
                .filter(data -> data.getProperty().equals(property))
                .findFirst()
                .map(data -> Objects.requireNonNullElse(styled(data, node), "none"))
                .map(Object::toString)
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object styled(CssMetaData<? extends Styleable, ?> data, Node node) {
        return ((CssMetaData<Node, ?>) data).getStyleableProperty(node).getValue();
    }

    @Test
    void theBarOfLongWorkStandsAside() {
        window.run(() -> window.node(".long-work", Node.class).setVisible(true));
        var bar = window.node(".work-bar", Node.class);
        askForRest(false);
        assertEquals(true, window.ask(bar::isVisible));
        askForRest(true);
        assertEquals(false, window.ask(bar::isVisible));
    }
}
