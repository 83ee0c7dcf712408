package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.OwnFolder;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.settings.Setting;
import dev.portolan.desktop.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A window while the user's own catalog files are being read, which may take long.
class ReadingOwnProductsTest {
    private static final InstanceId ACME_1 = new InstanceId("acme-1");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan()
            .withHost(
                    BETA,
                    host -> host.withInstances(
                            List.of(Instance.of(ACME_1, "acme-1", OwnFolder.ACME, Offset.assigned(5))))));

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void beginWithAFolder() throws IOException {
        new OwnFolder(folder).writeAcme();
        settings().change(settings -> settings.with(Setting.CATALOG_FOLDER, folder));
        window.holdBackground();
        window.reopen();
    }

    private SettingsFile settings() {
        return new SettingsFile(
                window.settings(), new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop")));
    }

    private boolean isThere(String node) {
        return window.ask(() -> {
            var found = window.stage().getScene().lookup(node);
            return found != null && found.isVisible();
        });
    }

    /// Does what is held, on a thread that is not JavaFX's, and waits until the window has taken it in.
    private void finish(int index) {
        window.held().get(index).run();
        window.settle();
    }

    private void reload() {
        window.hands().keys(KeyCode.CONTROL, KeyCode.R);
    }

    private void menu(String text) {
        window.run(() -> window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(item.getText()) && !item.isDisable())
                .forEach(MenuItem::fire));
    }

    /// What is wrong with the plan; notes are about what is right, too.
    private List<FindingCode> findings() {
        return window.state().resolution().findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.code())
                .toList();
    }

    @Test
    void theWindowIsThereBeforeTheFilesAreRead() {
        assertEquals(1, window.held().size());
        assertTrue(window.ask(() -> window.stage().isShowing()));
        assertTrue(isThere("#palette-wso2-mi-4"));
        assertFalse(isThere("#palette-acme-2"));
        assertEquals(List.of("Reading own products\u2026"), window.texts(".status-bar #status-reading"));
        assertTrue(isThere("#status-reading"));

        finish(0);
        assertTrue(isThere("#palette-acme-2"));
        assertFalse(isThere("#status-reading"));
    }

    @Test
    void withoutAFolderThereIsNothingToRead() {
        settings().change(settings -> settings.without(Setting.CATALOG_FOLDER));
        window.reopen();
        assertEquals(1, window.held().size());
        assertFalse(isThere("#status-reading"));
    }

    @Test
    void aPlanWithOwnProductsIsWholeOnceTheyAreKnown() {
        var before = window.topology();
        assertTrue(findings().contains(FindingCode.UNKNOWN_NAME));
        finish(0);
        assertEquals(List.of(), findings());
        assertEquals(before, window.topology());
        assertFalse(window.state().history().isDirty());
    }

    @Test
    void whatWasAskedForLastCounts() throws IOException {
        Files.delete(folder.resolve("acme.yaml"));
        reload();
        assertEquals(2, window.held().size());
        finish(1);
        assertFalse(isThere("#palette-acme-2"));
        assertFalse(isThere("#status-reading"));

        new OwnFolder(folder).writeAcme();
        finish(0);
        assertFalse(isThere("#palette-acme-2"));
    }

    @Test
    void theFirstOfTwoIsNotTakenOverWhileTheSecondIsBeingRead() {
        reload();
        finish(0);
        assertFalse(isThere("#palette-acme-2"));
        assertTrue(isThere("#status-reading"));
        finish(1);
        assertTrue(isThere("#palette-acme-2"));
        assertFalse(isThere("#status-reading"));
    }

    @Test
    void aFolderThatTakesTooLongCanBeGivenUp() {
        menu("Do without own products");
        finish(1);
        finish(0);
        assertFalse(isThere("#palette-acme-2"));
        assertFalse(isThere("#status-reading"));
        assertEquals(Optional.empty(), settings().read().settings().value(Setting.CATALOG_FOLDER));
    }

    @Test
    void doingWithoutTheFolderOfTheCommandLineKeepsTheOneInTheSettings() throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        new OwnFolder(other).writeAcme();
        window.useFolderForOneRun(other);
        window.reopen();
        finish(1);
        assertTrue(isThere("#palette-acme-2"));
        menu("Do without own products");
        finish(2);
        assertFalse(isThere("#palette-acme-2"));
        assertEquals(Optional.of(folder), settings().read().settings().value(Setting.CATALOG_FOLDER));
    }

    @Test
    void theWindowMayCloseMeanwhile() {
        window.run(() -> window.stage().hide());
        finish(0);
        assertFalse(window.ask(() -> window.stage().isShowing()));
    }

    @Test
    void anotherPlanMayBeOpenedMeanwhile() {
        window.run(() -> window.designer().documents().create());
        assertTrue(isThere("#status-reading"));
        finish(0);
        assertEquals(List.of(), window.topology().hosts());
        assertTrue(isThere("#palette-acme-2"));
    }

    @Test
    void whatIsBeingTypedGoesOnWhenTheFilesAreRead() {
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        window.hands().type("bil");
        finish(0);
        assertEquals("mi-1", window.topology().nameOf(MI_1));
        window.hands().type("ling");
        assertEquals(
                "billing",
                window.ask(() -> window.node("#canvas-name", TextField.class).getText()));
        window.hands().keys(KeyCode.ENTER);
        assertEquals("billing", window.topology().nameOf(MI_1));
    }

    @Test
    void theFocusStaysInThePalette() {
        window.run(() -> window.node("#palette-wso2-mi-4", Node.class).requestFocus());
        finish(0);
        assertTrue(
                window.ask(() -> window.node("#palette-wso2-mi-4", Node.class).isFocused()));
    }

    @Test
    void theButtonInTheDrawerReloadsAsTheMenuDoes() {
        finish(0);
        window.run(
                () -> window.node(".drawer", TabPane.class).getSelectionModel().selectLast());
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        window.hands().type("billing");
        window.run(() -> window.node("#own-reload", ButtonBase.class).fire());
        assertEquals("billing", window.topology().nameOf(MI_1));
        assertEquals(2, window.held().size());
        assertTrue(isThere("#status-reading"));
        finish(1);
        assertFalse(isThere("#status-reading"));
    }
}
