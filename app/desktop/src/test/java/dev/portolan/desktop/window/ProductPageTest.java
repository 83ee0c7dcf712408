package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.OwnFolder;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.settings.Settings;
import dev.portolan.desktop.settings.SettingsFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a window tells of a product.
class ProductPageTest {
    private static final String PAGE = "#product-page";

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    @TempDir
    private Path folder = Path.of("");

    private boolean isOpen() {
        return window.ask(() -> window.node(PAGE, Node.class).isVisible());
    }

    private void about(String line) {
        window.run(() -> {
            var entry = window.node("#palette-" + line, Node.class);
            ((ButtonBase) entry.lookup(".palette-about")).fire();
        });
    }

    private String title() {
        return window.texts(PAGE + " .page-title").getFirst();
    }

    private void useOwnFiles() throws IOException {
        var own = new OwnFolder(folder);
        own.writeAcme();
        own.writeChange();
        var messages = new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop"));
        new SettingsFile(window.settings(), messages).write(new Settings(folder));
        window.reopen();
    }

    /// Caption and text of each fact, with the names of its links behind.
    private String words(String entry) {
        return window.ask(() -> window.node(PAGE + " #" + entry, Node.class).getAccessibleText());
    }

    @Test
    void opensFromThePaletteTheInspectorAndTheKeyboard() {
        assertFalse(isOpen());
        about("wso2-mi-4");
        assertTrue(isOpen());
        assertEquals(SmallPlan.line(SmallPlan.INTEGRATOR).name(), title());
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(isOpen());

        window.select(SmallPlan.GW_1);
        window.run(() -> window.node("#inspector-about", ButtonBase.class).fire());
        assertEquals(SmallPlan.line(SmallPlan.GATEWAY).name(), title());
        window.run(() -> window.node("#product-page-close", ButtonBase.class).fire());
        assertFalse(isOpen());

        window.select(MI_1);
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(SmallPlan.line(SmallPlan.INTEGRATOR).name(), title());
        window.run(() -> window.node("#palette-mysql", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(SmallPlan.line(new LineId("mysql")).name(), title());
    }

    private MenuItem aboutItem() {
        return window.ask(() -> window.node(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> "About this product".equals(item.getText()))
                .findFirst()
                .orElseThrow());
    }

    private void search(String text) {
        window.run(() -> window.node(".palette .text-field", TextField.class).setText(text));
    }

    private void focusTheCanvas() {
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
    }

    private void clickTheBroker() {
        search("8836");
        window.hands().click(window.middle(window.node("#palette-wso2-ei-broker-6", Node.class)));
    }

    private static String nameOf(String line) {
        return SmallPlan.line(new LineId(line)).name();
    }

    @Test
    void tellsAboutTheProductThatWasClickedInThePalette() {
        clickTheBroker();
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(nameOf("wso2-ei-broker@6"), title());
    }

    @Test
    void tellsAboutTheClickedProductFromTheMenuTooAlsoWithAHostSelected() {
        window.select(SmallPlan.ALPHA);
        clickTheBroker();
        var bar = window.node(".menu-bar", MenuBar.class);
        window.hands()
                .click(window.middle(window.ask(() -> bar.lookupAll(".menu-button").stream()
                        .filter(node -> "Catalog".equals(((Labeled) node).getText()))
                        .findFirst()
                        .orElseThrow())));
        assertFalse(window.ask(aboutItem()::isDisable));
        window.run(aboutItem()::fire);
        assertEquals(nameOf("wso2-ei-broker@6"), title());
    }

    @Test
    void aSelectedInstanceComesBeforeTheProductInThePaletteUnlessThatHasTheFocus() {
        window.select(MI_1);
        clickTheBroker();
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(nameOf("wso2-ei-broker@6"), title());
        window.hands().keys(KeyCode.ESCAPE);
        focusTheCanvas();
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(SmallPlan.line(SmallPlan.INTEGRATOR).name(), title());
    }

    @Test
    void hasNothingToTellWithNothingSelectedThatIsSeen() {
        window.run(() -> window.node("#palette-mysql", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        window.hands().keys(KeyCode.ESCAPE);
        search("8836");
        window.select(SmallPlan.ALPHA);
        focusTheCanvas();
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertFalse(isOpen());
        assertTrue(window.ask(aboutItem()::isDisable));
    }

    @Test
    void escGivesTheFocusBack() {
        var entry = window.node("#palette-wso2-mi-4", Node.class);
        window.run(entry::requestFocus);
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertFalse(window.ask(entry::isFocused));
        window.hands().keys(KeyCode.ESCAPE);
        assertTrue(window.ask(entry::isFocused));
        assertFalse(isOpen());
    }

    @Test
    void saysOfAPortWhatThereIsToKnow() throws IOException {
        useOwnFiles();
        about("acme-2");
        assertEquals("""
            7005 web (tcp, TLS)
            Pages for clients.
            Number: 7000 + default offset 5 = 7005
            Opened by: any of Thin clients, Fat clients (on by default)
            Disputed: 7001 + 5 = 7006 instead, says HOUSE
            Confidence: Unconfirmed: one document says so and nothing else does
            Meant for: Known partners outside
            Binds: 127.0.0.1, this host only
            Address set by: --web-host
            config file: web-host
            environment: ACME_WEB_HOST
            Number set by: --web-port
            config file: web-port
            environment: ACME_WEB_PORT
            Versions: since 2.1
            Note: Mind the gap.
            Sources: HOUSE\
            """, words("port-web"));
        assertEquals("""
            7100/udp admin (udp, no TLS)
            For administrators.
            Number: 7100, whatever the offset
            Opened by: Admin console (off by default)
            Confidence: Low: inferred, never observed
            Meant for: Users and systems inside
            Binds: 0.0.0.0, every address
            Number set by: admin.conf
            Sources: HOUSE\
            """, words("port-admin"));
        assertTrue(words("port-any").startsWith("random any (tcp, no TLS)\nWherever it likes.\nNumber: Picked by"));
    }

    @Test
    void saysOfDialsAndFeaturesWhatThereIsToKnow() throws IOException {
        useOwnFiles();
        about("acme-2");
        assertEquals("""
            7005 peers (tcp)
            Tells the others.
            To: another instance, web
            When: As soon as there are several instances, with Fat clients (off by default)
            Load balancer: May stand in between
            Set by: --peer-port
            config file: peer-port
            environment: ACME_PEER_PORT
            Versions: until 2.4
            Sources: HOUSE\
            """, words("dial-peers"));
        assertEquals("""
            Fat clients (off by default)
            Switched by: --clients
            config file: clients
            environment: ACME_CLIENTS
            Opens: 7005 web
            Dials: 7005 peers\
            """, words("feature-page-fat"));
        assertEquals(List.of("At most one of these is on (clients):"), window.textsOf("group-title"));
    }

    @Test
    void everyPortDialAndFeatureOfEveryProductIsThere() {
        for (var line : SmallPlan.CATALOG.lines()) {
            about(line.id().value().replace('@', '-'));
            line.ports().forEach(port -> assertFalse(words("port-" + port.id()).isEmpty()));
            line.dials().forEach(dial -> assertFalse(words("dial-" + dial.id()).isEmpty()));
            line.features()
                    .forEach(feature ->
                            assertFalse(words("feature-page-" + feature.id()).isEmpty()));
        }
    }

    @Test
    void marksWhatIsDoubtfulWithASignAndNotByColourAlone() throws IOException {
        useOwnFiles();
        about("acme-2");
        int signs = window.ask(() -> window.node(PAGE + " #port-web", Node.class)
                .lookupAll(".doubt .ikonli-font-icon")
                .size());
        assertEquals(2, signs);
    }

    @Test
    void everySectionHasTheSameHeading() {
        about("wso2-mi-4");
        var headings = window.ask(() -> window.node(PAGE, Node.class).lookupAll(".section-title").stream()
                .map(Label.class::cast)
                .toList());
        assertEquals("Offset and settings", window.ask(() -> headings.getFirst().getText()));
        assertTrue(headings.size() > 3, headings::toString);
        assertEquals(
                1,
                window.ask(() -> headings.stream()
                        .map(heading -> List.of(heading.getFont(), heading.getTextFill(), heading.getPadding()))
                        .distinct()
                        .count()));
        assertTrue(words("product-general").startsWith("Default offset: 10."), () -> words("product-general"));
    }

    @Test
    void whatStandsInALineStandsOnOneBaseline() throws IOException {
        useOwnFiles();
        about("acme-2");
        var texts = window.ask(() -> window.node(PAGE + " #port-web", Node.class).lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList());
        var lines = List.of("Disputed", "7001 + 5 = 7006 instead, says", "HOUSE");
        double caption = baseline(texts, lines.getFirst());
        for (var text : lines) {
            assertEquals(caption, baseline(texts, text), 0.6, text);
        }
    }

    /// Where the first text of those words stands on.
    private double baseline(List<Text> texts, String words) {
        return window.ask(() -> {
            var text = texts.stream()
                    .filter(found -> found.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words));
            return text.localToScene(0, text.getLayoutBounds().getMinY() + text.getBaselineOffset())
                    .getY();
        });
    }

    @Test
    void showsWhatComesFromTheUsersOwnFiles() throws IOException {
        useOwnFiles();
        about("acme-2");
        assertEquals(List.of("Described by your own catalog file acme.yaml."), window.textsOf("page-banner"));
        about("wso2-mi-4");
        assertEquals(
                List.of("Your own catalog file change.yaml changes what is shipped."), window.textsOf("page-banner"));
        var words = words("port-passthrough-http");
        assertTrue(words.startsWith("8390 passthrough http"), words);
        assertTrue(words.contains("\nYour own file: change.yaml has changed it: base 8380 (shipped 8280).\n"), words);
    }

    @Test
    void linksLeadToTheSources() throws IOException {
        useOwnFiles();
        about("acme-2");
        window.run(() -> {
            var link = window.node(PAGE + " #port-web", Node.class).lookup(".source-link");
            ((ButtonBase) link).fire();
        });
        assertEquals(List.of(URI.create("https://acme.example/ports")), window.visited());
    }

    @Test
    void copiesAPortAndTheAddressOfASource() throws IOException {
        useOwnFiles();
        about("acme-2");
        var port = window.node(PAGE + " #port-admin", Node.class);
        window.run(port::requestFocus);
        window.hands().keys(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                words("port-admin"),
                window.ask(() -> Clipboard.getSystemClipboard().getString()));
        window.run(() -> port.lookup(".source-link").requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                "https://acme.example/ports",
                window.ask(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void theArrowKeysGoFromPortToPort() {
        about("wso2-mi-4");
        var entries = window.ask(() -> List.copyOf(window.node(PAGE, Node.class).lookupAll(".entry")));
        window.run(() -> entries.getFirst().requestFocus());
        window.hands().keys(KeyCode.DOWN);
        assertTrue(window.ask(() -> entries.get(1).isFocused()));
        window.hands().keys(KeyCode.UP);
        assertTrue(window.ask(() -> entries.getFirst().isFocused()));
    }

    @Test
    void remembersWhereEachProductWasRead() {
        about("wso2-apim-4");
        var scroll = window.node(PAGE + " .scroll-pane", ScrollPane.class);
        window.run(() -> scroll.setVvalue(0.5));
        about("wso2-mi-4");
        assertEquals(0, window.ask(scroll::getVvalue));
        about("wso2-apim-4");
        assertEquals(0.5, window.ask(scroll::getVvalue), 0.01);
        window.hands().keys(KeyCode.ESCAPE);
        about("wso2-apim-4");
        assertEquals(0.5, window.ask(scroll::getVvalue), 0.01);
    }

    @Test
    void beginsAtThePortThatWasSearched() {
        window.run(() -> window.node(".palette .text-field", TextField.class).setText("9763 gateway"));
        about("wso2-apim-gateway-4");
        var port = window.node(PAGE + " #port-servlet-http", Node.class);
        var scroll = window.node(PAGE + " .scroll-pane", ScrollPane.class);
        assertTrue(window.ask(() -> port.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("found"))));
        double below = window.ask(
                () -> port.localToScene(0, 0).getY() - scroll.localToScene(0, 0).getY());
        assertEquals(8, below, 1);
    }

    @Test
    void whatIsSeenHoldsStillWhileThePageOpensAndCloses() {
        window.run(
                () -> window.designer().store().look(view -> view.withZoom(0.9).panned(400, 10)));
        var before = window.middle(MI_1);
        about("wso2-mi-4");
        assertEquals(0, before.distance(window.middle(MI_1)), 0.01);
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals(0, before.distance(window.middle(MI_1)), 0.01);
    }

    @Test
    void escInTheEmptySearchFieldClosesThePageToo() {
        about("wso2-mi-4");
        window.hands().keys(KeyCode.CONTROL, KeyCode.F);
        window.hands().type("x");
        window.hands().keys(KeyCode.ESCAPE);
        assertTrue(isOpen());
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
    }
}
