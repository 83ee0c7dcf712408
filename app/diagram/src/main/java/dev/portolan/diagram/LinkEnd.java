package dev.portolan.diagram;

import dev.portolan.core.plan.InstanceId;

/// One end of a link: a card in its host.
///
/// @param column the card's column in the host, counted from 0
/// @param columns how many columns the host has
record LinkEnd(InstanceId instance, Box card, Box host, int column, int columns) {
    private static final double EXIT_LANE = 8;

    static LinkEnd of(InstanceId instance, Box card, Box host) {
        var grid = HostGrid.of(host);
        return new LinkEnd(instance, card, host, grid.column(host, card), grid.columns());
    }

    /// Whether another column stands between the card and that side of its host.
    boolean isBlocked(boolean right) {
        return right ? column < columns - 1 : column > 0;
    }

    /// The x of that side of the card.
    double side(boolean right) {
        return right ? card.right() : card.x();
    }

    /// The x of that side of the host.
    double hostSide(boolean right) {
        return right ? host.right() : host.x();
    }

    /// Where a way out turns beside the card to pass between two rows of cards.
    Point exitGap(boolean right) {
        return gap(right, EXIT_LANE);
    }

    /// Where a way in turns beside the card: further off, so that it never runs into a way out of the card
    /// opposite, and the port's number has room.
    Point entryGap(boolean right) {
        return gap(right, Metrics.COLUMN_GAP - EXIT_LANE - 8);
    }

    private Point gap(boolean right, double distance) {
        double x = right ? card.right() + distance : card.x() - distance;
        return new Point(x, card.bottom() + Metrics.ROW_GAP / 2.0);
    }
}
