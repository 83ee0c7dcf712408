package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps ways that go through one channel apart: each stretch gets a lane of its own on its length, in an
/// order in which few cross. Ways of one trunk may share a lane.
final class Lanes {
    private static final double SPACING = 8;
    /// Stretches that end as close to one another would look like one.
    private static final double CLEARANCE = 6;
    /// Stretches are told apart along a channel in steps of so many pixels.
    private static final double CELL = 8;

    /// One stretch of one way.
    private static final class Piece {
        private static final double FAR = 1e7;
        private final Way way;
        private final int stretch;
        private final double from;
        private final double to;
        private final double straight;
        private final double order;
        private int lane;

        private Piece(Way way, int stretch) {
            this.way = way;
            this.stretch = stretch;
            double start = way.start(stretch);
            double end = way.end(stretch);
            this.from = Math.min(start, end) - CLEARANCE;
            this.to = Math.max(start, end) + CLEARANCE;
            this.straight = straight(way, stretch);
            this.order = order(way, stretch, start, end);
        }

        private double at() {
            return way.at(stretch);
        }

        /// Where the stretch would be in line with the one before or the one behind, so that a step in the
        /// way is spared; where it is if neither can be.
        private static double straight(Way way, int stretch) {
            double before = way.at(stretch == 1 ? 1 : stretch - 2);
            double behind = way.at(stretch == way.last() - 1 ? stretch : stretch + 2);
            if (way.roomyLowest(stretch) <= before && before <= way.roomyHighest(stretch)) {
                return before;
            }
            boolean fits = way.roomyLowest(stretch) <= behind && behind <= way.roomyHighest(stretch);
            return fits ? behind : way.at(stretch);
        }

        /// Ways that come and go on the lower side first, the short ones outermost; then those that pass from
        /// side to side; then those that come and go on the higher side.
        private static double order(Way way, int stretch, double start, double end) {
            double here = way.at(stretch);
            boolean comesLow = way.start(stretch - 1) < here;
            boolean goesLow = way.end(stretch + 1) < here;
            double length = Math.abs(end - start);
            if (comesLow == goesLow) {
                return comesLow ? -FAR + length : FAR - length;
            }
            boolean firstEndLow = start < end ? comesLow : goesLow;
            return (firstEndLow ? -1 : 1) * (start + end) / 2;
        }
    }

    private Lanes() {}

    /// Moves all stretches of some ways to lanes.
    static void settle(List<Way> ways) {
        settle(ways, 2);
        settle(ways, 1);
    }

    private static void settle(List<Way> ways, int first) {
        var channels = new HashMap<Integer, List<Piece>>();
        for (var way : ways) {
            for (int i = first; i < way.last(); i += 2) {
                if (way.channel(i) != Way.FIXED && way.start(i) != way.end(i)) {
                    channels.computeIfAbsent(way.channel(i), _ -> new ArrayList<>())
                            .add(new Piece(way, i));
                }
            }
        }
        channels.values().parallelStream().forEach(Lanes::settleChannel);
    }

    private static void settleChannel(List<Piece> pieces) {
        gatherTrunks(pieces);
        assign(pieces);
        pieces.sort(Comparator.comparingDouble((Piece piece) -> piece.from));
        var together = new ArrayList<Piece>();
        double end = Double.NEGATIVE_INFINITY;
        for (var piece : pieces) {
            if (piece.from > end) {
                spread(together);
                together.clear();
            }
            together.add(piece);
            end = Math.max(end, piece.to);
        }
        spread(together);
    }

    /// Puts the stretches of one trunk beside one another, so that they can share a lane.
    private static void gatherTrunks(List<Piece> pieces) {
        Map<Integer, double[]> sums = new HashMap<>();
        for (var piece : pieces) {
            var sum = sums.computeIfAbsent(piece.way.trunk(), _ -> new double[2]);
            sum[0] += piece.order;
            sum[1]++;
        }
        pieces.sort(Comparator.comparingDouble((Piece piece) -> {
                    var sum = sums.getOrDefault(piece.way.trunk(), new double[] {0, 1});
                    return sum[0] / sum[1];
                })
                .thenComparingInt(piece -> piece.way.trunk())
                .thenComparingDouble(piece -> piece.order));
    }

    /// Numbers the lanes: each stretch lies behind all before it in the order that it would touch.
    private static void assign(List<Piece> pieces) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (var piece : pieces) {
            from = Math.min(from, piece.from);
            to = Math.max(to, piece.to);
        }
        int cells = (int) ((to - from) / CELL) + 1;
        var taken = new int[cells];
        var trunk = new int[cells];
        for (var piece : pieces) {
            int first = (int) ((piece.from - from) / CELL);
            int last = (int) ((piece.to - from) / CELL);
            int lane = 0;
            for (int cell = first; cell <= last; cell++) {
                int least = trunk[cell] == piece.way.trunk() && taken[cell] > 0 ? taken[cell] - 1 : taken[cell];
                lane = Math.max(lane, least);
            }
            for (int cell = first; cell <= last; cell++) {
                taken[cell] = lane + 1;
                trunk[cell] = piece.way.trunk();
            }
            piece.lane = lane;
        }
    }

    /// Spreads the lanes of stretches that lie along one another over the room that all of them have.
    private static void spread(List<Piece> together) {
        if (together.isEmpty()) {
            return;
        }
        int most = 0;
        int least = Integer.MAX_VALUE;
        double wanted = 0;
        for (var piece : together) {
            most = Math.max(most, piece.lane);
            least = Math.min(least, piece.lane);
            wanted += (together.size() == 1 ? piece.straight : piece.at()) / together.size();
        }
        var room = Room.of(together, (most - least) * SPACING);
        double spacing = most == least ? 0 : Math.min(SPACING, room.width() / (most - least));
        double half = spacing * (most - least) / 2;
        double middle = Math.clamp(wanted, room.lowest() + half, Math.max(room.lowest() + half, room.highest() - half));
        for (var piece : together) {
            double lane = Math.round(2 * (middle - half + (piece.lane - least) * spacing)) / 2.0;
            piece.way.move(
                    piece.stretch, Math.clamp(lane, piece.way.lowest(piece.stretch), piece.way.highest(piece.stretch)));
        }
    }

    /// Where the lanes of some stretches may lie.
    private record Room(double lowest, double highest) {
        /// What all of them can use; with room for numbers at arrow heads if the lanes need no more.
        private static Room of(List<Piece> together, double needed) {
            var tight = new Room(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            var roomy = tight;
            for (var piece : together) {
                var way = piece.way;
                tight = tight.and(way.lowest(piece.stretch), way.highest(piece.stretch));
                roomy = roomy.and(way.roomyLowest(piece.stretch), way.roomyHighest(piece.stretch));
            }
            return roomy.width() >= Math.min(needed, tight.width()) ? roomy : tight.ordered();
        }

        private Room and(double otherLowest, double otherHighest) {
            return new Room(Math.max(lowest, otherLowest), Math.min(highest, otherHighest));
        }

        private double width() {
            return highest - lowest;
        }

        /// Stretches that have no room in common keep to the middle.
        private Room ordered() {
            double middle = (lowest + highest) / 2;
            return lowest <= highest ? this : new Room(middle, middle);
        }
    }
}
