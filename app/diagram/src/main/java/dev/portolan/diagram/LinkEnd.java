package dev.portolan.diagram;

import dev.portolan.core.plan.InstanceId;

/// One end of a link: a card in its host.
///
/// @param column the card's column in the host, counted from 0
/// @param columns how many columns the host has
record LinkEnd(InstanceId instance, Box card, Box host, int column, int columns) {
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

    /// Where a way turns beside the card to pass between two rows of cards: in the middle of both gaps.
    Point gap(boolean right) {
        double x = right ? card.right() + Metrics.COLUMN_GAP / 2.0 : card.x() - Metrics.COLUMN_GAP / 2.0;
        return new Point(x, card.bottom() + Metrics.ROW_GAP / 2.0);
    }
}
