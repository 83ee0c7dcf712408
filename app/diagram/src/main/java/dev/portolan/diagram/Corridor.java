package dev.portolan.diagram;

import java.util.Arrays;

/// A straight way that runs free between hosts until one stands in it, with the room that there is beside it.
/// An upright corridor runs along y at one x, a level one along x at one y.
final class Corridor {
    private final double at;
    private final double from;
    private final double to;
    private final double[] crossings;
    private final int[] nodes;
    /// The room between two crossings next to one another, and before the first and behind the last.
    private final double[] lowest;

    private final double[] highest;

    /// @param at where it lies across its direction
    /// @param from where it starts
    /// @param to where it ends
    /// @param crossings where others cross it, ascending
    /// @param nodes the numbers of these crossings
    Corridor(double at, double from, double to, double[] crossings, int[] nodes) {
        this.at = at;
        this.from = from;
        this.to = to;
        this.crossings = crossings;
        this.nodes = nodes;
        this.lowest = new double[crossings.length + 1];
        this.highest = new double[crossings.length + 1];
        Arrays.fill(lowest, at);
        Arrays.fill(highest, at);
    }

    double at() {
        return at;
    }

    /// Whether it runs past both coordinates.
    boolean covers(double one, double other) {
        return from <= one && other <= to;
    }

    int crossingCount() {
        return nodes.length;
    }

    /// The number of a crossing, counted along the corridor.
    int node(int crossing) {
        return nodes[crossing];
    }

    /// Where a crossing is.
    double crossing(int crossing) {
        return crossings[crossing];
    }

    /// The first crossing at or behind a coordinate; as many as there are if there is none.
    int firstFrom(double coordinate) {
        int found = Arrays.binarySearch(crossings, coordinate);
        return found >= 0 ? found : -found - 1;
    }

    /// Where a piece between two crossings starts; piece 0 lies before the first.
    double pieceFrom(int piece) {
        return piece == 0 ? from : crossings[piece - 1];
    }

    double pieceTo(int piece) {
        return piece == crossings.length ? to : crossings[piece];
    }

    void setRoom(int piece, double low, double high) {
        lowest[piece] = low;
        highest[piece] = high;
    }

    /// The least coordinate across the corridor that is free all the way between two coordinates.
    double lowest(double one, double other) {
        double low = Double.NEGATIVE_INFINITY;
        int last = lastPiece(other);
        for (int piece = firstPiece(one); piece <= last; piece++) {
            low = Math.max(low, lowest[piece]);
        }
        return low;
    }

    /// The greatest such coordinate.
    double highest(double one, double other) {
        double high = Double.POSITIVE_INFINITY;
        int last = lastPiece(other);
        for (int piece = firstPiece(one); piece <= last; piece++) {
            high = Math.min(high, highest[piece]);
        }
        return high;
    }

    private int firstPiece(double coordinate) {
        return firstFrom(coordinate);
    }

    /// A coordinate at a crossing belongs to the pieces on both sides of it.
    private int lastPiece(double coordinate) {
        int found = Arrays.binarySearch(crossings, coordinate);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
