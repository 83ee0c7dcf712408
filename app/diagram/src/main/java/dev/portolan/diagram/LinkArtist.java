package dev.portolan.diagram;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.icons.Ink;
import dev.portolan.icons.PathData;
import dev.portolan.icons.Segment;
import dev.portolan.icons.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Draws links, and the numbers at their heads.
final class LinkArtist {
    private static final double WIDTH = 1.25;
    private static final double CORNER = 6;
    private static final double PILL_PADDING = 5;
    /// Half of the cross before a number that leads to nobody, and what it takes up with the space behind it.
    private static final double CROSS = 3;

    private static final double CROSS_ROOM = 2 * CROSS + 3;
    private static final Lettering.Style NUMBER = new Lettering.Style(10.5, Weight.SEMIBOLD, Ink.TEXT_MUTED);
    private static final Lettering.Style WRONG_NUMBER = new Lettering.Style(10.5, Weight.SEMIBOLD, Ink.ERROR);

    private final Lettering lettering;

    LinkArtist(Lettering lettering) {
        this.lettering = lettering;
    }

    /// Draws a link.
    ///
    /// @param first whether it has the line of its [Bundle]
    Figure draw(LinkResolution link, boolean first, Route route, Detail detail) {
        boolean broken = !link.reachable();
        List<Mark> marks = first
                ? List.of(new Mark.Line(
                        route.points(),
                        broken ? Ink.ERROR : Ink.LINK,
                        detail == Detail.FAR ? 2 * WIDTH : WIDTH,
                        true,
                        broken,
                        CORNER))
                : List.of();
        return new Figure(link.link().id(), name(link), route.bounds().grown(Sketch.OfLink.MARGIN), marks);
    }

    private static String name(LinkResolution link) {
        var number = Bundle.text(link);
        return OneLine.of(link.link().from() + " → " + link.link().to() + (number.isEmpty() ? "" : " " + number));
    }

    /// The numbers at the heads of all bundles, once for those that end in one head.
    List<Figure> numbers(List<Bundle> bundles, Geometry geometry) {
        var heads = new LinkedHashMap<Head, List<Bundle>>();
        for (var bundle : bundles) {
            geometry.route(bundle.links().getFirst().link().id())
                    .ifPresent(route -> heads.computeIfAbsent(
                                    new Head(bundle.to(), route.end(), bundle.isBroken()), _ -> new ArrayList<>())
                            .add(bundle));
        }
        var places = new NumberPlaces(geometry);
        var figures = new ArrayList<Figure>();
        heads.forEach((head, ending) -> {
            var text = text(ending);
            if (!text.isEmpty() || head.broken()) {
                double width = text.isEmpty() ? 0 : lettering.width(text, NUMBER);
                var box = places.take(ending, width + 2 * PILL_PADDING + (head.broken() ? CROSS_ROOM : 0));
                figures.add(new Figure(null, "", box.grown(1), marks(head.broken(), text, box)));
            }
        });
        return figures;
    }

    /// Where several links end.
    private record Head(InstanceId to, Point at, boolean broken) {}

    private List<Mark> marks(boolean broken, String text, Box box) {
        double radius = NumberPlaces.HEIGHT / 2;
        if (!broken) {
            return List.of(
                    new Mark.Rect(box, radius, Ink.SURFACE, Ink.BORDER, 1, false),
                    lettering.centred(box, text, NUMBER));
        }
        var rest = new Box(box.x() + CROSS_ROOM, box.y(), box.width() - CROSS_ROOM, box.height());
        return List.of(
                new Mark.Rect(box, radius, Ink.SURFACE, Ink.ERROR, 1, true),
                cross(new Point(box.x() + PILL_PADDING + CROSS, box.centre().y())),
                lettering.centred(rest, text, WRONG_NUMBER));
    }

    /// The mark of what leads to nobody.
    private static Mark cross(Point at) {
        return new Mark.Shape(
                new PathData(List.of(
                        new Segment.MoveTo(at.x() - CROSS, at.y() - CROSS),
                        new Segment.LineTo(at.x() + CROSS, at.y() + CROSS),
                        new Segment.MoveTo(at.x() + CROSS, at.y() - CROSS),
                        new Segment.LineTo(at.x() - CROSS, at.y() + CROSS))),
                null,
                Ink.ERROR,
                1.5);
    }

    /// The least number that bundles with one head dial, and how many links the largest has besides.
    private static String text(List<Bundle> bundles) {
        var numbers = bundles.getFirst().numbers();
        int others =
                bundles.stream().mapToInt(bundle -> bundle.links().size()).max().orElse(1) - 1;
        return numbers.isEmpty() ? "" : numbers.getFirst() + (others == 0 ? "" : " +" + others);
    }
}
