package dev.portolan.desktop.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.icons.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever goes about with the Tab key sees where the focus is: what has it looks otherwise than without it, in
/// colours that are told apart.
class FocusVisibleTest {
    /// WCAG 2.2, success criteria 1.4.11 and 2.4.13.
    private static final double CONTRAST = 3;

    /// As many pixels as the shortest side of a ring around a small button.
    private static final int PIXELS = 16;

    /// Around a control, where its ring may be.
    private static final int MARGIN = 6;

    private static final int MOST_STOPS = 120;

    @RegisterExtension
    private final OpenWindow window = new OpenWindow(SmallPlan.collidingPlan());

    @ParameterizedTest
    @ValueSource(strings = {"light", "high-contrast"})
    void everyStopOfTheTabKeyShowsTheFocus(String theme) throws IOException {
        Files.writeString(window.settings(), "theme = " + theme + "\n");
        window.run(() -> window.stage().setOnHiding(null));
        window.reopen();
        // An instance of few features, so that there are no more stops than kinds of controls.
        window.select(SmallPlan.MI_1);
        Map<String, Boolean> stops = new TreeMap<>();
        var tabs = window.node(".drawer", TabPane.class);
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int tab = i;
            window.run(() -> tabs.getSelectionModel().select(tab));
            window.run(tabs::requestFocus);
            goOn(stops, tab == 0);
        }
        assertTrue(stops.size() > 25, stops.keySet().toString());
        assertEquals(
                List.of(),
                stops.entrySet().stream()
                        .filter(stop -> !stop.getValue())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /// Goes from stop to stop until the canvas has the focus, which has a use of its own for the Tab key.
    ///
    /// @param beyond whether to go on beyond the drawer
    private void goOn(Map<String, Boolean> stops, boolean beyond) {
        var before = picture();
        for (int i = 0; i < MOST_STOPS; i++) {
            window.hands().keys(KeyCode.TAB);
            var owner = window.ask(() -> window.stage().getScene().getFocusOwner());
            boolean inDrawer =
                    window.ask(() -> window.node(".drawer", TabPane.class).isFocusWithin());
            if (!inDrawer && !beyond) {
                return;
            }
            var now = picture();
            var name = owner.getClass().getSimpleName() + " " + owner.getId() + " " + owner.getStyleClass();
            stops.merge(name, differing(owner, before, now) >= PIXELS, Boolean::logicalAnd);
            if (owner.getStyleClass().contains("diagram-canvas")) {
                return;
            }
            before = now;
        }
    }

    private WritableImage picture() {
        return window.ask(() -> window.stage().getScene().snapshot(null));
    }

    /// How many pixels in and around a control differ in colours that are told apart.
    private int differing(Node node, WritableImage one, WritableImage other) {
        var box = window.ask(() -> node.localToScene(node.getLayoutBounds()));
        int count = 0;
        for (int y = from(box.getMinY()); y < Math.min(one.getHeight(), box.getMaxY() + MARGIN); y++) {
            for (int x = from(box.getMinX()); x < Math.min(one.getWidth(), box.getMaxX() + MARGIN); x++) {
                if (contrast(one.getPixelReader(), other.getPixelReader(), x, y) >= CONTRAST) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int from(double edge) {
        return (int) Math.max(0, edge - MARGIN);
    }

    private static double contrast(PixelReader one, PixelReader other, int x, int y) {
        return one.getArgb(x, y) == other.getArgb(x, y)
                ? 1
                : Colour.contrast(colour(one.getColor(x, y)), colour(other.getColor(x, y)));
    }

    private static Colour colour(Color color) {
        return new Colour(
                (int) Math.round(255 * color.getRed()),
                (int) Math.round(255 * color.getGreen()),
                (int) Math.round(255 * color.getBlue()),
                1);
    }
}
