package dev.portolan.desktop;

import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.document.OtherWindows;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.journal.Owner;
import dev.portolan.desktop.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The windows of one run. They share the settings and the folder of journals and nothing else. The program
/// ends with the last of them. Belongs to the JavaFX thread.
public final class Windows implements OtherWindows {
    private static final double STEP = 32;

    private record Open(Stage stage, Designer designer) {}

    private final Surroundings surroundings;
    private final SettingsFile settings;
    private final Journals journals;
    private final List<Open> open = new ArrayList<>();

    /// @param surroundings what every window finds around it
    public Windows(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.settings = new SettingsFile(surroundings.settings(), DesktopLauncher.messages());
        this.journals = new Journals(surroundings.settings().resolveSibling("unsaved"), Owner.current());
    }

    /// Builds a window on an empty plan, without showing it.
    public Designer add(Stage stage) {
        var designer = new Designer(stage, surroundings, settings, journals, this);
        var entry = new Open(stage, designer);
        open.add(entry);
        stage.setOnHidden(_ -> open.remove(entry));
        return designer;
    }

    @Override
    public boolean raise(Path file) {
        var found = open.stream()
                .filter(each -> isSame(each.designer().store().state().file(), file))
                .findFirst();
        found.ifPresent(each -> {
            each.stage().setIconified(false);
            each.stage().toFront();
            each.stage().requestFocus();
        });
        return found.isPresent();
    }

    private static boolean isSame(@Nullable Path one, Path other) {
        if (one == null) {
            return false;
        }
        try {
            return Files.isSameFile(one, other);
        } catch (IOException _) {
            return Objects.equals(normal(one), normal(other));
        }
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    public Documents another() {
        var stage = new Stage();
        var designer = add(stage);
        open.stream().map(Open::stage).filter(Stage::isFocused).findFirst().ifPresent(former -> cascade(former, stage));
        designer.show();
        return designer.documents();
    }

    /// Puts a window a step below and right of another, so that both are seen, if the screen has room.
    private static void cascade(Stage former, Stage stage) {
        var screen = Screen.getPrimary().getVisualBounds();
        double x = former.getX() + STEP;
        double y = former.getY() + STEP;
        if (screen.contains(x, y, stage.getScene().getWidth(), stage.getScene().getHeight())) {
            stage.setX(x);
            stage.setY(y);
        }
    }
}
