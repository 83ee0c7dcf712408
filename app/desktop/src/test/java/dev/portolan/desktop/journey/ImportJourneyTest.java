package dev.portolan.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.DesktopFile;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.fixture.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A user drops a table onto the window whose columns are called otherwise and of which two rows are wrong, says which
/// column is which, looks at what would come of it, imports it and takes it back; with a real mouse on a real display.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class ImportJourneyTest {
    private static final String TABLE = """
            Server;IP;Software;What;Port offset
            app-1;10.0.0.1;wso2-mi@4;mi-a;
            app-1;10.0.0.1;nothing@9;what;
            app-2;10.0.0.2;wso2-mi@4;mi-b;x
            app-2;10.0.0.2;wso2-mi@4;mi-c;3
            """;

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private final User user = new User(window);

    @TempDir
    private Path folder;

    /// The plan with what the good rows say, wherever the hosts stand.
    private Topology imported() {
        var hosts = Stream.of(
                host("app-1", "10.0.0.1", "mi-a", Offset.assigned(10)),
                host("app-2", "10.0.0.2", "mi-c", Offset.pinned(3)));
        var before = SmallPlan.plan();
        return before.withHosts(Stream.concat(before.hosts().stream(), hosts).toList())
                .withLayout(window.topology().layout());
    }

    private static Host host(String name, String address, String instance, Offset offset) {
        return Host.of(new HostId(name), name, null, List.of(address))
                .withInstances(List.of(Instance.of(new InstanceId(instance), instance, SmallPlan.INTEGRATOR, offset)));
    }

    /// What is said below the preview about the row that is clicked.
    private void assertBecomes(String cell, String expected) {
        user.clicks("#import-preview", cell);
        user.sees("#import-detail", expected);
    }

    @Test
    void importsTheGoodRowsOfATableAndTakesThemBack() throws IOException {
        var table = folder.resolve("hosts.csv");
        Files.writeString(table, TABLE);
        new DesktopFile(window, table).drop();
        user.sees("#import", "Import hosts.csv");
        assertBecomes("10.0.0.1", "Instance: an instance needs a name");

        user.clicks("#import-instance");
        user.clicks(".combo-box-popup", "What");
        user.sees("#import-count", "2 without faults, 2 rows with faults");
        assertBecomes("mi-a", "mi-a on app-1, offset 10 assigned");
        assertBecomes("mi-c", "mi-c on app-2, offset 3 pinned");
        user.clicks("#import-faults-only");
        window.await("only the faults", () -> !user.reads("#import-preview").contains("mi-a"));
        assertBecomes("nothing@9", "Product: the catalog has no product line \"nothing@9\"");
        assertBecomes("x", "Offset: expected an offset from 0 to 65535 or nothing, found \"x\"");
        assertEquals(SmallPlan.plan(), window.topology());

        user.clicks("#import", "Import the 2 good rows");
        window.await(
                "no table any more", () -> !window.node("#import", Node.class).isVisible());
        assertEquals(imported(), window.topology());
        user.sees("#messages", "2 rows of hosts.csv are imported, 2 are left out.");
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        window.await("the plan as it was", () -> window.topology().equals(SmallPlan.plan()));
    }
}
