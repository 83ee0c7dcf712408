package dev.portolan.desktop.canvas.raster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.template.Templates;
import dev.portolan.desktop.fixture.Pixels;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Detail;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.Picture;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePainterTest {
    private static final Typefaces TYPEFACES = Typefaces.load();
    private static final Stamps STAMPS = new Stamps(TYPEFACES, Pictograms.load());

    private static Picture picture(double zoom) {
        var plan = Templates.payments().topology();
        var resolution = SmallPlan.KNOWLEDGE.resolver().resolve(plan);
        var geometry = new GeometryPlanner().plan(plan, resolution);
        return new PictureMaker(TYPEFACES).draw(plan, resolution, geometry, Detail.at(zoom));
    }

    private static int[] paint(Picture picture, double zoom, int left, int top, int width, int height) {
        var pixels = new int[width * height];
        var painter = new FigurePainter(new Raster(width, height, pixels), zoom, left, top, Theme.light(), STAMPS);
        Arrays.fill(pixels, 0xffffffff);
        picture.forEachWithin(new Box(left / zoom, top / zoom, width / zoom, height / zoom), painter::paint);
        return pixels;
    }

    /// Tiles that are painted apart must fit together, and a mended part must fit into its tile.
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 0.73, 1, 2.5})
    void partsAreThePixelsOfTheWhole(double zoom) {
        var picture = picture(zoom);
        int width = 700;
        int height = 500;
        var whole = paint(picture, zoom, 100, 80, width, height);
        for (int left = 0; left < width; left += 140) {
            for (int top = 0; top < height; top += 125) {
                var part = paint(picture, zoom, 100 + left, 80 + top, 140, 125);
                for (int i = 0; i < part.length; i++) {
                    int x = left + i % 140;
                    int y = top + i / 140;
                    int expected = whole[y * width + x];
                    int actual = part[i];
                    assertTrue(
                            Pixels.isSame(expected, actual),
                            () -> "pixel " + x + ", " + y + ": " + Integer.toHexString(expected) + " and "
                                    + Integer.toHexString(actual));
                }
            }
        }
    }
}
