package dev.portolan.diagram;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Draws links, and the numbers at their heads.
final class LinkArtist {
    private static final double WIDTH = 1.25;
    private static final double CORNER = 6;
    private static final double PILL_PADDING = 5;
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

    /// The numbers of all links, once for those that enter a card side by side, where they cover neither one
    /// another nor, if there is room, a border.
    List<Figure> numbers(Collection<LinkResolution> links, Geometry geometry) {
        var groups = new LinkedHashMap<Spot, SequencedMap<LinkId, Route>>();
        for (var link : links) {
            var route = geometry.route(link.link().id());
            var text = number(link);
            if (route.isPresent() && !text.isEmpty()) {
                var spot = new Spot(
                        link.link().to(), link.toHost(), route.get().end().x(), text, !link.reachable());
                groups.computeIfAbsent(spot, _ -> new LinkedHashMap<>())
                        .put(link.link().id(), route.get());
            }
        }
        var places = new NumberPlaces(geometry);
        var figures = new ArrayList<Figure>();
        groups.forEach((spot, routes) -> {
            double width = lettering.width(spot.text(), NUMBER) + 2 * PILL_PADDING;
            var box = places.take(routes, width, spot.host());
            figures.add(new Figure(null, "", box.grown(1), marks(spot, box)));
        });
        return figures;
    }

    /// What several links at one place of a card share.
    private record Spot(InstanceId to, HostId host, double x, String text, boolean broken) {}

    private List<Mark> marks(Spot spot, Box box) {
        return List.of(
                new Mark.Rect(
                        box,
                        NumberPlaces.HEIGHT / 2,
                        Ink.SURFACE,
                        spot.broken() ? Ink.ERROR : Ink.BORDER,
                        1,
                        spot.broken()),
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
}
