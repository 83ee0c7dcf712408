package dev.portolan.desktop.inspector;

import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.store.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private void enter(String box, String text) {
        type(box, text);
        window.hands().keys(KeyCode.ENTER);
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
        window.run(() -> window.node("#inspector-name", Node.class).requestFocus());
        assertEquals("integrators", instance(MI_1).group());
    }

    @Test
    void anEmptiedAddressAndTheCatalogsOwnTakeTheBindingBack() {
        selectAndUnfold(MI_1);
        for (var text : List.of("", "0.0.0.0")) {
            window.dispatch(PortEdits.bind(List.of(instance(MI_1)), HTTP, "127.0.0.1"));
            enter(BIND, text);
            assertEquals(SmallPlan.plan(), window.topology(), text);
            assertEquals("0.0.0.0", typed(BIND), text);
            assertEquals(
                    Optional.of("Reset the address of passthrough-http of mi-1"),
                    window.state().history().undoLabel());
        }
    }

    @Test
    void anEmptiedAddressThatNobodyChangedComesBack() {
        selectAndUnfold(GW_1);
        enter(BIND, "");
        assertEquals(SmallPlan.plan(), window.topology());
        assertEquals("0.0.0.0", typed(BIND));
    }

    @Test
    void aPortOfAnInstancesOwnThenBindsEveryAddress() {
        var port = new OwnPort(8080, Transport.TCP, "console", "0.0.0.0");
        window.dispatch(PortEdits.setOwnPorts(instance(TOOL), List.of(port.withAddress("127.0.0.1"))));
        selectAndUnfold(TOOL);
        enter("#inspector-bind-tcp-8080", "");
        assertEquals(List.of(port), instance(TOOL).ownPorts());
    }
}
