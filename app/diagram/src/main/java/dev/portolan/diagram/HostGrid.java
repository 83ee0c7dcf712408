package dev.portolan.diagram;

/// How a host's cards stand in it: row by row, in as many columns as keep the host about square, or as many
/// as its width has room for if it was made wider than that.
///
/// @param columns 1 or more
/// @param rows 1 or more: an empty host keeps a place for a card
record HostGrid(int columns, int rows) {
    private static final int ONE_COLUMN = 3;
    private static final int TWO_COLUMNS = 8;
    /// From one column to the next.
    static final int STEP_ACROSS = Metrics.CARD_WIDTH + Metrics.COLUMN_GAP;
    /// From one row to the next.
    static final int STEP_DOWN = Metrics.CARD_HEIGHT + Metrics.ROW_GAP;

    /// The grid for a number of instances.
    static HostGrid of(int instances) {
        return of(instances, 0);
    }

    /// The grid of a host that is at least that wide.
    static HostGrid of(int instances, double leastWidth) {
        int columns = Math.max(columns(instances), fitting(leastWidth));
        return new HostGrid(columns, Math.max(1, (instances + columns - 1) / columns));
    }

    /// How many columns a width has room for.
    private static int fitting(double width) {
        return (int) Math.floor((width - 2 * Metrics.HOST_PADDING + Metrics.COLUMN_GAP) / STEP_ACROSS);
    }

    private static int columns(int instances) {
        if (instances <= ONE_COLUMN) {
            return 1;
        }
        if (instances <= TWO_COLUMNS) {
            return 2;
        }
        return Math.max(2, (int) Math.ceil(Math.sqrt((double) instances * STEP_DOWN / STEP_ACROSS)));
    }

    /// The grid of a host of that size.
    static HostGrid of(Box host) {
        double down = host.height() - Metrics.HOST_HEADER - 2 * Metrics.HOST_PADDING + Metrics.ROW_GAP;
        return new HostGrid(fitting(host.width()), (int) Math.floor(down / STEP_DOWN));
    }

    double width() {
        return 2.0 * Metrics.HOST_PADDING + columns * STEP_ACROSS - Metrics.COLUMN_GAP;
    }

    double height() {
        return Metrics.HOST_HEADER + 2.0 * Metrics.HOST_PADDING + rows * STEP_DOWN - Metrics.ROW_GAP;
    }

    /// Where a card stands.
    ///
    /// @param index counted from 0
    Box card(Box host, int index) {
        int column = index % columns;
        int row = index / columns;
        return new Box(
                host.x() + Metrics.HOST_PADDING + column * STEP_ACROSS,
                host.y() + Metrics.HOST_HEADER + Metrics.HOST_PADDING + row * STEP_DOWN,
                Metrics.CARD_WIDTH,
                Metrics.CARD_HEIGHT);
    }

    /// The column that a card stands in.
    int column(Box host, Box card) {
        return (int) Math.round((card.x() - host.x() - Metrics.HOST_PADDING) / STEP_ACROSS);
    }

    /// The row that a card stands in.
    int row(Box host, Box card) {
        return (int) Math.round((card.y() - host.y() - Metrics.HOST_HEADER - Metrics.HOST_PADDING) / STEP_DOWN);
    }
}
