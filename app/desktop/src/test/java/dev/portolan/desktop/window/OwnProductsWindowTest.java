package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.OwnFolder;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.settings.Setting;
import dev.portolan.desktop.settings.SettingsFile;
import dev.portolan.desktop.store.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A window on products of the user's own.
class OwnProductsWindowTest {
    private static final InstanceId ACME_1 = new InstanceId("acme-1");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @TempDir
    private Path folder = Path.of("");

    private OwnFolder own = new OwnFolder(folder);

    @BeforeEach
    void useTheFolder() throws IOException {
        own = new OwnFolder(folder);
        own.writeAcme();
        own.writeBroken();
        var messages = new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop"));
        new SettingsFile(window.settings(), messages).change(settings -> settings.with(Setting.CATALOG_FOLDER, folder));
        window.reopen();
    }

    private List<String> problems() {
        return window.ask(
                () -> List.copyOf(window.designer().store().state().knowledge().problems()));
    }

    private List<String> messages() {
        return window.state().resolution().findings().stream()
                .map(Finding::message)
                .toList();
    }

    private void menu(String text) {
        window.run(() -> window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> text.equals(item.getText()))
                .forEach(MenuItem::fire));
    }

    private void placeAcme() {
        window.select(BETA);
        window.run(() -> window.node("#palette-acme-2", Node.class).requestFocus());
        window.hands().keys(KeyCode.ENTER);
    }

    private boolean isInPalette(String id) {
        return window.ask(() -> window.stage().getScene().lookup("#" + id) != null);
    }

    @Test
    void offersTheValidFilesAndListsWhatIsWrongWithTheOthers() {
        assertTrue(isInPalette("palette-acme-2"));
        assertFalse(isInPalette("palette-broken-1"));
        assertEquals(1, problems().size());
        var line = problems().getFirst();
        assertTrue(line.matches(".*broken\\.yaml:[0-9]+:[0-9]+: .*"), line);

        var status = window.node("#status-own", ButtonBase.class);
        assertEquals("Own products: 1 problem", window.ask(status::getText));
        window.run(status::fire);
        assertEquals(
                "Own products (1 problem)",
                window.ask(() -> window.node(".drawer", TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText()));
        assertEquals(
                problems().toString(),
                window.ask(() -> String.valueOf(
                        window.node("#own-problems", ListView.class).getItems())));
    }

    private ListCell<?> problemCell() {
        var list = window.node("#own-problems", ListView.class);
        return window.ask(() -> (ListCell<?>) list.lookupAll(".list-cell").stream()
                .filter(cell -> !((ListCell<?>) cell).isEmpty())
                .findFirst()
                .orElseThrow());
    }

    private void learn(Path other, String... problems) {
        window.run(() -> window.designer().store().learn(new Knowledge(SmallPlan.CATALOG, other, List.of(problems))));
    }

    private String tab() {
        return window.ask(() -> window.node(".drawer", TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getText());
    }

    @Test
    void aProblemIsListedByItsFileAndPlaceAndCanBeReadAndCopiedAsAWhole() {
        window.run(window.node("#status-own", ButtonBase.class)::fire);
        var whole = problems().getFirst();
        var cell = problemCell();
        var shown = window.ask(cell::getText);
        assertTrue(shown.matches("broken\\.yaml [0-9]+:[0-9]+ \u2014 .+"), shown);
        assertFalse(shown.contains(folder.toString()), shown);
        assertEquals(whole, window.ask(() -> cell.getTooltip().getText()));
        window.hands().keys(KeyCode.CONTROL, KeyCode.C);
        assertEquals(whole, window.ask(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aLongProblemIsWrappedAndNotCut() {
        var message = "expected something else here, ".repeat(30).strip();
        window.run(window.node("#status-own", ButtonBase.class)::fire);
        learn(folder, folder.resolve("x.yaml") + ":7:3: " + message);
        var cell = problemCell();
        var shown = window.ask(() -> ((Text) cell.lookup(".text")).getText());
        assertEquals("x.yaml 7:3 \u2014 " + message, shown);
        assertTrue(window.ask(() -> cell.getHeight() > 60 && cell.getWidth() < 1600), () -> cell.getHeight() + " high");
    }

    @Test
    void aFolderWithProblemsBringsTheListOfThemToTheFront() throws IOException {
        window.run(
                () -> window.node(".drawer", TabPane.class).getSelectionModel().select(0));
        learn(folder, "the same folder");
        assertTrue(tab().startsWith("Problems"), this::tab);
        learn(folder.resolve("fine"));
        assertTrue(tab().startsWith("Problems"), this::tab);
        learn(folder.resolve("other"), "one", "two");
        assertEquals("Own products (2 problems)", tab());
        learn(folder.resolve("other"));
        assertEquals("Own products", tab());
    }

    @Test
    void reloadingTakesTheFilesAsTheyAreNow() throws IOException {
        Files.delete(folder.resolve("broken.yaml"));
        own.writeChange();
        window.hands().keys(KeyCode.CONTROL, KeyCode.R);
        assertEquals(List.of(), problems());
        assertFalse(window.ask(() -> window.node("#status-own", Node.class).isVisible()));
        var http = window.state().resolution().instance(MI_1).orElseThrow().ports().stream()
                .filter(row -> row.label().equals("passthrough http"))
                .findFirst()
                .orElseThrow();
        assertEquals(8390, http.number());
    }

    @Test
    void thePlanItsHistoryAndTheSelectionSurviveAnotherCatalog() throws IOException {
        placeAcme();
        window.dispatch(PlanEdits.rename(MI_1, "billing"));
        window.select(ACME_1);
        var before = window.state();
        assertEquals(
                List.of(),
                messages().stream()
                        .filter(text -> text.contains("does not know"))
                        .toList());

        Files.delete(folder.resolve("acme.yaml"));
        window.hands().keys(KeyCode.CONTROL, KeyCode.R);
        assertFalse(isInPalette("palette-acme-2"));
        assertEquals(before.topology(), window.topology());
        assertEquals(Set.of(ACME_1), window.state().selection());
        assertEquals(before.history(), window.state().history());
        assertEquals(before.viewport(), window.state().viewport());
        assertTrue(
                messages().contains("acme-1 is of a product that the catalog does not know: acme@2"),
                messages()::toString);

        window.run(() -> window.designer().store().undo());
        window.run(() -> window.designer().store().undo());
        assertTrue(window.topology().instance(ACME_1).isEmpty());
        window.run(() -> window.designer().store().redo());
        own.writeAcme();
        window.hands().keys(KeyCode.CONTROL, KeyCode.R);
        assertEquals(
                List.of(),
                messages().stream()
                        .filter(text -> text.contains("does not know"))
                        .toList());
        assertTrue(window.topology().instance(ACME_1).isPresent());
    }

    @Test
    void aShippedProductThatAFileChangesHasTheSignOfOwnOnes() throws IOException {
        assertFalse(hasSign("palette-wso2-mi-4"));
        own.writeChange();
        window.hands().keys(KeyCode.CONTROL, KeyCode.R);
        assertTrue(hasSign("palette-wso2-mi-4"));
        assertTrue(hasSign("palette-acme-2"));
        assertFalse(hasSign("palette-mysql"));
        var words =
                window.ask(() -> window.node("#palette-wso2-mi-4", Node.class).getAccessibleText());
        assertTrue(words.contains("(changed by your own catalog file change.yaml)"), words);
    }

    private boolean hasSign(String id) {
        return window.ask(() -> window.stage().getScene().lookup("#" + id + " .own .ikonli-font-icon") != null);
    }

    @Test
    void doingWithoutIsRemembered() {
        menu("Do without own products");
        assertFalse(isInPalette("palette-acme-2"));
        assertEquals(List.of(), problems());
        window.reopen();
        assertFalse(isInPalette("palette-acme-2"));
    }

    @Test
    void garbageInTheSettingsIsNoObstacle() throws IOException {
        Files.write(window.settings(), new byte[] {0, 1, 2, (byte) 0xff});
        window.reopen();
        assertFalse(isInPalette("palette-acme-2"));
        assertTrue(problems().getFirst().startsWith(window.settings() + ": the designer's settings are ignored"));
        assertTrue(window.ask(() -> window.node("#status-own", Node.class).isVisible()));
    }

    @Test
    void thePageOfAProductThatIsGoneCloses() throws IOException {
        window.run(() -> window.node("#palette-acme-2", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertTrue(window.ask(() -> window.node("#product-page", Node.class).isVisible()));
        Files.delete(folder.resolve("acme.yaml"));
        window.hands().keys(KeyCode.CONTROL, KeyCode.R);
        assertFalse(window.ask(() -> window.node("#product-page", Node.class).isVisible()));
    }

    @Test
    void whatIsBeingTypedIsTakenOverBeforeTheFilesAreReadAgain() {
        window.select(MI_1);
        window.hands().keys(KeyCode.F2);
        window.hands().type("billing");
        window.hands().keys(KeyCode.CONTROL, KeyCode.R);
        assertEquals("billing", window.topology().nameOf(MI_1));
    }
}
