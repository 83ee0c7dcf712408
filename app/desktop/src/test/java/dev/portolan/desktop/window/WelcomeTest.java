package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.template.Template;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What stands over the canvas of an empty plan.
class WelcomeTest {
    @RegisterExtension
    private final OpenWindow window = new OpenWindow(Topology.empty("Nothing"));

    @TempDir
    private Path folder;

    private boolean isShown() {
        return window.ask(() -> window.node("#welcome", Node.class).isVisible());
    }

    private void press(String button) {
        window.run(window.node(button, Button.class)::fire);
    }

    @Test
    void offersEveryTemplateByNameAndOpensIt() {
        assertTrue(isShown());
        for (var template : Templates.all()) {
            assertEquals(
                    template.name() + ": " + template.summary(),
                    window.node("#template-" + template.id(), Button.class).getAccessibleText());
        }
        press("#template-mi-cluster");
        assertEquals(topology("mi-cluster"), window.topology());
        assertFalse(isShown());
        assertFalse(window.ask(() -> window.designer().documents().isUnsavedWork()));
    }

    private static Topology topology(String id) {
        return Templates.all().stream()
                .filter(template -> template.id().equals(id))
                .map(Template::topology)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginsWithTheKeyboardAloneAndGoesOnAtTheCanvas() {
        window.run(() -> window.node("#template-besu-qbft", Button.class).requestFocus());
        window.hands().keys(KeyCode.SPACE);
        window.settle();
        assertEquals(topology("besu-qbft"), window.topology());
        assertTrue(window.ask(() -> window.node(".diagram-canvas", Node.class).isFocused()));
    }

    @Test
    void leavesTheFocusToTheCanvas() {
        window.run(() -> window.node("#template-besu-qbft", Button.class).requestFocus());
        window.hands().keys(KeyCode.SPACE);
        window.await("the template", () -> !isShown());
        assertTrue(window.ask(() -> window.node(".diagram-canvas", Node.class).isFocused()));
    }

    @Test
    void goesForAnEmptyPlanAndComesBackForANewOne() {
        press("#welcome-empty");
        assertFalse(isShown());
        window.run(() -> window.designer().documents().create());
        assertTrue(isShown());
    }

    @Test
    void goesWithTheFirstEdit() {
        window.dispatch(PlanEdits.renamePlan("Mine"));
        assertFalse(isShown());
        window.run(window.designer().store()::undo);
        assertFalse(isShown());
    }

    private List<String> entries() {
        return window.ask(() -> window.stage().getScene().getRoot().lookupAll(".recent-entry").stream()
                .map(Node::getAccessibleText)
                .toList());
    }

    @Test
    void listsRecentPlansAndForgetsThoseThatAreGone() {
        var there = folder.resolve("there.portolan.json");
        assertTrue(PlanFiles.write(there, SmallPlan.plan()).isEmpty());
        window.recent().add(there);
        window.recent().add(folder.resolve("gone.portolan.json"));
        window.reopen();
        var entries = entries();
        assertTrue(entries.getFirst().matches("gone.portolan.json in .*, missing, last seen .*"), entries.toString());
        assertTrue(entries.getLast().matches("there.portolan.json in .*, [^,]*"), entries.toString());
        var remove = window.ask(() -> window.stage().getScene().getRoot().lookupAll(".button").stream()
                .filter(node -> "Take gone.portolan.json off the list".equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        window.run(remove::fire);
        assertEquals(1, entries().size());
        press(".recent-entry");
        window.await("the plan", () -> window.topology().equals(SmallPlan.plan()));
    }
}
