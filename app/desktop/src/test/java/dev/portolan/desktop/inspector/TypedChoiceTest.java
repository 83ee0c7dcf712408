package dev.portolan.desktop.inspector;

import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.store.Knowledge;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Choices of the inspector into which something else can be typed: the address of a port, and the offset group.
class TypedChoiceTest {
    private static final PortId HTTP = new PortId("passthrough-http");
    private static final String BIND = "#inspector-bind-passthrough-http";
    private static final String GROUP = "#inspector-group";

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private Instance instance(InstanceId id) {
        return window.topology().instance(id).orElseThrow();
    }

    private void selectAndUnfold(InstanceId id) {
        window.select(id);
        window.run(() -> window.node("#inspector-bind", ButtonBase.class).fire());
    }

    /// Puts a text into a choice's editor and the cursor behind it.
    private void type(String box, String text) {
        window.run(() -> {
            var choice = window.node(box, ComboBox.class);
            choice.requestFocus();
            choice.getEditor().setText(text);
            choice.getEditor().end();
        });
    }

    private String typed(String box) {
        return window.ask(() -> window.node(box, ComboBox.class).getEditor().getText());
    }

    private void learn() {
        window.run(() -> window.designer().store().learn(new Knowledge(SmallPlan.CATALOG, null, List.of("news"))));
    }

    @Test
    void whatIsBeingTypedStaysWhileMoreIsLearntOfProducts() {
        selectAndUnfold(MI_1);
        type(BIND, "127.0.0.");
        learn();
        assertEquals(SmallPlan.plan(), window.topology());
        assertEquals("127.0.0.", typed(BIND));
        window.hands().type("1");
        window.hands().keys(KeyCode.ENTER);
        assertEquals(Map.of(HTTP, "127.0.0.1"), instance(MI_1).bindings());

        type(GROUP, "integrator");
        learn();
        learn();
        window.hands().type("s");
        window.hands().keys(KeyCode.ENTER);
        assertEquals("integrators", instance(MI_1).group());
    }

    @Test
    void whatWasBeingTypedDoesNotComeIntoAnotherPlan() {
        window.select(MI_1);
        type(GROUP, "integrators");
        var renamed = new Edit("elsewhere", plan -> plan.withName("Another"));
        window.dispatch(renamed);
        assertEquals(renamed.apply(SmallPlan.plan()), window.topology());
        assertEquals("", typed(GROUP));
    }

    @Test
    void aTypedGroupIsTakenOverWhenTheFieldIsLeft() {
        window.select(MI_1);
        type(GROUP, "integrators");
        window.hands().click(window.middle(window.node("#inspector-note", Node.class)));
        assertEquals("integrators", instance(MI_1).group());
    }
}
