package dev.portolan.diagram;

import java.util.List;

/// A way out of a card, or into it, by one of its sides: level until it meets a corridor.
///
/// @param y where it leaves the host, about
/// @param top the least y that it may get
/// @param bottom the greatest
/// @param met the upright corridors that it meets, the nearest first
record Access(LinkEnd end, boolean right, double y, double top, double bottom, List<Integer> met) {
    private static final double MARGIN = 8;
    private static final double HALF_GAP = 4;

    Access {
        met = List.copyOf(met);
    }

    static Access of(LinkEnd end, boolean right, Corridors corridors) {
        double y = end.card().centre().y();
        double half = end.card().height() / 2 - MARGIN;
        if (end.isBlocked(right)) {
            y = end.rowGap().middle();
            half = HALF_GAP;
        }
        double x = end.hostSide(right);
        var met = corridors.met(x, right, y - half, y + half, end.host());
        return new Access(end, right, y, y - half, y + half, met);
    }

    /// The length of the way from the card to a corridor.
    double length(double corridor) {
        return Math.abs(corridor - end.side(right))
                + Math.abs(y - end.card().centre().y());
    }

    /// How often it turns before it leaves the host.
    int turns() {
        return end.isBlocked(right) ? 2 : 0;
    }
}
