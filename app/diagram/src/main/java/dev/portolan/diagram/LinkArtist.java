package dev.portolan.diagram;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.resolve.LinkResolution;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Draws links, and the numbers at their heads.
final class LinkArtist {
    private static final double WIDTH = 1.25;
    private static final double CORNER = 6;
    private static final double PILL_HEIGHT = 16;
    private static final double PILL_PADDING = 5;
    private static final double HEAD_ROOM = 12;
    private static final Lettering.Style NUMBER = new Lettering.Style(10.5, Weight.SEMIBOLD, Ink.TEXT_MUTED);
    private static final Lettering.Style WRONG_NUMBER = new Lettering.Style(10.5, Weight.SEMIBOLD, Ink.ERROR);

    private final Lettering lettering;

    LinkArtist(Lettering lettering) {
        this.lettering = lettering;
    }

    Figure draw(LinkResolution link, Route route, Detail detail) {
        boolean broken = !link.reachable();
        var line = new Mark.Line(
                route.points(),
                broken ? Ink.ERROR : Ink.LINK,
                detail == Detail.FAR ? 2 * WIDTH : WIDTH,
                true,
                broken,
                CORNER);
        return new Figure(link.link().id(), name(link), route.bounds().grown(6), List.of(line));
    }

    private static String name(LinkResolution link) {
        var number = number(link);
        return OneLine.of(link.link().from() + " → " + link.link().to() + (number.isEmpty() ? "" : " " + number));
    }

    /// What several links at one place of a card share.
    private record Spot(InstanceId to, double x, String text, boolean broken) {}

    /// The numbers of all links, once for those that enter a card side by side.
    List<Figure> numbers(Collection<LinkResolution> links, Geometry geometry) {
        var pills = new LinkedHashMap<Spot, Box>();
        for (var link : links) {
            var route = geometry.route(link.link().id());
            var text = number(link);
            if (route.isPresent() && !text.isEmpty()) {
                var spot = new Spot(link.link().to(), route.get().end().x(), text, !link.reachable());
                pills.merge(spot, pill(text, route.get(), geometry.box(link.toHost())), Box::union);
            }
        }
        var figures = new ArrayList<Figure>();
        pills.forEach((spot, box) -> figures.add(new Figure(null, "", box.grown(1), marks(spot, box))));
        return figures;
    }

    private List<Mark> marks(Spot spot, Box box) {
        return List.of(
                new Mark.Rect(
                        box, PILL_HEIGHT / 2, Ink.SURFACE, spot.broken() ? Ink.ERROR : Ink.BORDER, 1, spot.broken()),
                lettering.centred(box, spot.text(), spot.broken() ? WRONG_NUMBER : NUMBER));
    }

    /// The number that is dialled, with the transport where it isn't TCP; empty if there is none.
    private static String number(LinkResolution link) {
        var target = link.target();
        int number = link.number() != 0 || target == null ? link.number() : target.number();
        if (number == 0) {
            return "";
        }
        return target == null || target.transport() == Transport.TCP
                ? Integer.toString(number)
                : number + "/" + target.transport().word();
    }

    /// On the last stretch: outside the target's host if there is room, so that it covers no border, else right behind
    /// the arrow head.
    private Box pill(String text, Route route, Optional<Box> host) {
        double width = lettering.width(text, NUMBER) + 2 * PILL_PADDING;
        var end = route.end();
        var before = route.points().get(route.points().size() - 2);
        double direction = Math.signum(before.x() - end.x());
        double length = Math.abs(before.x() - end.x());
        double near = host.map(box -> direction > 0 ? box.right() - end.x() : end.x() - box.x())
                        .orElse(0.0)
                + 6;
        double from = near + width <= length ? near : Math.clamp((length - width) / 2, HEAD_ROOM - 4, HEAD_ROOM);
        double centre = end.x() + direction * (from + width / 2);
        return new Box(centre - width / 2, end.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
    }
}
