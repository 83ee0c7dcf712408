package dev.portolan.desktop.drawer;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The outline in the window.
class OutlineTreeTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @BeforeEach
    void openOutline() {
        window.run(() -> window.node(".drawer", Drawer.class).showOutline());
    }

    private OutlineTree tree() {
        return window.node("#outline", OutlineTree.class);
    }

    private Set<ElementId> marked() {
        return window.ask(() -> tree().getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(item -> item.getValue().element().stream())
                .collect(Collectors.toSet()));
    }

    @Test
    void whatIsSelectedOnTheCanvasIsMarked() {
        window.select(MI_1, BETA);
        assertEquals(Set.of(MI_1, BETA), marked());
        window.select();
        assertEquals(Set.of(), marked());
    }

    @Test
    void whatIsMarkedIsSelectedOnTheCanvas() {
        window.select(ALPHA);
        window.hands().keys(KeyCode.DOWN);
        assertEquals(Set.of(GW_1), window.state().selection());
        window.hands().keys(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(Set.of(GW_1, MI_1), window.state().selection());
    }

    @Test
    void aPortStandsForItsInstanceAndStaysMarked() {
        window.select(MI_1);
        window.hands().keys(KeyCode.RIGHT);
        window.hands().keys(KeyCode.DOWN);
        assertEquals(Set.of(MI_1), window.state().selection());
        assertTrue(
                window.ask(() -> tree().getSelectionModel().getSelectedItem().getValue())
                        instanceof OutlineNode.OfPort);
    }

    @Test
    void whatIsTypedFindsByName() {
        window.hands().type("db");
        assertEquals(Set.of(DB), window.state().selection());
        assertEquals(Set.of(DB), marked());
    }

    @Test
    void f2RenamesInPlaceAsOneStep() {
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        window.hands().keys(KeyCode.CONTROL, KeyCode.A);
        window.hands().type("billing");
        window.hands().keys(KeyCode.ENTER);
        assertEquals("billing", window.topology().nameOf(MI_1));
        assertEquals(Optional.of("Rename to billing"), window.state().history().undoLabel());
        assertEquals(Set.of(MI_1), marked());
        assertTrue(window.ask(() -> tree().isFocused()));
    }

    @Test
    void escapeLeavesTheNameAsItWas() {
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        window.hands().type("billing");
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals(SmallPlan.plan(), window.topology());
        assertTrue(window.ask(() -> tree().isFocused()));
    }

    @Test
    void theTreeFollowsThePlan() {
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        assertTrue(rows().contains("Instance, billing, MI 4  +10"), () -> rows().toString());
        window.dispatch(PlanEdits.delete(window.topology(), List.of(ALPHA, new ZoneId("dmz"))));
        assertTrue(rows().stream().noneMatch(row -> row.contains("billing")));
        window.run(() -> window.designer().store().undo());
        assertTrue(rows().contains("Instance, billing, MI 4  +10"), () -> rows().toString());
    }

    private List<String> rows() {
        return window.ask(() -> tree().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof TreeCell<?> cell && !cell.isEmpty() && cell.isVisible())
                .map(node -> Objects.requireNonNullElse(node.getAccessibleText(), ""))
                .toList());
    }
}
