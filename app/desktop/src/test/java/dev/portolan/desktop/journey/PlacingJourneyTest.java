package dev.portolan.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.fixture.OpenWindow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A user places, moves and thinks again, with a real mouse on a real display.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class PlacingJourneyTest {
    private static final HostId GATEWAY_HOST = new HostId("pay-gw-01");
    /// Runs no Micro Integrator of the same offset group, which would be in the way.
    private static final HostId OTHER_HOST = new HostId("pay-cp-01");
    private static final InstanceId MI_1 = new InstanceId("mi-1");
    private static final InstanceId MI_3 = new InstanceId("mi-3");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Templates.payments().topology());

    @TempDir
    private Path folder;

    private Node integratorInPalette() {
        window.run(() -> window.node(".palette .text-field", TextField.class).setText("wso2-mi@4"));
        return window.node("#palette-wso2-mi-4", Node.class);
    }

    private Optional<HostId> hostOf(InstanceId id) {
        return window.topology().hostOf(id).map(Host::id);
    }

    @Test
    void dragsAnIntegratorOntoAGatewayHostAndTakesItBack() throws IOException {
        var before = window.topology();
        window.hands().pull(MouseButton.PRIMARY, window.middle(integratorInPalette()), window.head(GATEWAY_HOST));
        window.await(
                "the verdict before the button is up",
                () -> window.status().startsWith("pay-gw-01: offset 11, no collision"));
        assertEquals(before, window.topology());

        window.hands().release(MouseButton.PRIMARY);
        window.await("the instance on the host", () -> hostOf(MI_3).equals(Optional.of(GATEWAY_HOST)));
        assertEquals(
                Offset.assigned(11),
                window.topology().instance(MI_3).orElseThrow().offset());
        assertEquals(Set.of(MI_3), window.state().selection());
        assertEquals(List.of(), window.state().resolution().findings(Severity.ERROR));

        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        window.await("the plan as it was", () -> window.topology().equals(before));
        var file = folder.resolve("payments" + PlanFiles.EXTENSION);
        assertTrue(window.ask(() -> window.designer().documents().save(file)));
        window.run(() -> window.designer().documents().open(file));
        assertEquals(before, window.topology());
        assertTrue(window.ask(() -> window.designer().documents().save()));
        var template = PlanWriter.write(Templates.payments().topology()).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(template, Files.readAllBytes(file));
    }

    @Test
    void escapeGivesUpWhatIsDraggedOutOfThePalette() {
        var before = window.state();
        window.hands().pull(MouseButton.PRIMARY, window.middle(integratorInPalette()), window.head(GATEWAY_HOST));
        window.await("a verdict", () -> window.status().startsWith("pay-gw-01:"));
        window.hands().keys(KeyCode.ESCAPE);
        window.await("no verdict", () -> !window.status().startsWith("pay-gw-01:"));
        window.hands().glideTo(window.head(OTHER_HOST));
        window.hands().release(MouseButton.PRIMARY);
        window.settle();
        assertEquals(before, window.state());
    }

    @Test
    void movesAnInstanceToAnotherHostAndBack() {
        var before = window.topology();
        window.hands().pull(MouseButton.PRIMARY, window.middle(MI_1), window.head(OTHER_HOST));
        window.await("the verdict", () -> window.status().startsWith("pay-cp-01: offset 10, no collision"));
        window.hands().release(MouseButton.PRIMARY);
        window.await("the instance over there", () -> hostOf(MI_1).equals(Optional.of(OTHER_HOST)));
        assertEquals(before.links(), window.topology().links());

        window.hands().pull(MouseButton.PRIMARY, window.middle(MI_1), window.head(GATEWAY_HOST));
        window.hands().release(MouseButton.PRIMARY);
        window.await("the instance back again", () -> hostOf(MI_1).equals(Optional.of(GATEWAY_HOST)));
        assertEquals(List.of(), window.state().resolution().findings(Severity.ERROR));
    }

    @Test
    void escapeGivesUpAMove() {
        window.select(MI_1);
        var before = window.state();
        window.hands().pull(MouseButton.PRIMARY, window.middle(MI_1), window.head(OTHER_HOST));
        window.await("the verdict", () -> window.status().startsWith("pay-cp-01:"));
        window.hands().keys(KeyCode.ESCAPE);
        window.hands().release(MouseButton.PRIMARY);
        window.settle();
        assertEquals(before, window.state());
    }
}
