package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Searches the corridors for a short way with few turns (A* with a price for each turn). One search at a
/// time: it keeps its notes from one to the next, so that none has to be cleared.
final class WaySearch {
    private static final double TURN = 64;
    /// More than 1 finds a way sooner and, at times, one that is a little longer.
    private static final double HASTE = 1.4;

    private static final int NONE = -1;

    /// A way found.
    ///
    /// @param corridors an upright one, a level one, an upright one and so on, from the caller to the target
    record Found(Access start, Access end, List<Integer> corridors) {
        Found {
            corridors = List.copyOf(corridors);
        }
    }

    private final Corridors corridors;
    private final Heap heap = new Heap();
    /// For each crossing two states: reached along the upright corridor, and along the level one.
    private final double[] cost;

    private final int[] parent;
    private final int[] seen;
    /// The access to the target from each upright corridor.
    private final int[] goal;

    private final int[] goalSeen;
    private int search;

    WaySearch(Corridors corridors) {
        this.corridors = corridors;
        int states = 2 * corridors.count();
        this.cost = new double[states];
        this.parent = new int[states];
        this.seen = new int[states];
        this.goal = new int[corridors.uprightCount()];
        this.goalSeen = new int[corridors.uprightCount()];
    }

    /// The target of the search that runs, and the best way to it so far.
    private final class Best {
        private final List<Access> starts;
        private final List<Access> ends;
        private final double x;
        private final double halfWidth;
        private final double y;
        private double cost = Double.MAX_VALUE;
        private int start = NONE;
        private int end = NONE;
        private int corridor = NONE;
        private int state = NONE;

        private Best(List<Access> starts, List<Access> ends) {
            this.starts = starts;
            this.ends = ends;
            var card = ends.getFirst().end().card();
            this.x = card.centre().x();
            this.halfWidth = card.width() / 2;
            this.y = card.centre().y();
        }

        private double remaining(double fromX, double fromY) {
            return Math.max(0, Math.abs(fromX - x) - halfWidth) + Math.abs(fromY - y);
        }

        /// Offers a way that goes along an upright corridor from a height to the target.
        private void offer(double soFar, int upright, double from, int state, int start) {
            if (goalSeen[upright] != search) {
                return;
            }
            for (int ways = goal[upright], i = 0; ways != 0; ways >>= 1, i++) {
                if ((ways & 1) == 0) {
                    continue;
                }
                var access = ends.get(i);
                double whole = soFar
                        + Math.abs(access.y() - from)
                        + access.length(corridors.upright(upright).at())
                        + TURN * (1 + access.turns());
                if (whole < cost) {
                    cost = whole;
                    corridor = upright;
                    this.state = state;
                    this.start = start;
                    this.end = i;
                }
            }
        }
    }

    /// The best way from one of some accesses to one of some others, at most 30 of them; empty if there is none.
    Optional<Found> find(List<Access> starts, List<Access> ends) {
        search++;
        heap.clear();
        var best = new Best(starts, ends);
        for (int i = 0; i < ends.size(); i++) {
            for (int upright : ends.get(i).met()) {
                goal[upright] = (goalSeen[upright] == search ? goal[upright] : 0) | 1 << i;
                goalSeen[upright] = search;
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            for (int upright : starts.get(i).met()) {
                begin(starts.get(i), i, upright, best);
            }
        }
        while (!heap.isEmpty() && heap.least() < best.cost) {
            expand(heap.take(), best);
        }
        return best.end == NONE ? Optional.empty() : Optional.of(found(best));
    }

    private void begin(Access start, int number, int upright, Best best) {
        var corridor = corridors.upright(upright);
        double soFar = start.length(corridor.at()) + TURN * (1 + start.turns());
        best.offer(soFar, upright, start.y(), NONE, number);
        int next = corridor.firstFrom(start.y());
        for (int crossing = next - 1; crossing <= next; crossing++) {
            if (crossing >= 0 && crossing < corridor.crossingCount()) {
                double length = Math.abs(corridor.crossing(crossing) - start.y());
                reach(2 * corridor.node(crossing), soFar + length, -2 - number, best);
            }
        }
    }

    private void expand(int state, Best best) {
        int node = state >> 1;
        boolean level = (state & 1) == 1;
        double soFar = cost[state];
        double y = y(node);
        if (soFar + best.remaining(x(node), y) >= best.cost) {
            return;
        }
        double turned = soFar + TURN;
        int upright = corridors.uprightAt(node);
        best.offer(level ? turned : soFar, upright, y, state, NONE);
        for (int i = 0; i < 2; i++) {
            int along = corridors.alongUpright(node, i == 1);
            if (along != NONE) {
                reach(2 * along, (level ? turned : soFar) + Math.abs(y(along) - y), state, best);
            }
            int across = corridors.alongLevel(node, i == 1);
            if (across != NONE) {
                reach(2 * across + 1, (level ? soFar : turned) + Math.abs(x(across) - x(node)), state, best);
            }
        }
    }

    private void reach(int state, double soFar, int from, Best best) {
        if (seen[state] == search && cost[state] <= soFar) {
            return;
        }
        seen[state] = search;
        cost[state] = soFar;
        parent[state] = from;
        int node = state >> 1;
        int turns = (state & 1) == 1 ? 2 : 1;
        double guess = soFar + HASTE * (best.remaining(x(node), y(node)) + turns * TURN);
        if (guess < HASTE * best.cost) {
            heap.add(guess, state);
        }
    }

    private double x(int node) {
        return corridors.upright(corridors.uprightAt(node)).at();
    }

    private double y(int node) {
        return corridors.level(corridors.levelAt(node)).at();
    }

    /// Walks back from the target and notes where the way turns.
    private Found found(Best best) {
        var walked = new ArrayList<Integer>();
        walked.add(best.corridor);
        boolean upright = true;
        int state = best.state;
        int start = best.start;
        while (state >= 0) {
            boolean level = (state & 1) == 1;
            if (level == upright) {
                walked.add(level ? corridors.levelAt(state >> 1) : corridors.uprightAt(state >> 1));
                upright = !level;
            }
            int from = parent[state];
            start = from < NONE ? -2 - from : start;
            state = from;
        }
        return new Found(best.starts.get(start), best.ends.get(best.end), walked.reversed());
    }

    /// States by their cost, the least first; equal ones by their number, so that the same plan gives the
    /// same ways.
    private static final class Heap {
        private static final double SCALE = 8;
        private long[] entries = new long[256];
        private int size;

        private void clear() {
            size = 0;
        }

        private boolean isEmpty() {
            return size == 0;
        }

        private double least() {
            return (entries[0] >> 32) / SCALE;
        }

        private void add(double key, int state) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            long entry = (long) (key * SCALE) << 32 | state;
            int at = size++;
            while (at > 0 && entries[(at - 1) / 2] > entry) {
                entries[at] = entries[(at - 1) / 2];
                at = (at - 1) / 2;
            }
            entries[at] = entry;
        }

        private int take() {
            int taken = (int) entries[0];
            long last = entries[--size];
            int at = 0;
            for (int child = 1; child < size; child = 2 * at + 1) {
                if (child + 1 < size && entries[child + 1] < entries[child]) {
                    child++;
                }
                if (entries[child] >= last) {
                    break;
                }
                entries[at] = entries[child];
                at = child;
            }
            entries[at] = last;
            return taken;
        }
    }
}
