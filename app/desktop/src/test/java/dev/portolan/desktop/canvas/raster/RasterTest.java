package dev.portolan.desktop.canvas.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.icons.PathData;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RasterTest {
    private static final int SIDE = 24;
    private static final Paint BLACK = new Paint(0, 256);

    private final int[] pixels = new int[SIDE * SIDE];
    private final Raster raster = new Raster(SIDE, SIDE, pixels);

    RasterTest() {
        Arrays.fill(pixels, 0xffffffff);
    }

    /// How many pixels' worth of black there is.
    private double ink() {
        return Arrays.stream(pixels)
                .mapToDouble(pixel -> 1 - (pixel & 0xff) / 255.0)
                .sum();
    }

    private int at(int x, int y) {
        return pixels[y * SIDE + x];
    }

    @Test
    void aRectangleCoversAsMuchAsItIsLarge() {
        raster.rect(3.25, 4.5, 9.75, 11, BLACK);

        assertEquals(6.5 * 6.5, ink(), 0.1);
        assertEquals(0xff000000, at(5, 6));
        assertEquals(0xffffffff, at(2, 6));
    }

    @Test
    void aHairlineIsPale() {
        raster.rect(5.4, 0, 5.65, SIDE, BLACK);

        assertEquals(0.25 * SIDE, ink(), 0.3);
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        raster.rect(-10, -10, 2, 2, BLACK);
        raster.rect(SIDE - 2, SIDE - 2, SIDE + 10, SIDE + 10, BLACK);
        raster.rect(-20, 4, -10, 8, BLACK);
        new RoundBox(-8, -8, -1, -1, 3).fill(raster, BLACK);

        assertEquals(8, ink(), 0.01);
    }

    @Test
    void aRoundBoxIsRoundAndItsBorderHasTheWidthOfThePen() {
        new RoundBox(4.3, 4.3, 18.3, 18.3, 5).fill(raster, BLACK);
        double corners = (4 - Math.PI) * 25;
        assertEquals(14 * 14 - corners, ink(), 1);

        Arrays.fill(pixels, 0xffffffff);
        new RoundBox(4.3, 4.3, 18.3, 18.3, 5).stroke(raster, 1.5, BLACK);
        assertEquals(1.5 * (4 * 4 + 2 * Math.PI * 5), ink(), 2);
    }

    @Test
    void aPathIsFilledByItsArea() {
        var square = PathData.parse("M2.5 2.5H10.5V12.5H2.5Z");

        raster.stamp(Stamper.filled(Polyline.of(square, 1, 0, 0)), 3, 4, BLACK);

        assertEquals(80, ink(), 0.5);
        assertEquals(0xff000000, at(8, 8));
    }

    @Test
    void aSlantedPathIsFilledByItsArea() {
        var triangle = PathData.parse("M1 1L16 7L4 17Z");

        raster.stamp(Stamper.filled(Polyline.of(triangle, 1, 0, 0)), 1, 1, BLACK);

        assertEquals(0.5 * Math.abs(15 * 16 - 3 * 6), ink(), 0.7);
    }

    @Test
    void aHoleStaysOpen() {
        var ring = PathData.parse("M2 2H18V18H2ZM6 6V14H14V6Z");

        raster.stamp(Stamper.filled(Polyline.of(ring, 1, 0, 0)), 0, 0, BLACK);

        assertEquals(256 - 64, ink(), 0.5);
        assertEquals(0xffffffff, at(10, 10));
    }

    @Test
    void aPenLeavesALineOfItsWidthWithRoundEnds() {
        var line = PathData.parse("M5 12L17 12");

        raster.stamp(Stamper.stroked(Polyline.of(line, 1, 0, 0), 3), 0, 0, BLACK);

        assertEquals(3 * 12 + Math.PI * 1.5 * 1.5, ink(), 1);
    }

    @Test
    void halfAColourMixes() {
        raster.rect(0, 0, 1, 1, new Paint(0xff0000, 128));

        assertEquals(0xffff8080, at(0, 0));
    }

    @Test
    void stampsAreUnited() {
        var one = new Stamp(0, 0, 2, 1, new byte[] {(byte) 255, 10});
        var other = new Stamp(1, 0, 2, 1, new byte[] {(byte) 200, 30});

        var both = one.with(other);

        assertArrayEquals(new byte[] {(byte) 255, (byte) 200, 30}, both.cover());
        assertTrue(Stamp.EMPTY.with(one).equals(one));
    }
}
