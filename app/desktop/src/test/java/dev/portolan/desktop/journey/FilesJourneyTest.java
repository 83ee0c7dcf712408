package dev.portolan.desktop.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.template.Template;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.fixture.DesktopFile;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.PlanFile;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.fixture.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A user begins with a template, saves, opens other plans and goes from one window to the other, with a real mouse on
/// a real display. Only the system's own file chooser is left out: there the test names the file.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class FilesJourneyTest {
    private static final String TEMPLATE = "mi-cluster";

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Topology.empty("Nothing"));

    @RegisterExtension
    private final PlanFile files = new PlanFile(window);

    private final User user = new User(window);

    private static Template template() {
        return Templates.all().stream()
                .filter(each -> each.id().equals(TEMPLATE))
                .findFirst()
                .orElseThrow();
    }

    private Path own() {
        return files.folder().resolve("own.portolan.json");
    }

    private static String window(String plan) {
        return plan + " \u2014 Portolan";
    }

    private void awaitWindows(String... titles) {
        window.await("windows called " + List.of(titles), () -> files.titles().equals(List.of(titles)));
    }

    /// Waits until a window has the focus.
    private Stage awaitFront(String title) {
        window.await("in front: " + title, () -> front().equals(title));
        return window.ask(() -> stages().filter(Window::isFocused).findFirst().orElseThrow());
    }

    private static String front() {
        return stages().filter(Window::isFocused)
                .map(Stage::getTitle)
                .findFirst()
                .orElse("none");
    }

    private static Stream<Stage> stages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast);
    }

    @Test
    void beginsWithATemplateSavesAndOpensOtherPlans() throws IOException {
        window.recent().add(files.file());
        var template = template();
        var name = template.name();
        user.clicks("#template-" + TEMPLATE);
        window.await("the template", () -> window.topology().equals(template.topology()));
        awaitWindows(window(name));

        user.chooses("Edit", "Add host");
        window.await(
                "one more host", () -> hosts() == template.topology().hosts().size() + 1);
        awaitWindows(window(name + "*"));
        assertTrue(window.ask(() -> files.documents().save(own())));
        awaitWindows(window(name));
        assertEquals(PlanWriter.write(window.topology()), Files.readString(own()));

        drag(window.topology().hosts().getFirst().id());
        awaitWindows(window(name + "*"));
        window.hands().keys(KeyCode.CONTROL, KeyCode.S);
        awaitWindows(window(name));
        var saved = Files.readString(own());
        assertEquals(PlanWriter.write(window.topology()), saved);

        user.chooses("File", "Open recent", "plan.portolan.json  in " + files.folder());
        awaitFront(window("Small plan"));
        user.chooses("File", "Open recent", "own.portolan.json  in " + files.folder());
        assertEquals(window.stage(), awaitFront(window(name)));
        user.chooses("File", "New window");
        awaitFront(window("Untitled plan"));
        awaitWindows(window(name), window("Small plan"), window("Untitled plan"));
        window.hands().keys(KeyCode.CONTROL, KeyCode.W);
        awaitWindows(window(name), window("Small plan"));

        assertEquals(saved, Files.readString(own()));
        assertEquals(PlanWriter.write(SmallPlan.plan()), Files.readString(files.file()));
    }

    @Test
    void dropsAFileOntoTheWindow() {
        new DesktopFile(window, files.file()).drop();
        window.await("the plan in this window", () -> window.topology().equals(SmallPlan.plan()));
        assertEquals(files.file(), window.state().file());
        awaitWindows(window("Small plan"));

        var other = files.folder().resolve("other.portolan.json");
        assertTrue(PlanFiles.write(other, SmallPlan.collidingPlan().withName("Other"))
                .isEmpty());
        new DesktopFile(window, other).drop();
        awaitWindows(window("Other"), window("Small plan"));
        assertEquals(SmallPlan.plan(), window.topology());
    }

    private int hosts() {
        return window.topology().hosts().size();
    }

    private void drag(HostId host) {
        var from = window.head(host);
        window.hands().pull(MouseButton.PRIMARY, from, from.add(0, 40));
        window.hands().release(MouseButton.PRIMARY);
    }
}
