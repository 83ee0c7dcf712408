package dev.portolan.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final Set<Ink> PANES = EnumSet.of(Ink.SURFACE, Ink.SURFACE_RAISED, Ink.SURFACE_SUNKEN);
    private static final Set<Ink> DIAGRAM =
            EnumSet.of(Ink.CANVAS, Ink.ZONE_FILL, Ink.HOST_FILL, Ink.HOST_HEADER, Ink.INSTANCE_FILL);
    private static final Set<Ink> GROUNDS = union(PANES, DIAGRAM);
    private static final Set<Ink> SOFT =
            EnumSet.of(Ink.ACCENT_SOFT, Ink.ERROR_SOFT, Ink.WARNING_SOFT, Ink.OK_SOFT, Ink.NOTE_SOFT);
    private static final Set<Ink> FAMILIES = EnumSet.range(Ink.FAMILY_API, Ink.FAMILY_AROUND);

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "high-contrast"})
    void everyInkStandsInTheStyleSheetOnceAndNothingElse(String name) {
        String css = new String(Resources.read("theme/" + name + ".css"), StandardCharsets.UTF_8);
        List<String> declared = Pattern.compile("(-p-[a-z-]+):")
                .matcher(css)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertEquals(Stream.of(Ink.values()).map(Ink::token).toList(), declared);
        assertEquals(
                declared.size(), css.lines().filter(line -> line.contains(";")).count());
    }

    @Test
    void rejectsAStyleSheetThatStrays() {
        String complete = Stream.of(Ink.values())
                .map(ink -> ink.token() + ": #010203;")
                .collect(Collectors.joining("\n", ".root {", "}"));
        assertEquals(new Colour(1, 2, 3, 1), Theme.parse(complete).get(Ink.TEXT));
        assertEquals("missing: -p-text", failure(complete.replace("-p-text: #010203;", "")));
        assertEquals("missing: -p-text", failure(complete.replace("-p-text: #010203;", "/* -p-text: #010203; */")));
        assertEquals("given twice: -p-ok", failure(complete + "-p-ok: #010203;"));
        assertEquals("no ink is called -p-mauve", failure(complete + "-p-mauve: #010203;"));
    }

    @Test
    void handsOutTheStyleSheetItRead() {
        assertEquals(true, Theme.dark().stylesheet().toString().endsWith("dev/portolan/icons/theme/dark.css"));
        assertEquals(Colour.parse("#ffffff"), Theme.light().colour(Ink.SURFACE));
    }

    @Test
    void everythingInTheLightThemeCanBeRead() {
        assertEquals(List.of(), tooFaint(Theme.light(), 4.5, 3));
    }

    @Test
    void everythingInTheDarkThemeCanBeRead() {
        assertEquals(List.of(), tooFaint(Theme.dark(), 4.5, 3));
    }

    @Test
    void theHighContrastThemeMeetsTheStricterBar() {
        assertEquals(List.of(), tooFaint(Theme.highContrast(), 7, 4.5));
    }

    @Test
    void familiesAreToldApart() {
        for (Theme theme : List.of(Theme.light(), Theme.dark(), Theme.highContrast())) {
            assertEquals(
                    FAMILIES.size(),
                    FAMILIES.stream().map(theme::colour).distinct().count());
        }
    }

    /// WCAG 2.2 asks for 4.5 (AA) or 7 (AAA) for text, success criteria 1.4.3 and 1.4.6, and for 3 for marks,
    /// 1.4.11.
    private static List<String> tooFaint(Theme theme, double text, double mark) {
        List<String> failures = new ArrayList<>();
        require(theme, EnumSet.of(Ink.TEXT, Ink.TEXT_MUTED, Ink.TEXT_FAINT), GROUNDS, text, failures);
        require(theme, EnumSet.of(Ink.TEXT, Ink.TEXT_MUTED), SOFT, text, failures);
        require(theme, EnumSet.of(Ink.ACCENT_TEXT), EnumSet.of(Ink.ACCENT), text, failures);
        require(theme, EnumSet.of(Ink.ACCENT), union(GROUNDS, EnumSet.of(Ink.ACCENT_SOFT)), text, failures);
        require(theme, EnumSet.of(Ink.ERROR), union(GROUNDS, EnumSet.of(Ink.ERROR_SOFT)), text, failures);
        require(theme, EnumSet.of(Ink.WARNING), union(GROUNDS, EnumSet.of(Ink.WARNING_SOFT)), text, failures);
        require(theme, EnumSet.of(Ink.OK), union(GROUNDS, EnumSet.of(Ink.OK_SOFT)), text, failures);
        require(theme, EnumSet.of(Ink.NOTE), union(GROUNDS, EnumSet.of(Ink.NOTE_SOFT)), text, failures);
        require(theme, EnumSet.of(Ink.ERROR), EnumSet.of(Ink.ACCENT_SOFT), text, failures);
        require(theme, EnumSet.of(Ink.WARNING, Ink.OK, Ink.NOTE), EnumSet.of(Ink.ACCENT_SOFT), mark, failures);
        require(theme, FAMILIES, union(GROUNDS, SOFT), mark, failures);
        require(theme, EnumSet.of(Ink.BORDER_STRONG), union(PANES, EnumSet.of(Ink.CANVAS)), mark, failures);
        require(theme, EnumSet.of(Ink.ZONE_BORDER), EnumSet.of(Ink.CANVAS, Ink.ZONE_FILL), mark, failures);
        require(theme, EnumSet.of(Ink.HOST_BORDER), DIAGRAM, mark, failures);
        require(theme, EnumSet.of(Ink.LINK), DIAGRAM, mark, failures);
        return failures;
    }

    private static void require(Theme theme, Set<Ink> inks, Set<Ink> grounds, double ratio, List<String> failures) {
        for (Ink ink : inks) {
            for (Ink ground : grounds) {
                double contrast = Colour.contrast(theme.colour(ink), theme.colour(ground));
                if (contrast < ratio) {
                    failures.add(String.format(Locale.ROOT, "%s on %s: %.2f", ink, ground, contrast));
                }
            }
        }
    }

    private static Set<Ink> union(Set<Ink> a, Set<Ink> b) {
        EnumSet<Ink> union = EnumSet.copyOf(a);
        union.addAll(b);
        return union;
    }

    private static String failure(String css) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> Theme.parse(css))
                .getMessage());
    }
}
