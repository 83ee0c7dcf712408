package dev.portolan.desktop.journey;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DELTA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.PlanFile;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.fixture.User;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A user puts a plan in order, copies from it into the plan of another window, and takes everything back, with a real
/// mouse on a real display.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class EditingJourneyTest {
    private static final InstanceId MI_3 = new InstanceId("mi-3");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @RegisterExtension
    private final PlanFile files = new PlanFile(window);

    private final User user = new User(window);

    private void awaitSelected(ElementId... elements) {
        window.await(
                "selected: " + List.of(elements),
                () -> window.state().selection().equals(Set.of(elements)));
    }

    private void awaitPlan(Topology plan) {
        window.await(
                "the plan " + plan + ", not " + window.topology(),
                () -> window.topology().equals(plan));
    }

    private void drag(Point from, Point to) {
        window.hands().pull(MouseButton.PRIMARY, window.onScreen(from), window.onScreen(to));
        window.hands().release(MouseButton.PRIMARY);
    }

    @Test
    void putsAPlanInOrderAndTakesEverythingBack() {
        drag(new Point(490, 256), new Point(540, 256));
        window.await("gamma further right", () -> !window.topology().equals(SmallPlan.plan()));
        drag(new Point(440, -20), new Point(860, 430));
        awaitSelected(BETA, GAMMA, MI_2);
        user.chooses("Arrange", "Align left edges");
        awaitPlan(SmallPlan.plan());

        window.hands().click(window.middle(MI_1));
        window.hands().keys(KeyCode.CONTROL, KeyCode.D);
        awaitSelected(MI_3);
        awaitPlan(duplicated());

        window.hands().click(window.head(BETA));
        window.hands().hold(KeyCode.SHIFT);
        window.hands().click(window.head(GAMMA));
        window.hands().letGo(KeyCode.SHIFT);
        window.hands().keys(KeyCode.CONTROL, KeyCode.G);
        awaitPlan(grouped());

        window.hands().doubleClick(window.head(DELTA));
        window.hands().type("spare");
        window.hands().keys(KeyCode.ENTER);
        awaitPlan(renamed());

        var made = PlanWriter.write(window.topology());
        repeat(KeyCode.Z, () -> window.state().history().undoLabel().isPresent());
        assertEquals(PlanWriter.write(SmallPlan.plan()), PlanWriter.write(window.topology()));
        repeat(KeyCode.Y, () -> window.state().history().redoLabel().isPresent());
        assertEquals(made, PlanWriter.write(window.topology()));
    }

    private void repeat(KeyCode key, BooleanSupplier more) {
        while (more.getAsBoolean()) {
            window.hands().keys(KeyCode.CONTROL, key);
        }
    }

    private static Topology duplicated() {
        return SmallPlan.plan()
                .withHost(
                        ALPHA,
                        host -> host.withInstances(Stream.concat(
                                        host.instances().stream(),
                                        Stream.of(Instance.of(MI_3, "mi-3", SmallPlan.INTEGRATOR, Offset.assigned(11))))
                                .toList()));
    }

    private static Topology grouped() {
        var zone = new ZoneId("zone-1");
        var plan = duplicated();
        return plan.withZones(Stream.concat(plan.zones().stream(), Stream.of(new Zone(zone, "zone-1")))
                        .toList())
                .withHost(BETA, host -> host.withZone(zone))
                .withHost(GAMMA, host -> host.withZone(zone));
    }

    private static Topology renamed() {
        return grouped().withHost(DELTA, host -> host.withName("spare"));
    }

    @Test
    void copiesAHostIntoThePlanOfAnotherWindow() {
        var file = files.folder().resolve("other.portolan.json");
        assertTrue(PlanFiles.write(file, Topology.empty("Other")).isEmpty());
        files.open();
        window.recent().add(file);
        window.hands().click(window.head(DELTA));
        window.hands().keys(KeyCode.CONTROL, KeyCode.C);
        user.chooses("File", "Open recent", "other.portolan.json  in " + files.folder());
        window.await("the other plan", () -> files.titles().contains("Other \u2014 Portolan"));
        window.hands().keys(KeyCode.CONTROL, KeyCode.V);
        window.await("the other plan changed", () -> files.titles().contains("Other* \u2014 Portolan"));
        window.hands().keys(KeyCode.CONTROL, KeyCode.S);
        window.await("the other plan saved", () -> files.titles().contains("Other \u2014 Portolan"));
        var host = SmallPlan.plan().host(DELTA).orElseThrow();
        assertEquals(
                List.of(host),
                switch (PlanFiles.read(file)) {
                    case PlanRead.Fine(var plan) -> plan.hosts();
                    case PlanRead.Failed(var problem) -> problem;
                });
        assertEquals(SmallPlan.plan(), window.topology());
    }
}
