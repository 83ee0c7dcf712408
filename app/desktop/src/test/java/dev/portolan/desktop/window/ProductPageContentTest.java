package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What a window tells of a product.
class ProductPageContentTest {
    private static final String PAGE = ShownPage.PAGE;

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private final ShownPage page = new ShownPage(window);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysOfAPortWhatThereIsToKnow() throws IOException {
        page.useOwnFiles(folder);
        page.about("acme-2");
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
            """, page.words("port-web"));
        assertEquals("""
            7100/udp admin (udp, no TLS)
            For administrators.
            Number: 7100, whatever the offset
            Opened by: Admin console (off by default)
            Confidence: Low: inferred, or against a better source
            Meant for: Users and systems inside
            Binds: 0.0.0.0, every address
            Number set by: admin.conf
            Sources: HOUSE\
            """, page.words("port-admin"));
        assertTrue(
                page.words("port-any").startsWith("random any (tcp, no TLS)\nWherever it likes.\nNumber: Picked by"));
    }

    @Test
    void saysOfDialsAndFeaturesWhatThereIsToKnow() throws IOException {
        page.useOwnFiles(folder);
        page.about("acme-2");
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
            """, page.words("dial-peers"));
        assertEquals("""
            Fat clients (off by default)
            Switched by: --clients
            config file: clients
            environment: ACME_CLIENTS
            Opens: 7005 web
            Dials: 7005 peers\
            """, page.words("feature-page-fat"));
        assertEquals(List.of("At most one of these is on (clients):"), window.textsOf("group-title"));
    }

    @Test
    void everyPortDialAndFeatureOfEveryProductIsThere() {
        for (var line : SmallPlan.CATALOG.lines()) {
            page.about(line.id().value().replace('@', '-'));
            line.ports()
                    .forEach(port -> assertFalse(page.words("port-" + port.id()).isEmpty()));
            line.dials()
                    .forEach(dial -> assertFalse(page.words("dial-" + dial.id()).isEmpty()));
            line.features()
                    .forEach(feature -> assertFalse(
                            page.words("feature-page-" + feature.id()).isEmpty()));
        }
    }

    @Test
    void marksWhatIsDoubtfulWithASignAndNotByColourAlone() throws IOException {
        page.useOwnFiles(folder);
        page.about("acme-2");
        int signs = window.ask(() -> window.node(PAGE + " #port-web", Node.class)
                .lookupAll(".doubt .ikonli-font-icon")
                .size());
        assertEquals(2, signs);
    }

    @Test
    void everySectionHasTheSameHeading() {
        page.about("wso2-mi-4");
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
        assertTrue(
                page.words("product-general").startsWith("Default offset: 10."), () -> page.words("product-general"));
    }

    @Test
    void whatStandsInALineStandsOnOneBaseline() throws IOException {
        page.useOwnFiles(folder);
        page.about("acme-2");
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
        page.useOwnFiles(folder);
        page.about("acme-2");
        assertEquals(List.of("Described by your own catalog file acme.yaml."), window.textsOf("page-banner"));
        page.about("wso2-mi-4");
        assertEquals(
                List.of("Your own catalog file change.yaml changes what is shipped."), window.textsOf("page-banner"));
        var words = page.words("port-passthrough-http");
        assertTrue(words.startsWith("8390 passthrough http"), words);
        assertTrue(words.contains("\nYour own file: change.yaml has changed it: base 8380 (shipped 8280).\n"), words);
    }

    @Test
    void linksLeadToTheSources() throws IOException {
        page.useOwnFiles(folder);
        page.about("acme-2");
        window.run(() -> {
            var link = window.node(PAGE + " #port-web", Node.class).lookup(".source-link");
            ((ButtonBase) link).fire();
        });
        assertEquals(List.of(URI.create("https://acme.example/ports")), window.visited());
    }

    @Test
    void copiesAPortAndTheAddressOfASource() throws IOException {
        page.useOwnFiles(folder);
        page.about("acme-2");
        var port = window.node(PAGE + " #port-admin", Node.class);
        window.run(port::requestFocus);
        window.hands().keys(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                page.words("port-admin"),
                window.ask(() -> Clipboard.getSystemClipboard().getString()));
        window.run(() -> port.lookup(".source-link").requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.C);
        assertEquals(
                "https://acme.example/ports",
                window.ask(() -> Clipboard.getSystemClipboard().getString()));
    }
}
