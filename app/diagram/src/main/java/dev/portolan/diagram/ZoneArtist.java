package dev.portolan.diagram;

import dev.portolan.core.plan.Zone;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Weight;
import java.util.List;

/// Draws zones.
final class ZoneArtist {
    /// How far a zone reaches beyond its box.
    static final double MARGIN = 1;

    private static final double RADIUS = 12;
    private static final Lettering.Style TITLE = new Lettering.Style(13, Weight.SEMIBOLD, Ink.TEXT_MUTED);
    private static final Lettering.Style LARGE_TITLE = new Lettering.Style(28, Weight.SEMIBOLD, Ink.TEXT_MUTED);

    private final Lettering lettering;

    ZoneArtist(Lettering lettering) {
        this.lettering = lettering;
    }

    Figure draw(Zone zone, Box box, Detail detail) {
        var style = detail == Detail.FAR ? LARGE_TITLE : TITLE;
        var at = new Point(box.x() + Metrics.ZONE_PADDING, box.y() + (detail == Detail.FAR ? 40 : 34));
        var title = lettering.start(
                at, OneLine.name(zone.name(), zone.id()), style, box.width() - 2 * Metrics.ZONE_PADDING);
        return new Figure(
                zone.id(),
                OneLine.name(zone.name(), zone.id()),
                box.grown(MARGIN),
                List.of(new Mark.Rect(box, RADIUS, Ink.ZONE_FILL, Ink.ZONE_BORDER, 1, false), title));
    }
}
