package dev.portolan.desktop.fix;

import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.fix.Fix;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Fixes of a finding, with a preview.
class FixPaneTest {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.collidingPlan());

    private FixPane pane() {
        return window.node("#fixes", FixPane.class);
    }

    private boolean isOpen() {
        return window.ask(() -> pane().isVisible());
    }

    private FixList list() {
        return window.node("#fix-list", FixList.class);
    }

    private TextField reason() {
        return window.node("#fix-reason", TextField.class);
    }

    private Finding finding() {
        return window.state().resolution().findings().getFirst();
    }

    private List<Fix> fixes() {
        return window.state().knowledge().fixes().of(window.state().resolution(), finding());
    }

    /// Opens the pane on the first finding.
    private void offer() {
        window.run(() -> {
            var problems = window.node("#problems", ListView.class);
            problems.requestFocus();
            problems.getSelectionModel().clearAndSelect(1);
        });
        window.hands().keys(KeyCode.CONTROL, KeyCode.PERIOD);
        assertTrue(isOpen());
    }

    private Point2D cell(int index) {
        return window.middle(window.ask(() -> list().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> found && found.getIndex() == index)
                .findFirst()
                .orElseThrow()));
    }

    private List<String> preview() {
        return window.ask(() -> window.node("#fix-preview", FixPreview.class).getItems().stream()
                .map(FixPreview.Line::text)
                .toList());
    }

    private void chooseWaiving() {
        for (int i = 1; i < fixes().size(); i++) {
            window.hands().keys(KeyCode.DOWN);
        }
        assertInstanceOf(Fix.Waiving.class, window.ask(() -> list().chosen()));
    }

    private List<String> titles(List<Fix> fixes) {
        return fixes.stream().map(Fix::title).toList();
    }

    @Test
    void offersWhatTheCoreKnowsWithAllThatFollows() {
        offer();
        assertEquals(titles(fixes()), window.ask(() -> titles(list().getItems())));
        assertEquals(fixes().getFirst().consequences().lines(), preview());
        assertEquals(
                finding().message(),
                window.ask(() -> window.node("#fix-sentence", Label.class).getText()));
        window.hands().keys(KeyCode.DOWN);
        assertEquals(fixes().get(1).consequences().lines(), preview());
        assertFalse(window.state().history().isDirty());
    }

    @Test
    void enterCarriesAFixOutAsOneStep() {
        var before = window.topology();
        var fix = assertInstanceOf(Fix.Ready.class, fixes().getFirst());
        offer();
        window.hands().keys(KeyCode.ENTER);
        assertFalse(isOpen());
        assertEquals(fix.edit().apply(before), window.topology());
        assertEquals(Optional.of(fix.title()), window.state().history().undoLabel());
        assertTrue(window.ask(() -> window.node("#problems", Node.class).isFocused()));
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.topology());
    }

    @Test
    void thePointerPreviewsAndAClickCarriesOut() {
        var before = window.topology();
        var fix = assertInstanceOf(Fix.Ready.class, fixes().get(1));
        offer();
        window.hands().moveTo(cell(1));
        assertEquals(fix.consequences().lines(), preview());
        assertEquals(before, window.topology());
        window.hands().click(cell(1));
        assertEquals(fix.edit().apply(before), window.topology());
        assertFalse(isOpen());
    }

    @Test
    void theButtonOfAProblemOffersItsFixes() {
        window.run(() ->
                window.node("#problems", ListView.class).getSelectionModel().clearAndSelect(1));
        var button = window.ask(() -> window.node("#problems", Node.class).lookupAll(".problem-button").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow());
        window.hands().click(window.middle(button));
        assertTrue(isOpen());
        window.hands().click(window.middle(window.node("#fix-apply", Button.class)));
        assertFalse(isOpen());
        assertTrue(window.state().history().isDirty());
    }

    @Test
    void escapeChangesNothing() {
        var before = window.state();
        offer();
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        assertEquals(before.history(), window.state().history());
        assertTrue(window.ask(() -> window.node("#problems", Node.class).isFocused()));
    }

    @Test
    void aClickElsewherePutsItAway() {
        offer();
        window.hands().click(window.middle(window.node(".inspector", Node.class)));
        assertFalse(isOpen());
        assertFalse(window.state().history().isDirty());
    }

    @Test
    void anotherPlanPutsItAway() {
        offer();
        window.dispatch(PlanEdits.delete(window.topology(), List.of(DB)));
        assertFalse(isOpen());
    }

    @Test
    void waivingAsksForAReason() {
        var before = window.topology();
        var waived = finding();
        offer();
        chooseWaiving();
        assertTrue(window.ask(() -> window.node("#fix-apply", Button.class).isDisabled()));
        window.hands().keys(KeyCode.ENTER);
        assertTrue(window.ask(() -> reason().isFocused()));
        window.hands().type("  ");
        window.hands().keys(KeyCode.ENTER);
        assertEquals(before, window.topology());
        assertTrue(window.ask(() -> reason().getPseudoClassStates().contains(INVALID)));
        window.hands().type("known");
        assertFalse(window.ask(() -> reason().getPseudoClassStates().contains(INVALID)));
        window.hands().keys(KeyCode.ENTER);
        assertFalse(isOpen());
        var found = window.state().resolution().waived();
        assertEquals(1, found.size());
        assertEquals(waived, found.getFirst().finding());
        assertEquals("known", found.getFirst().waiver().reason());
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.topology());
    }

    @Test
    void aReasonIsAskedForAnewEachTime() {
        offer();
        chooseWaiving();
        window.hands().keys(KeyCode.ENTER);
        window.hands().type("known");
        window.hands().keys(KeyCode.ESCAPE);
        assertFalse(isOpen());
        offer();
        assertEquals("", window.ask(() -> reason().getText()));
    }

    @Test
    void keysOnTheCanvasOfferTheFixesOfWhatIsSelected() {
        window.run(() -> window.node(".diagram-canvas", Node.class).requestFocus());
        window.select(MI_1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.PERIOD);
        assertTrue(isOpen());
        assertTrue(finding().instances().contains(MI_1));
        assertEquals(
                finding().message(),
                window.ask(() -> window.node("#fix-sentence", Label.class).getText()));
    }
}
