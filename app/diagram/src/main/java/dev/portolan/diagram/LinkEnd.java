package dev.portolan.diagram;

import dev.portolan.core.plan.InstanceId;

/// One end of a link: a card in its host.
///
/// @param column the card's column in the host, counted from 0
/// @param row the card's row, counted from 0
/// @param columns how many columns the host has
record LinkEnd(InstanceId instance, Box card, Box host, int column, int row, int columns) {
    static LinkEnd of(InstanceId instance, Box card, Box host) {
        var grid = HostGrid.of(host);
        return new LinkEnd(instance, card, host, grid.column(host, card), grid.row(host, card), grid.columns());
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

    /// The gap between columns beside the card.
    Gap columnGap(boolean right) {
        return new Gap(host, true, right ? column : column - 1);
    }

    /// The gap between rows beneath the card.
    Gap rowGap() {
        return new Gap(host, false, row);
    }

    /// The room between two columns or two rows of a host's cards, where links pass.
    ///
    /// @param number counted from 0: the one behind the column, or beneath the row, of that number
    record Gap(Box host, boolean upright, int number) {
        private static final double CLEARANCE = 5;

        double lowest() {
            return (upright
                            ? host.x() + Metrics.HOST_PADDING + (number + 1) * HostGrid.STEP_ACROSS - Metrics.COLUMN_GAP
                            : host.y()
                                    + Metrics.HOST_HEADER
                                    + Metrics.HOST_PADDING
                                    + (number + 1) * HostGrid.STEP_DOWN
                                    - Metrics.ROW_GAP)
                    + CLEARANCE;
        }

        double highest() {
            return lowest() + (upright ? Metrics.COLUMN_GAP : Metrics.ROW_GAP) - 2 * CLEARANCE;
        }

        double middle() {
            return (lowest() + highest()) / 2;
        }
    }
}
