package dev.portolan.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.store.Filter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Choosing what stays at full strength, with the keyboard.
class FilterPaneTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @BeforeEach
    void openThePane() {
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    }

    private boolean isSeen(String selector) {
        return window.ask(window.node(selector, Node.class)::isVisible);
    }

    @Test
    void spaceChoosesAZoneAndTheBarSaysWhatStepsBack() {
        window.hands().keys(KeyCode.SPACE);
        var filter = window.state().filter();
        assertEquals(1, filter.zones().size());
        int lit = filter.instances(window.state().resolution()).size();
        assertTrue(isSeen(".filter-bar"));
        var zone = window.topology().nameOf(filter.zones().iterator().next());
        var count = window.topology().instances().count();
        assertEquals(
                lit + " of " + count + " instances at full strength: " + zone,
                window.texts(".filter-bar").getFirst());
    }

    @Test
    void showEverythingEndsIt() {
        window.hands().keys(KeyCode.SPACE);
        window.hands().click(window.middle(window.node("#filter-clear", Node.class)));
        assertEquals(Filter.NONE, window.state().filter());
        assertFalse(isSeen("#filter"));
        assertFalse(isSeen(".filter-bar"));
    }

    @Test
    void offersTheZonesAndProductsOfThePlanByName() {
        var offered = window.ask(() -> window.node("#filter", Node.class).lookupAll(".check-box").stream()
                .map(node -> ((CheckBox) node).getText())
                .toList());
        var zones = window.topology().zones().stream()
                .map(zone -> zone.name())
                .sorted()
                .toList();
        assertEquals(zones, offered.subList(0, zones.size()));
        assertTrue(offered.containsAll(List.of("MI 4", "The internet", "Error")), offered.toString());
    }
}
