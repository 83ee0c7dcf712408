package dev.portolan.desktop;

import dev.portolan.desktop.document.Documents;
import dev.portolan.desktop.document.OtherWindows;
import dev.portolan.desktop.journal.Journals;
import dev.portolan.desktop.journal.Owner;
import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.look.ThemeChoice;
import dev.portolan.desktop.settings.Setting;
import dev.portolan.desktop.settings.SettingsFile;
import dev.portolan.desktop.settings.ShortcutKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
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

    /// The theme that the user has chosen.
    ThemeChoice theme() {
        return settings.read().settings().value(Setting.THEME).orElse(ThemeChoice.SYSTEM);
    }

    /// Takes over another theme in every window, and remembers it.
    void chooseTheme(ThemeChoice theme) {
        open.forEach(each -> each.designer().useTheme(theme));
        var _ = settings.change(before -> before.with(Setting.THEME, theme));
    }

    /// How large the user wants text; null for as large as the system says.
    @Nullable
    TextSize textSize() {
        return settings.read().settings().value(Setting.TEXT_SIZE).orElse(null);
    }

    /// Takes over another size of text in every window, and remembers it.
    ///
    /// @param size null for the system's
    void chooseTextSize(@Nullable TextSize size) {
        open.forEach(each -> each.designer().useTextSize(size));
        var _ = settings.change(
                before -> size == null ? before.without(Setting.TEXT_SIZE) : before.with(Setting.TEXT_SIZE, size));
    }

    /// The shortcuts that the user has given commands, by the commands' ids. Keys that this version cannot read
    /// are none.
    Map<String, List<KeyCombination>> shortcuts() {
        return settings.read().settings().all(Setting.SHORTCUT).stream()
                .collect(Collectors.toMap(
                        ShortcutKeys::command, kept -> combinations(kept.keys()), (_, later) -> later));
    }

    private static List<KeyCombination> combinations(List<String> keys) {
        return keys.stream().flatMap(key -> combination(key).stream()).toList();
    }

    private static Optional<KeyCombination> combination(String key) {
        try {
            return Optional.of(KeyCombination.valueOf(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Takes over other shortcuts in every window, and remembers them.
    void chooseShortcuts(Map<String, List<KeyCombination>> shortcuts) {
        open.forEach(each -> each.designer().useShortcuts(shortcuts));
        var kept = shortcuts.entrySet().stream()
                .map(entry -> new ShortcutKeys(
                        entry.getKey(),
                        entry.getValue().stream().map(KeyCombination::getName).toList()))
                .sorted(Comparator.comparing(ShortcutKeys::command))
                .toList();
        var _ = settings.change(before -> before.withAll(Setting.SHORTCUT, kept));
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
