package dev.portolan.icons;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A colour for every ink, read from the style sheet that the desktop uses too, so that the screen and every
/// exported picture share one source.
public final class Theme {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("(-p-[a-z-]+)\\s*:\\s*([^;]*?)\\s*;");
    private static final Map<String, Ink> INKS =
            Stream.of(Ink.values()).collect(Collectors.toUnmodifiableMap(Ink::token, Function.identity()));

    private final URL stylesheet;
    private final Map<Ink, Colour> colours;

    private Theme(URL stylesheet, Map<Ink, Colour> colours) {
        this.stylesheet = stylesheet;
        this.colours = colours;
    }

    /// Dark on light; also the theme of paper and of exported pictures.
    public static Theme light() {
        return load("light");
    }

    /// Light on dark.
    public static Theme dark() {
        return load("dark");
    }

    /// Light on black with the strongest contrast, for those who ask their system for it.
    public static Theme highContrast() {
        return load("high-contrast");
    }

    /// {@return the colour of an ink}
    public Colour colour(Ink ink) {
        Colour colour = colours.get(ink);
        if (colour == null) {
            throw new IllegalStateException("no colour for " + ink);
        }
        return colour;
    }

    /// {@return where the style sheet is, for a toolkit to load; it declares the tokens on `.root` and no
    /// rules}
    public URL stylesheet() {
        return stylesheet;
    }

    /// @throws IllegalArgumentException if a token is unknown, given twice or missing, or a colour is
    ///     malformed
    static Map<Ink, Colour> parse(String css) {
        Map<Ink, Colour> colours = new EnumMap<>(Ink.class);
        Matcher matcher = DECLARATION.matcher(COMMENT.matcher(css).replaceAll(""));
        while (matcher.find()) {
            Ink ink = INKS.get(matcher.group(1));
            if (ink == null) {
                throw new IllegalArgumentException("no ink is called " + matcher.group(1));
            }
            if (colours.put(ink, Colour.parse(matcher.group(2))) != null) {
                throw new IllegalArgumentException("given twice: " + ink.token());
            }
        }
        for (Ink ink : Ink.values()) {
            if (!colours.containsKey(ink)) {
                throw new IllegalArgumentException("missing: " + ink.token());
            }
        }
        return colours;
    }

    private static Theme load(String name) {
        String file = "theme/" + name + ".css";
        return new Theme(Resources.locate(file), parse(new String(Resources.read(file), StandardCharsets.UTF_8)));
    }
}
