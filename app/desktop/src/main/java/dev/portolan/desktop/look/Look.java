package dev.portolan.desktop.look;

import dev.portolan.icons.Colour;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typeface;
import dev.portolan.icons.Typefaces;
import dev.portolan.icons.Weight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// Colours and fonts in the form that JavaFX wants. Belongs to the JavaFX thread.
public final class Look {
    private record FontKey(Weight weight, double size) {}

    private final Map<Weight, String> fontNames = new EnumMap<>(Weight.class);
    private final Map<FontKey, Font> fonts = new HashMap<>();
    private final Map<Ink, Color> colours = new EnumMap<>(Ink.class);
    private final ReadOnlyObjectWrapper<TextSize> textSize = new ReadOnlyObjectWrapper<>(TextSize.NORMAL);
    private Theme theme;

    /// @param typefaces the bundled fonts, which become known to the toolkit
    /// @param theme the first theme
    public Look(Typefaces typefaces, Theme theme) {
        for (var weight : Weight.values()) {
            fontNames.put(weight, load(typefaces.of(weight)));
        }
        this.theme = theme;
        use(theme);
    }

    private static String load(Typeface typeface) {
        try (var data = typeface.open()) {
            var font = Font.loadFont(data, 12);
            return font == null ? typeface.family() : font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Goes over to another theme.
    public void use(Theme next) {
        theme = next;
        for (var ink : Ink.values()) {
            colours.put(ink, colour(next.colour(ink)));
        }
    }

    /// Goes over to another size of text.
    void use(TextSize next) {
        textSize.set(next);
    }

    /// How large text is at present.
    public ReadOnlyObjectProperty<TextSize> textSize() {
        return textSize.getReadOnlyProperty();
    }

    private static Color colour(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }

    /// The present theme.
    public Theme theme() {
        return theme;
    }

    /// The colour of an ink in the present theme.
    public Color colour(Ink ink) {
        return colours.getOrDefault(ink, Color.MAGENTA);
    }

    /// The bundled font at a size.
    ///
    /// @param size in pixels, whatever the size of text is
    public Font font(Weight weight, double size) {
        return fonts.computeIfAbsent(new FontKey(weight, size), key -> new Font(fontNames.get(key.weight()), size));
    }
}
