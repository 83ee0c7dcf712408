package dev.portolan.desktop;

import dev.portolan.core.launch.DesignerLauncher;
import dev.portolan.core.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// Opens the designer in a JavaFX window.
public final class DesktopLauncher implements DesignerLauncher {
    /// Found as a service.
    public DesktopLauncher() {}

    @Override
    public Optional<String> obstacle() {
        return new DisplayProbe(messages()).obstacle();
    }

    @Override
    public int open(@Nullable Path plan, @Nullable Path catalogFolder) {
        Application.launch(DesignerApp.class, argument(plan), argument(catalogFolder));
        return 0;
    }

    private static String argument(@Nullable Path path) {
        return path == null ? "" : path.toString();
    }

    static Messages messages() {
        return new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop"));
    }
}
