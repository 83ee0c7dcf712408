package dev.portolan.desktop.settings;

import dev.portolan.desktop.look.TextSize;
import dev.portolan.desktop.look.ThemeChoice;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Something that the designer keeps between two starts, under a name and as a line of text.
///
/// @param name what stands before the `=`
/// @param expected what the value must be: a key of the bundle
/// @param reader makes the value of a text without blanks at its ends; empty if it can't
/// @param writer makes a text of the value
public record Setting<T>(
        String name, String expected, Function<String, Optional<T>> reader, Function<T, String> writer) {
    /// The folder with the user's own catalog files.
    public static final Setting<Path> CATALOG_FOLDER =
            new Setting<>("catalog-folder", "settings.no-folder", Setting::absolute, Path::toString);

    /// A plan that was open; one line a plan, the latest first.
    public static final Setting<RecentFile> RECENT_FILE =
            new Setting<>("recent-file", "settings.no-recent", RecentFile::of, RecentFile::text);

    /// Where the last window stood.
    public static final Setting<WindowPlace> WINDOW =
            new Setting<>("window", "settings.no-window", WindowPlace::of, WindowPlace::text);

    /// Where a divider between two panes stood; one line a divider.
    public static final Setting<DividerPlace> DIVIDER =
            new Setting<>("divider", "settings.no-divider", DividerPlace::of, DividerPlace::text);

    /// Which colours the user wants.
    public static final Setting<ThemeChoice> THEME =
            new Setting<>("theme", "settings.no-theme", word(ThemeChoice.values()), Setting::word);

    /// How large the user wants text.
    public static final Setting<TextSize> TEXT_SIZE =
            new Setting<>("text-size", "settings.no-text-size", TextSize::of, TextSize::text);

    /// A family that is folded up in the palette; one line a family.
    public static final Setting<String> FOLDED_FAMILY =
            new Setting<>("folded-family", "settings.no-text", Setting::text, text -> text);

    /// The shortcuts of a command; one line a command whose shortcuts the user has changed.
    public static final Setting<ShortcutKeys> SHORTCUT =
            new Setting<>("shortcut", "settings.no-shortcut", ShortcutKeys::of, ShortcutKeys::text);

    /// Every setting that this version understands.
    public static final List<Setting<?>> ALL =
            List.of(CATALOG_FOLDER, RECENT_FILE, WINDOW, DIVIDER, THEME, TEXT_SIZE, FOLDED_FAMILY, SHORTCUT);

    /// Whether a text can be read as this setting's value.
    boolean accepts(String text) {
        return reader.apply(text).isPresent();
    }

    /// Whether the value would be read back as it is: a line feed would end the line, and a blank at either
    /// end would not survive.
    boolean survives(T value) {
        var text = writer.apply(value);
        return text.equals(text.strip())
                && text.lines().count() == 1
                && reader.apply(text).equals(Optional.of(value));
    }

    static Optional<Path> absolute(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> word(E[] values) {
        return text ->
                Arrays.stream(values).filter(value -> word(value).equals(text)).findFirst();
    }
}
