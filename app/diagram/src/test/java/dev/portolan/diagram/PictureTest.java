package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.icons.Typefaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final Typefaces TYPEFACES = Typefaces.load();

    private static Picture draw(Topology plan, Detail detail) {
        return new PictureMaker(TYPEFACES).draw(plan, Plans.resolved(plan), Plans.planned(plan), detail);
    }

    @Test
    void drawsASmallPlanToTheLetter() throws IOException {
        try (var golden = PictureTest.class.getResourceAsStream("small.txt")) {
            var expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);

            assertEquals(expected, dump(draw(Plans.small(), Detail.NEAR)));
        }
    }

    private static String dump(Picture picture) {
        var text = new StringBuilder();
        for (var figure : picture.figures()) {
            text.append(figure.element() == null ? "number" : figure.element()).append('\n');
            figure.marks().forEach(mark -> text.append("  ").append(line(mark)).append('\n'));
        }
        return text.toString();
    }

    private static String line(Mark mark) {
        return switch (mark) {
            case Mark.Rect rect -> "rect " + rect.box() + " " + rect.fill() + " " + rect.stroke();
            case Mark.Line line -> "line " + line.points().size() + " points " + line.ink();
            case Mark.Text text -> "text " + text.text() + " " + text.anchor() + " " + text.ink();
            case Mark.Symbol symbol -> "symbol " + symbol.pictogram() + " " + symbol.ink();
            case Mark.Shape shape -> "shape " + shape.fill() + " " + shape.stroke();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two\nlines",
                "\u0000\u0007control",
                "\u202eturned",
                "مرحبا بالعالم مرحبا بالعالم مرحبا بالعالم",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "\ud800 lone",
                "",
                "a very long name of the kind that generators make up, with many words and no end in sight"
            })
    void fitsEveryNameIntoItsBox(String name) {
        var plan = Plans.small();
        var renamed = plan.withZones(
                        plan.zones().stream().map(zone -> zone.withName(name)).toList())
                .withHosts(plan.hosts().stream()
                        .map(host -> host.withName(name)
                                .withAddresses(List.of(name, name))
                                .withInstances(host.instances().stream()
                                        .map(instance -> instance.withName(name))
                                        .toList()))
                        .toList());
        for (var figure : draw(renamed, Detail.NEAR).figures()) {
            for (var mark : figure.marks()) {
                if (mark instanceof Mark.Text text) {
                    assertFits(figure, text);
                }
            }
        }
    }

    private static void assertFits(Figure figure, Mark.Text text) {
        double width = TYPEFACES.of(text.weight()).width(text.text(), text.size());
        double left = switch (text.anchor()) {
            case START -> text.at().x();
            case MIDDLE -> text.at().x() - width / 2;
            case END -> text.at().x() - width;
        };
        var ink = new Box(left, text.at().y() - text.size(), width, text.size());
        assertTrue(figure.bounds().contains(ink), () -> text + " leaves " + figure.bounds());
        assertTrue(text.text().codePoints().noneMatch(Character::isISOControl), text::toString);
    }

    @ParameterizedTest
    @EnumSource
    void visitsExactlyWhatReachesIntoAViewport(Detail detail) {
        var picture = draw(Plans.random(7, 20, 30, 30), detail);
        var random = new Random(7);
        for (int i = 0; i < 100; i++) {
            var viewport = new Box(random.nextInt(6000) - 1500, random.nextInt(6000) - 1500, 700, 500);
            var visited = new ArrayList<Figure>();

            picture.forEachWithin(viewport, visited::add);

            assertEquals(
                    picture.figures().stream()
                            .filter(figure -> figure.bounds().intersects(viewport))
                            .toList(),
                    visited);
        }
    }

    @Test
    void tellsAnErrorByMoreThanColour() {
        var plan = Plans.small();
        var clashing = plan.withInstance(new InstanceId("gw-2"), instance -> instance.withOffset(Offset.pinned(0)));

        long before = shapes(draw(plan, Detail.NEAR));
        long after = shapes(draw(clashing, Detail.NEAR));

        // One exclamation mark for each gateway and for their host.
        assertEquals(before + 3, after);
    }

    private static long shapes(Picture picture) {
        return picture.figures().stream()
                .flatMap(figure -> figure.marks().stream())
                .filter(Mark.Shape.class::isInstance)
                .count();
    }

    @Test
    void showsMoreTheCloserOneLooks() {
        assertEquals(
                List.of(Detail.FAR, Detail.FAR, Detail.MIDDLE, Detail.MIDDLE, Detail.NEAR, Detail.NEAR),
                List.of(0.05, 0.34, 0.35, 0.54, 0.55, 4.0).stream()
                        .map(Detail::at)
                        .toList());
    }
}
