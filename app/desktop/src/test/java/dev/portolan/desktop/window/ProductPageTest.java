package dev.portolan.desktop.window;

import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How a window comes to tell of a product, and how it stops.
class ProductPageTest {
    private static final String PAGE = ShownPage.PAGE;

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.plan());

    private final ShownPage page = new ShownPage(window);

    @Test
    void opensFromThePaletteTheInspectorAndTheKeyboard() {
        assertFalse(page.isOpen());
        page.about("wso2-mi-4");
        assertTrue(page.isOpen());
        assertEquals(SmallPlan.line(SmallPlan.INTEGRATOR).name(), page.title());
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(page.isOpen());

        window.select(SmallPlan.GW_1);
        window.run(() -> window.node("#inspector-about", ButtonBase.class).fire());
        assertEquals(SmallPlan.line(SmallPlan.GATEWAY).name(), page.title());
        window.run(() -> window.node("#product-page-close", ButtonBase.class).fire());
        assertFalse(page.isOpen());

        window.select(MI_1);
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(SmallPlan.line(SmallPlan.INTEGRATOR).name(), page.title());
        window.run(() -> window.node("#palette-mysql", Node.class).requestFocus());
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(SmallPlan.line(new LineId("mysql")).name(), page.title());
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
        assertEquals(nameOf("wso2-ei-broker@6"), page.title());
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
        assertEquals(nameOf("wso2-ei-broker@6"), page.title());
    }

    @Test
    void aSelectedInstanceComesBeforeTheProductInThePaletteUnlessThatHasTheFocus() {
        window.select(MI_1);
        clickTheBroker();
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(nameOf("wso2-ei-broker@6"), page.title());
        window.hands().keys(KeyCode.ESCAPE);
        focusTheCanvas();
        window.hands().keys(KeyCode.CONTROL, KeyCode.I);
        assertEquals(SmallPlan.line(SmallPlan.INTEGRATOR).name(), page.title());
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
        assertFalse(page.isOpen());
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
        assertFalse(page.isOpen());
    }

    @Test
    void theArrowKeysGoFromPortToPort() {
        page.about("wso2-mi-4");
        var entries = window.ask(() -> List.copyOf(window.node(PAGE, Node.class).lookupAll(".entry")));
        window.run(() -> entries.getFirst().requestFocus());
        window.hands().keys(KeyCode.DOWN);
        assertTrue(window.ask(() -> entries.get(1).isFocused()));
        window.hands().keys(KeyCode.UP);
        assertTrue(window.ask(() -> entries.getFirst().isFocused()));
    }

    @Test
    void remembersWhereEachProductWasRead() {
        page.about("wso2-apim-4");
        var scroll = window.node(PAGE + " .scroll-pane", ScrollPane.class);
        window.run(() -> scroll.setVvalue(0.5));
        page.about("wso2-mi-4");
        assertEquals(0, window.ask(scroll::getVvalue));
        page.about("wso2-apim-4");
        assertEquals(0.5, window.ask(scroll::getVvalue), 0.01);
        window.hands().keys(KeyCode.ESCAPE);
        page.about("wso2-apim-4");
        assertEquals(0.5, window.ask(scroll::getVvalue), 0.01);
    }

    @Test
    void beginsAtThePortThatWasSearched() {
        window.run(() -> window.node(".palette .text-field", TextField.class).setText("9763 gateway"));
        page.about("wso2-apim-gateway-4");
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
        page.about("wso2-mi-4");
        assertEquals(0, before.distance(window.middle(MI_1)), 0.01);
        window.hands().keys(KeyCode.ESCAPE);
        assertEquals(0, before.distance(window.middle(MI_1)), 0.01);
    }

    @Test
    void escInTheEmptySearchFieldClosesThePageToo() {
        page.about("wso2-mi-4");
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        window.hands().type("x");
        window.hands().keys(KeyCode.ESCAPE);
        assertTrue(page.isOpen());
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(page.isOpen());
    }
}
