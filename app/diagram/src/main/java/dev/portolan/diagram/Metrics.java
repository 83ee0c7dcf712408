package dev.portolan.diagram;

/// Sizes and distances of the drawing, in pixels at zoom 1, all on a grid of [#GRID].
final class Metrics {
    /// What everything that Portolan arranges is aligned to.
    static final int GRID = 8;

    /// An instance's card.
    static final int CARD_WIDTH = 208;

    static final int CARD_HEIGHT = 64;

    /// Between a host's border and its cards; links pass here.
    static final int HOST_PADDING = 16;

    /// The strip with the host's name and addresses.
    static final int HOST_HEADER = 48;

    /// Between cards of one column; links of inner columns pass here.
    static final int ROW_GAP = 16;

    /// Between columns of cards; arrow heads and port numbers need their room.
    static final int COLUMN_GAP = 64;

    /// Between hosts side by side: lanes for links and room for port numbers.
    static final int HOST_GAP_ACROSS = 96;

    static final int HOST_GAP_DOWN = 40;

    /// Between a zone's border and its hosts: a link and its number pass here.
    static final int ZONE_PADDING = 40;

    /// The line with the zone's name.
    static final int ZONE_TITLE = 16;

    static final int ZONE_GAP = 80;

    static final int EMPTY_ZONE_WIDTH = 320;

    static final int EMPTY_ZONE_HEIGHT = 176;

    /// An empty zone is never smaller than this, so that its name can be read and it can be dropped on.
    static final int LEAST_ZONE_WIDTH = 160;

    static final int LEAST_ZONE_HEIGHT = 96;

    private Metrics() {}

    /// The nearest grid line at or beyond a coordinate.
    static double snapUp(double coordinate) {
        return Math.ceil(coordinate / GRID) * GRID;
    }

    /// The border of a zone around its hosts.
    static Box zoneAround(Box hosts) {
        return new Box(
                hosts.x() - ZONE_PADDING,
                hosts.y() - ZONE_PADDING - ZONE_TITLE,
                hosts.width() + 2 * ZONE_PADDING,
                hosts.height() + 2 * ZONE_PADDING + ZONE_TITLE);
    }

    /// About what a zone's name takes up.
    ///
    /// @param letters how many it has
    static Box titleOf(Box zone, int letters) {
        double width = Math.clamp(8.0 * letters, 0, Math.max(0, zone.width() - 2 * ZONE_PADDING));
        return new Box(zone.x() + ZONE_PADDING, zone.y() + ZONE_TITLE, width, 24);
    }
}
