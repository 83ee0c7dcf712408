package dev.portolan.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// All pictograms look as if one hand had drawn them.
class PictogramStyleTest {
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"24\""
            + " height=\"24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\""
            + " stroke-linejoin=\"round\">";

    /// Lines and curves; coordinates with two decimals at the most.
    private static final Pattern PATH = Pattern.compile(
            "  <path d=\"(?:[MLHVCZ]|\\d+(?:\\.\\d{1,2})?| )++\"( fill=\"currentColor\" stroke=\"none\")?/>");

    /// At 16 pixels one unit is two thirds of a pixel, so that this is the smallest dot that shows.
    private static final double SMALLEST_FILL = 2.5;

    /// How many of the 256 pixels two pictograms must not share.
    private static final int TOLD_APART = 12;

    private final Pictograms pictograms = Pictograms.load();

    @Test
    void everyFileHasThePenAndTheGridOfTheOthers() {
        var strange = new ArrayList<String>();
        for (String id : pictograms.ids()) {
            var lines = new String(Resources.read("pictogram/" + id + ".svg"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (!lines.getFirst().equals(HEAD) || !lines.getLast().equals("</svg>")) {
                strange.add(id + ": head or foot");
            }
            lines.subList(1, lines.size() - 1).stream()
                    .filter(line -> !PATH.matcher(line).matches())
                    .forEach(line -> strange.add(id + ": " + line));
        }
        assertEquals(List.of(), strange);
    }

    @Test
    void whatIsFilledShowsAtSixteenPixels() {
        var tiny = new ArrayList<String>();
        for (String id : pictograms.ids()) {
            for (PathData fill : pictograms.pictogram(id).fills()) {
                var bounds = fill.bounds().orElseThrow();
                if (Math.min(bounds.width(), bounds.height()) < SMALLEST_FILL) {
                    tiny.add(id + ": " + fill.toSvg());
                }
            }
        }
        assertEquals(List.of(), tiny);
    }

    @Test
    void noTwoPictogramsLookAlikeAtSixteenPixels() {
        var alike = new TreeMap<String, Integer>();
        var ids = pictograms.ids().stream().sorted().toList();
        for (int i = 0; i < ids.size(); i++) {
            for (String other : ids.subList(i + 1, ids.size())) {
                int apart = apart(ids.get(i), other);
                if (apart < TOLD_APART) {
                    alike.put(ids.get(i) + " and " + other, apart);
                }
            }
        }
        assertEquals(new TreeMap<>(), alike);
    }

    private int apart(String id, String other) {
        var one = PixelCells.of(pictograms.pictogram(id));
        var two = PixelCells.of(pictograms.pictogram(other));
        var either = new HashSet<>(one);
        either.addAll(two);
        var both = new HashSet<>(one);
        both.retainAll(two);
        return either.size() - both.size();
    }
}
