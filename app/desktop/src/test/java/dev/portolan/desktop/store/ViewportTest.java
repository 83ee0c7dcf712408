package dev.portolan.desktop.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The part of the canvas that is seen.
class ViewportTest {
    private static final double TINY = 1e-6;
    private static final Viewport VIEW = new Viewport(100, 50, 2, 800, 600);

    private static void assertClose(Point expected, Point actual) {
        assertEquals(expected.x(), actual.x(), TINY);
        assertEquals(expected.y(), actual.y(), TINY);
    }

    @Test
    void convertsBetweenScreenAndCanvas() {
        assertEquals(new Point(110, 70), VIEW.toCanvas(new Point(20, 40)));
        assertEquals(new Point(20, 40), VIEW.toScreen(new Point(110, 70)));
        assertEquals(new Box(100, 50, 400, 300), VIEW.visible());
    }

    @Test
    void pansByScreenDistances() {
        assertEquals(new Viewport(95, 70, 2, 800, 600), VIEW.panned(10, -40));
    }

    @Test
    void zoomKeepsTheAnchorWhereItIs() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var anchor = new Point(random.nextDouble() * 800, random.nextDouble() * 600);
            var before = new Viewport(
                    random.nextDouble(-5000, 5000),
                    random.nextDouble(-5000, 5000),
                    random.nextDouble(0.05, 4),
                    800,
                    600);
            var after = before.zoomedAt(anchor, random.nextDouble(0.1, 10));
            assertClose(before.toCanvas(anchor), after.toCanvas(anchor));
        }
    }

    @Test
    void zoomKeepsTheAnchorAlsoAtItsLimits() {
        var anchor = new Point(123, 456);
        for (double factor : new double[] {1e-9, 1e9}) {
            assertClose(VIEW.toCanvas(anchor), VIEW.zoomedAt(anchor, factor).toCanvas(anchor));
        }
        assertEquals(Viewport.MIN_ZOOM, VIEW.zoomedAt(anchor, 1e-9).zoom());
        assertEquals(Viewport.MAX_ZOOM, VIEW.zoomedAt(anchor, 1e9).zoom());
    }

    @Test
    void zoomToALevelKeepsTheMiddle() {
        var after = VIEW.withZoom(0.5);
        assertEquals(0.5, after.zoom());
        assertClose(VIEW.visible().centre(), after.visible().centre());
    }

    @Test
    void clampsItsZoom() {
        assertEquals(Viewport.MIN_ZOOM, new Viewport(0, 0, 0, 1, 1).zoom());
        assertEquals(Viewport.MAX_ZOOM, new Viewport(0, 0, 100, 1, 1).zoom());
    }

    @Test
    void fitsALargeBoxWithAMarginInItsMiddle() {
        var box = new Box(-500, 300, 4000, 1000);
        var after = VIEW.fitting(box);
        assertClose(box.centre(), after.visible().centre());
        assertEquals((800 - 64) / 4000.0, after.zoom(), TINY);
        assertTrue(after.visible().contains(box));
    }

    @Test
    void fitsASmallBoxNoCloserThanItsActualSize() {
        var box = new Box(10, 10, 20, 20);
        var after = VIEW.fitting(box);
        assertEquals(1, after.zoom());
        assertClose(box.centre(), after.visible().centre());
    }

    @Test
    void fitsAnythingBeforeItIsLaidOut() {
        var after = Viewport.initial().fitting(new Box(0, 0, 0, 0));
        assertEquals(new Viewport(0, 0, 1, 0, 0), after);
    }

    @Test
    void revealsAHiddenBoxInTheMiddleAndLeavesAVisibleOneAlone() {
        assertSame(VIEW, VIEW.revealing(new Box(120, 60, 50, 50)));
        var hidden = new Box(5000, 5000, 50, 50);
        var after = VIEW.revealing(hidden);
        assertEquals(VIEW.zoom(), after.zoom());
        assertClose(hidden.centre(), after.visible().centre());
    }

    @Test
    void resizingKeepsTheCorner() {
        assertEquals(new Viewport(100, 50, 2, 10, 20), VIEW.sized(10, 20));
    }
}
