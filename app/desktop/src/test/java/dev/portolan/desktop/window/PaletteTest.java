package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Everything that can be placed.
class PaletteTest {
    private static final InstanceId MI_3 = new InstanceId("mi-3");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private void search(String text) {
        window.run(() -> window.node(".palette .text-field", TextField.class).setText(text));
    }

    private List<String> shown() {
        return window.ask(() -> window.stage().getScene().getRoot().lookupAll(".palette-entry").stream()
                .filter(Node::isVisible)
                .map(Node::getId)
                .toList());
    }

    @Test
    void offersEveryProduct() {
        assertEquals(SmallPlan.CATALOG.lines().size(), shown().size());
    }

    @Test
    void searchKeepsWhatMatchesNameIdOrFamily() {
        search("  Micro INTEGRATOR 4");
        assertEquals(List.of("palette-wso2-mi-4"), shown());
        search("wso2-mi@4");
        assertEquals(List.of("palette-wso2-mi-4"), shown());
        search("api management");
        assertTrue(shown().contains("palette-wso2-apim-gateway-4"));
        assertFalse(shown().contains("palette-mysql"));
        search("");
        assertEquals(SmallPlan.CATALOG.lines().size(), shown().size());
    }

    @Test
    void searchSaysWhenNothingMatches() {
        search("[no such product(");
        assertEquals(List.of(), shown());
        assertTrue(window.ask(() -> window.stage().getScene().getRoot().lookupAll(".palette .hint").stream()
                .anyMatch(Node::isVisible)));
    }

    @Test
    void enterPlacesOnTheSelectedHost() {
        window.select(BETA);
        window.run(() -> window.node("#palette-wso2-mi-4", Node.class).requestFocus());
        window.hands().keys(KeyCode.ENTER);
        var placed = window.topology().instance(MI_3).orElseThrow();
        assertEquals(Offset.assigned(11), placed.offset());
        assertEquals(BETA, window.topology().hostOf(MI_3).orElseThrow().id());
        assertEquals(Set.of(MI_3), window.state().selection());
        assertTrue(window.ask(() -> window.node(".diagram-canvas", Node.class).isFocused()));
    }

    @Test
    void aDoubleClickPlacesOnANewHost() {
        search("wso2-mi@4");
        var entry = window.middle(window.node("#palette-wso2-mi-4", Node.class));
        window.hands().click(entry);
        assertTrue(window.topology().instance(MI_3).isEmpty());
        window.hands().click(entry);
        assertEquals("host-1", window.topology().hostOf(MI_3).orElseThrow().id().value());
    }
}
