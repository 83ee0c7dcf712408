package dev.portolan.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PictogramsTest {
    private final Pictograms pictograms = Pictograms.load();

    @Test
    void everyDrawingIsNamedAndEveryNameIsDrawn() throws IOException, URISyntaxException {
        Path folder = Path.of(Resources.locate("pictogram").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> drawn =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toUnmodifiableSet());
            assertEquals(
                    drawn, pictograms.ids().stream().map(id -> id + ".svg").collect(Collectors.toUnmodifiableSet()));
        }
    }

    @Test
    void handsOutThePictogramThatWasAskedFor() {
        for (String id : pictograms.ids()) {
            assertEquals(id, pictograms.pictogram(id).id());
        }
    }

    @Test
    void fallsBackToTheGenericPictogram() {
        assertEquals("generic", pictograms.pictogram("no-such-thing").id());
    }

    @Test
    void inkKeepsTheMarginAndFillsTheGrid() {
        double near = Pictogram.MARGIN;
        double far = Pictogram.GRID - Pictogram.MARGIN;
        for (String id : pictograms.ids()) {
            Bounds ink = ink(pictograms.pictogram(id));
            assertEquals(true, new Bounds(near, near, far, far).contains(ink), () -> id + " leaves the grid: " + ink);
            // Signs of very different size look uneven side by side.
            assertEquals(
                    true, Math.max(ink.width(), ink.height()) >= 17, () -> id + " is too small for the grid: " + ink);
        }
    }

    @Test
    void tellsStrokesFromFills() {
        assertEquals(
                new Pictogram("x", List.of(PathData.parse("M3 3L9 9")), List.of(PathData.parse("M3 3H9V9Z"))),
                read("<path d='M3 3L9 9'/><path d='M3 3H9V9Z' fill='currentColor' stroke='none'/>"));
    }

    @Test
    void rejectsWhatItWouldNotDraw() {
        assertThrows(IllegalArgumentException.class, () -> read("<circle r='3'/>"));
        assertThrows(IllegalArgumentException.class, () -> read("<path/>"));
        assertThrows(IllegalArgumentException.class, () -> read(""));
        assertThrows(IllegalArgumentException.class, () -> read("<path d='M3 3L9 9'>"));
    }

    @Test
    void rejectsEntities() {
        String svg = "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><svg><path d='&e;'/></svg>";
        byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> PictogramReader.read("x", bytes));
    }

    private static Pictogram read(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>";
        return PictogramReader.read("x", svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Bounds ink(Pictogram pictogram) {
        Stream<Bounds> strokes = pictogram.strokes().stream()
                .flatMap(path -> path.bounds().stream())
                .map(bounds -> bounds.grown(Pictogram.STROKE_WIDTH / 2));
        Stream<Bounds> fills = pictogram.fills().stream().flatMap(path -> path.bounds().stream());
        return Stream.concat(strokes, fills)
                .reduce((a, b) -> new Bounds(
                        Math.min(a.minX(), b.minX()),
                        Math.min(a.minY(), b.minY()),
                        Math.max(a.maxX(), b.maxX()),
                        Math.max(a.maxY(), b.maxY())))
                .orElseThrow();
    }
}
