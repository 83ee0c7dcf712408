package dev.portolan.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.portolan.icons.Theme;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Keeps the window's style sheets and the canvas's colours on one theme: the system's, until the user asks
/// for the other.
public final class ThemeSwitch {
    private static final String RULES = Objects.requireNonNull(
                    ThemeSwitch.class.getResource("/dev/portolan/desktop/desktop.css"))
            .toExternalForm();

    private final Scene scene;
    private final Look look;
    private final Runnable changed;
    private boolean dark;
    private boolean chosen;

    /// @param changed is called after the canvas's colours are others
    public ThemeSwitch(Scene scene, Look look, Runnable changed) {
        this.scene = scene;
        this.look = look;
        this.changed = changed;
        Platform.getPreferences().colorSchemeProperty().subscribe(this::follow);
    }

    private void follow(ColorScheme system) {
        if (!chosen) {
            use(system == ColorScheme.DARK);
        }
    }

    /// Goes over to the other theme, and no longer follows the system.
    public void toggle() {
        chosen = true;
        use(!dark);
    }

    private void use(boolean wantsDark) {
        dark = wantsDark;
        var theme = dark ? Theme.dark() : Theme.light();
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(theme.stylesheet().toExternalForm(), RULES);
        look.use(theme);
        changed.run();
    }
}
