package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.OpenWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A plan is built with no pointer.
class KeyboardOnlyTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Topology.empty("By keys"));

    private static final Set<EventType<?>> MOVED_UNDERNEATH = Set.of(
            MouseEvent.MOUSE_ENTERED,
            MouseEvent.MOUSE_ENTERED_TARGET,
            MouseEvent.MOUSE_EXITED,
            MouseEvent.MOUSE_EXITED_TARGET);

    private final List<EventType<?>> pointer = new CopyOnWriteArrayList<>();

    @BeforeEach
    void watchThePointer() {
        window.run(() -> {
            window.stage().getScene().addEventFilter(InputEvent.ANY, event -> {
                if (isPointer(event)) {
                    pointer.add(event.getEventType());
                }
            });
            canvas().requestFocus();
        });
    }

    /// What enters or leaves a pointer that rests is the window's doing.
    private static boolean isPointer(InputEvent event) {
        return !(event instanceof KeyEvent)
                && !(event instanceof InputMethodEvent)
                && !MOVED_UNDERNEATH.contains(event.getEventType());
    }

    private Node canvas() {
        return window.node(".diagram-canvas", Node.class);
    }

    private void addHost() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
    }

    private void place(String product) {
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        window.hands().type(product);
        window.hands().keys(KeyCode.ENTER);
        window.hands().keys(KeyCode.ENTER);
    }

    /// Goes through the plan until the canvas says so.
    private void goTo(String told) {
        var read = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            window.hands().keys(KeyCode.TAB);
            if (!window.ask(canvas()::isFocused)) {
                window.run(canvas()::requestFocus);
            }
            read.add(window.ask(canvas()::getAccessibleText));
            if (read.getLast().equals(told)) {
                return;
            }
        }
        throw new AssertionError(told + " is not among " + read);
    }

    private void link(String from, String to) {
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        goTo(from);
        window.hands().keys(KeyCode.CONTROL, KeyCode.L);
        var read = new ArrayList<String>();
        while (!read.contains(told()) && !told().contains(" to " + to + ".")) {
            read.add(told());
            window.hands().keys(KeyCode.TAB);
        }
        assertTrue(told().contains(" to " + to + "."), read + " without " + to);
        window.hands().keys(KeyCode.ENTER);
    }

    private String told() {
        return window.ask(canvas()::getAccessibleText);
    }

    @Test
    void buildsThreeHostsEightInstancesAndTheirLinks() {
        addHost();
        Stream.of("mysql", "wso2-apim-control-plane").forEach(this::place);
        addHost();
        Stream.of("wso2-apim-gateway", "wso2-apim-gateway", "wso2-apim-traffic-manager")
                .forEach(this::place);
        addHost();
        Stream.of("wso2-mi", "wso2-mi", "wso2-apim-key-manager").forEach(this::place);
        assertEquals(
                List.of(List.of("mysql-1", "cp-1"), List.of("gw-1", "gw-2", "tm-1"), List.of("mi-1", "mi-2", "km-1")),
                window.topology().hosts().stream()
                        .map(host ->
                                host.instances().stream().map(Instance::name).toList())
                        .toList());
        link("gw-1 on host-2", "cp-1");
        link("gw-2 on host-2", "tm-1");
        link("cp-1 on host-1", "mysql-1");
        assertEquals(
                List.of(
                        "gw-1 > cp-1 servlet-https",
                        "gw-1 > cp-1 amqp",
                        "gw-2 > tm-1 amqp",
                        "gw-2 > tm-1 receiver-binary",
                        "gw-2 > tm-1 receiver-binary-tls",
                        "cp-1 > mysql-1 client"),
                window.topology().links().stream().map(KeyboardOnlyTest::text).toList());
        assertEquals(List.of(), pointer);
        window.hands().click(window.middle(canvas()));
        assertEquals(
                List.of(
                        MouseEvent.MOUSE_MOVED,
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_RELEASED,
                        MouseEvent.MOUSE_CLICKED),
                pointer,
                "a click would have been seen");
    }

    private static String text(Link link) {
        return link.from() + " > " + link.to() + " " + link.port();
    }

    @Test
    void tabLeavesTheCanvasAfterTheLastElement() {
        addHost();
        assertTrue(window.ask(canvas()::isFocused));
        window.hands().keys(KeyCode.TAB);
        assertFalse(window.ask(canvas()::isFocused));
    }

    @Test
    void shiftTabLeavesTheCanvasBeforeTheFirstElement() {
        addHost();
        window.hands().keys(KeyCode.SHIFT, KeyCode.TAB);
        assertFalse(window.ask(canvas()::isFocused));
    }
}
