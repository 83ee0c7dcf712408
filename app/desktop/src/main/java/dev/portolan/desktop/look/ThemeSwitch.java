package dev.portolan.desktop.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.portolan.icons.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Scene;

/// Keeps a window's style sheets and its canvas's colours on one theme: the user's choice, or else the
/// system's, and then along with the system.
public final class ThemeSwitch {
    /// What the systems call their wish for strong contrast: a switch on Windows, a theme's name under GTK.
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    private static final String GTK_THEME = "GTK.theme_name";

    private static final String RULES = Objects.requireNonNull(
                    ThemeSwitch.class.getResource("/dev/portolan/desktop/desktop.css"))
            .toExternalForm();

    private final Scene scene;
    private final Look look;
    private final Runnable changed;
    private final Consumer<ThemeChoice> chosen;
    private final InvalidationListener systemChanged = _ -> apply();
    private ThemeChoice choice;
    private List<String> stylesheets = List.of();

    /// @param first what the user chose before
    /// @param chosen is told what the user chooses
    /// @param changed is called after the canvas's colours are others
    public ThemeSwitch(Scene scene, Look look, ThemeChoice first, Consumer<ThemeChoice> chosen, Runnable changed) {
        this.scene = scene;
        this.look = look;
        this.choice = first;
        this.chosen = chosen;
        this.changed = changed;
        // The preferences outlive every window.
        Platform.getPreferences().addListener(new WeakInvalidationListener(systemChanged));
        apply();
    }

    /// What the user chose.
    public ThemeChoice choice() {
        return choice;
    }

    /// Tells of the colours that the user chooses, for every window to [#use].
    public void choose(ThemeChoice wanted) {
        chosen.accept(wanted);
    }

    /// Goes over to other colours.
    public void use(ThemeChoice wanted) {
        choice = wanted;
        apply();
    }

    /// Goes from light colours to dark ones, and from all others to light ones.
    public void toggle() {
        choose(shown() == ThemeChoice.LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    }

    private ThemeChoice shown() {
        return choice == ThemeChoice.SYSTEM ? systems() : choice;
    }

    private void apply() {
        switch (shown()) {
            case DARK -> use(Theme.dark(), new PrimerDark().getUserAgentStylesheet());
            case HIGH_CONTRAST -> use(Theme.highContrast(), new PrimerDark().getUserAgentStylesheet());
            case LIGHT, SYSTEM -> use(Theme.light(), new PrimerLight().getUserAgentStylesheet());
        }
    }

    private static ThemeChoice systems() {
        var preferences = Platform.getPreferences();
        boolean contrast = preferences.getBoolean(WINDOWS_CONTRAST).orElse(false)
                || preferences
                        .getString(GTK_THEME)
                        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("highcontrast"))
                        .isPresent();
        if (contrast) {
            return ThemeChoice.HIGH_CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT;
    }

    private void use(Theme theme, String base) {
        Application.setUserAgentStylesheet(base);
        var next = List.of(theme.stylesheet().toExternalForm(), RULES);
        scene.getStylesheets().removeAll(stylesheets);
        scene.getStylesheets().addAll(0, next);
        stylesheets = next;
        look.use(theme);
        changed.run();
    }
}
