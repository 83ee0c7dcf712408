package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.icons.Typefaces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final Typefaces TYPEFACES = Typefaces.load();

    private static final PictureMaker MAKER = new PictureMaker(TYPEFACES);

    private static Picture draw(Topology plan, Detail detail) {
        return MAKER.draw(plan, Plans.resolved(plan), Plans.planned(plan), detail);
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
                            .filter(figure -> reachesInto(figure, viewport))
                            .toList(),
                    visited);
        }
    }

    /// A link's box may be large, and little of it near the link.
    private static boolean reachesInto(Figure figure, Box viewport) {
        if (figure.marks().getFirst() instanceof Mark.Line line) {
            return IntStream.range(1, line.points().size())
                    .mapToObj(i ->
                            Box.between(line.points().get(i - 1), line.points().get(i)))
                    .anyMatch(stretch -> stretch.grown(6).intersects(viewport));
        }
        return figure.bounds().intersects(viewport);
    }

    @ParameterizedTest
    @EnumSource
    void changesAreWhereTwoVersionsDiffer(Detail detail) {
        var plan = Plans.random(7, 20, 30, 30);
        var host = plan.hosts().get(3);
        var moved =
                HostEdits.moveHosts(Map.of(host.id(), new Place(4000, 4000))).apply(plan);
        var before = draw(plan, detail);
        var after = draw(moved, detail);

        assertEquals(List.of(), draw(plan, detail).changes(before));
        assertEquals(List.of(), draw(plan, detail).numberChanges(before));
        var places = new ArrayList<>(after.changes(before));
        places.addAll(after.numberChanges(before));
        for (var figure : after.figures()) {
            boolean known = before.figures().contains(figure);
            boolean told = places.stream().anyMatch(figure.bounds()::intersects);
            assertTrue(known || told, figure::toString);
        }
        assertTrue(after.changedElements(before).contains(host.id()));
    }

    @Test
    void whatIsHiddenTakesItsNumbersAlong() {
        var plan = Plans.small();
        var whole = draw(plan, Detail.NEAR);
        Set<ElementId> links = plan.links().stream().map(Link::id).collect(Collectors.toSet());

        var bare = whole.without(links);

        assertEquals(
                whole.figures().stream()
                        .filter(figure -> figure.element() != null && !links.contains(figure.element()))
                        .toList(),
                bare.figures());
        assertEquals(links.size(), whole.figures(links).size());
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
