package dev.portolan.desktop.journey;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.PlanFile;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.desktop.fixture.User;
import dev.portolan.export.sheet.Sheet;
import dev.portolan.export.sheet.SheetRow;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A user finds and settles what is wrong, looks numbers up, goes through the plan as a tree and sees what has changed,
/// all under the canvas, with a real mouse on a real display.
@Tag("journey")
@EnabledIfEnvironmentVariable(
        named = "DISPLAY",
        matches = ".+",
        disabledReason = "drags need a display: run under Xvfb, for example")
class DrawerJourneyTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.collidingPlan());

    @RegisterExtension
    private final PlanFile files = new PlanFile(window);

    private final User user = new User(window);

    private List<String> errors() {
        return window.state().resolution().findings(Severity.ERROR).stream()
                .map(Finding::message)
                .toList();
    }

    /// What the list of problems says of errors, without headings, places and buttons.
    private List<String> listedErrors() {
        var errors = errors();
        return user.reads("#problems").stream().filter(errors::contains).toList();
    }

    private void awaitSelected(ElementId... elements) {
        window.await(
                "selected: " + List.of(elements),
                () -> window.state().selection().equals(Set.of(elements)));
    }

    private boolean isInView(ElementId element) {
        var box = window.state().geometry().box(element).orElseThrow();
        return window.state().viewport().visible().contains(box);
    }

    /// Drags the canvas along until what stood at its left is out of view.
    private void lookAway() {
        var middle = window.middle(window.node(".diagram-canvas", Node.class));
        for (int i = 0; i < 2; i++) {
            window.hands().pull(MouseButton.MIDDLE, middle.add(400, 0), middle.add(-450, 0));
            window.hands().release(MouseButton.MIDDLE);
        }
        assertFalse(isInView(MI_1));
    }

    @Test
    void findsAProblemAndSettlesIt() {
        var errors = errors();
        assertEquals(errors.getFirst(), listedErrors().getFirst());
        lookAway();
        window.hands().keys(KeyCode.F8);
        awaitSelected(MI_1, MI_2);
        assertTrue(isInView(MI_1));

        user.clicks("#problems-filter");
        window.hands().type("9164");
        window.await("one error", () -> listedErrors().size() == 1);
        var chosen = "mi-2 management https 9154 + 10 = 9164, taken by mi-1 management https 9154 + 10 = 9164";
        assertEquals(List.of(chosen), listedErrors());
        user.clicks("#problems-grouping");
        user.clicks(".combo-box-popup", "By kind");
        user.sees("#problems", "Two listeners on one port (1)");
        lookAway();
        window.hands().keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        awaitSelected();
        user.doubleClicks("#problems", chosen);
        awaitSelected(MI_1, MI_2);
        assertTrue(isInView(MI_1));

        window.hands().keys(KeyCode.CONTROL, KeyCode.PERIOD);
        user.sees("#fixes", chosen);
        user.sees("#fix-list", "Move mi-1 from offset 10 to 11");
        user.sees("#fix-preview", "Settled: " + chosen);
        window.hands().keys(KeyCode.ENTER);
        window.await("no error", () -> errors().isEmpty());
        assertEquals(
                SmallPlan.collidingPlan().withInstance(MI_1, mi -> mi.withOffset(Offset.assigned(11))),
                window.topology());
        window.hands().keys(KeyCode.CONTROL, KeyCode.Z);
        window.await("the plan as it was", () -> window.topology().equals(SmallPlan.collidingPlan()));
        assertEquals(errors, errors());
    }

    @SuppressWarnings("unchecked")
    private List<SheetRow> rows() {
        TableView<SheetRow> table = window.node("#sheet", TableView.class);
        return window.ask(() -> List.copyOf(table.getItems()));
    }

    @Test
    void looksUpANumber() {
        var sheet = Sheet.of(window.topology(), window.state().resolution());
        user.clicks(".drawer", "Port sheet (" + window.state().resolution().listenerCount() + ")");
        window.await("all rows", () -> rows().equals(sheet));
        var byInstance = Comparator.comparing(SheetRow::instance);
        user.clicks("#sheet", "Instance");
        window.await(
                "sorted by instance",
                () -> rows().equals(sheet.stream().sorted(byInstance).toList()));
        user.clicks("#sheet", "Instance");
        window.await(
                "the other way round",
                () -> rows().equals(sheet.stream().sorted(byInstance.reversed()).toList()));

        user.clicks("#sheet-filter");
        window.hands().type("gw-1 9711");
        var wanted = sheet.stream()
                .filter(row -> row.instance().equals("gw-1") && Objects.equals(row.port(), 9711))
                .toList();
        window.await("one row", () -> rows().equals(wanted));
        user.sees("#sheet-count", "1 of " + sheet.size() + " rows");
        lookAway();
        user.clicks("#sheet", "9711");
        awaitSelected(GW_1);
        assertTrue(isInView(GW_1));
    }

    /// Clicks what folds a row of the outline up, or opens it.
    private void turn(String name) {
        var arrow = window.ask(() -> window.node("#outline", Node.class).lookupAll(".tree-cell").stream()
                .map(cell -> (TreeCell<?>) cell)
                .filter(cell -> cell.getItem() != null
                        && cell.lookupAll(".label").stream()
                                .anyMatch(label -> label instanceof Labeled text && name.equals(text.getText())))
                .map(TreeCell::getDisclosureNode)
                .findFirst()
                .orElseThrow());
        window.hands().click(window.middle(arrow));
    }

    @Test
    void goesThroughThePlanAsATreeAndSeesWhatHasChanged() throws IOException {
        files.open();
        user.clicks(".drawer", "Outline (11)");
        turn("DMZ");
        window.await("no host of it", () -> !user.reads("#outline").contains("alpha"));
        turn("DMZ");
        user.clicks("#outline", "alpha");
        awaitSelected(ALPHA);
        user.doubleClicks("#outline", "mi-1");
        awaitSelected(MI_1);
        window.hands().keys(KeyCode.F2);
        window.hands().type("billing");
        window.hands().keys(KeyCode.ENTER);
        window.await("another name", () -> window.topology().equals(renamed()));

        user.clicks(".drawer", "Changes (1)");
        window.hands().click(window.head(GAMMA));
        user.clicks("#changes", user.reads("#changes").getFirst());
        awaitSelected(MI_1);
        window.hands().keys(KeyCode.CONTROL, KeyCode.S);
        user.sees("#changes", "Nothing has changed since the plan was saved.");
        assertEquals(PlanWriter.write(renamed()), Files.readString(files.file()));
    }

    private static Topology renamed() {
        return SmallPlan.plan().withInstance(MI_1, mi -> mi.withName("billing"));
    }
}
