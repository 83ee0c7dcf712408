package dev.portolan.desktop;

import dev.portolan.desktop.palette.Palette;
import dev.portolan.desktop.settings.DividerPlace;
import dev.portolan.desktop.settings.Setting;
import dev.portolan.desktop.settings.Settings;
import dev.portolan.desktop.settings.SettingsFile;
import dev.portolan.desktop.settings.WindowPlace;
import java.util.List;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Puts a window where the last one was, with its panes as they were, and remembers that when it closes.
final class WindowMemory {
    private static final String DRAWER = "drawer";

    private final Stage stage;
    private final DesignerWindow window;
    private final Palette palette;
    private final SettingsFile settings;

    WindowMemory(Stage stage, DesignerWindow window, Palette palette, SettingsFile settings) {
        this.stage = stage;
        this.window = window;
        this.palette = palette;
        this.settings = settings;
    }

    /// Before the window is shown. A place on a screen that is gone is none.
    void restore() {
        var kept = settings.read().settings();
        kept.value(Setting.WINDOW).filter(WindowMemory::isOnScreen).ifPresent(this::place);
        kept.all(Setting.DIVIDER).stream()
                .filter(divider -> divider.name().equals(DRAWER))
                .forEach(divider -> shareCanvas(divider.position()));
        palette.fold(kept.all(Setting.FOLDED_FAMILY));
    }

    /// A share is one of the window's size: as long as that is not laid out, the drawer would keep what it has of
    /// another.
    private void shareCanvas(double share) {
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, _ -> afterLayout(() -> window.shareCanvas(share)));
    }

    private void afterLayout(Runnable action) {
        var scene = stage.getScene();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        });
    }

    private static boolean isOnScreen(WindowPlace place) {
        return Screen.getScreens().stream()
                .anyMatch(screen ->
                        screen.getVisualBounds().contains(place.x(), place.y(), place.width(), place.height()));
    }

    private void place(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximised());
    }

    /// While the window is still there.
    void keep() {
        var _ = settings.change(this::keep);
    }

    private Settings keep(Settings before) {
        var panes = before.withAll(Setting.FOLDED_FAMILY, palette.folded())
                .withAll(Setting.DIVIDER, List.of(new DividerPlace(DRAWER, window.canvasShare())));
        if (stage.isMaximized()) {
            // What a maximised window measures is not where it goes when it no longer is.
            return before.value(Setting.WINDOW)
                    .map(place -> panes.with(Setting.WINDOW, place.withMaximised(true)))
                    .orElse(panes);
        }
        return panes.with(
                Setting.WINDOW,
                new WindowPlace(
                        (int) stage.getX(),
                        (int) stage.getY(),
                        Math.max(1, (int) stage.getWidth()),
                        Math.max(1, (int) stage.getHeight()),
                        false));
    }
}
