package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.List;

/// The net of corridors between the hosts of a plan, and where they cross. What a way search walks on.
final class Corridors {
    /// What the corridors of one direction are made with.
    ///
    /// @param shared the widest gap between two hosts that has one corridor, in its middle
    /// @param off how far off a host a corridor lies where there is more room
    record Spacing(double shared, double off) {}

    private static final Spacing UPRIGHT = new Spacing(176, 64);
    private static final Spacing LEVEL = new Spacing(64, 20);
    private static final double MARGIN = 96;

    private final List<Corridor> uprights;
    private final List<Corridor> levels;
    private final BoxIndex uprightIndex;
    private final Obstacles obstacles;
    /// The crossings: which corridors cross there, and which crossing is next in each direction, or -1.
    private final int[] uprightOf;

    private final int[] levelOf;
    private final int[] up;
    private final int[] down;
    private final int[] left;
    private final int[] right;

    private Corridors(Crossings crossings, Obstacles obstacles) {
        this.uprights = crossings.uprights();
        this.levels = crossings.levels();
        this.uprightIndex = BoxIndex.of(crossings.uprightBoxes());
        this.obstacles = obstacles;
        int count = crossings.count();
        this.uprightOf = new int[count];
        this.levelOf = new int[count];
        this.up = new int[count];
        this.down = new int[count];
        this.left = new int[count];
        this.right = new int[count];
        link(uprights, uprightOf, up, down);
        link(levels, levelOf, left, right);
    }

    /// @param hosts all of the plan's
    static Corridors between(List<Box> hosts) {
        var bounds =
                hosts.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0)).grown(MARGIN);
        var turned = hosts.stream().map(Corridors::turned).toList();
        var across = new CorridorFinder(hosts, bounds, UPRIGHT);
        var down = new CorridorFinder(turned, turned(bounds), LEVEL);
        var crossings = Crossings.of(across.lines(), down.lines());
        across.measure(crossings.uprights());
        down.measure(crossings.levels());
        return new Corridors(crossings, new Obstacles(hosts));
    }

    /// A box with x and y exchanged, so that what is done across can be done down, too.
    private static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    private static void link(List<Corridor> corridors, int[] owner, int[] before, int[] after) {
        for (int c = 0; c < corridors.size(); c++) {
            var corridor = corridors.get(c);
            int count = corridor.crossingCount();
            for (int i = 0; i < count; i++) {
                int node = corridor.node(i);
                owner[node] = c;
                before[node] = i == 0 ? -1 : corridor.node(i - 1);
                after[node] = i == count - 1 ? -1 : corridor.node(i + 1);
            }
        }
    }

    /// How many crossings there are.
    int count() {
        return uprightOf.length;
    }

    Corridor upright(int number) {
        return uprights.get(number);
    }

    Corridor level(int number) {
        return levels.get(number);
    }

    int uprightCount() {
        return uprights.size();
    }

    int levelCount() {
        return levels.size();
    }

    int uprightAt(int node) {
        return uprightOf[node];
    }

    int levelAt(int node) {
        return levelOf[node];
    }

    /// The next crossing along the upright corridor, or -1.
    int alongUpright(int node, boolean forwards) {
        return forwards ? down[node] : up[node];
    }

    /// The next crossing along the level corridor, or -1.
    int alongLevel(int node, boolean forwards) {
        return forwards ? right[node] : left[node];
    }

    /// The upright corridors that a level way out of a host meets before it runs into another host, the
    /// nearest first.
    ///
    /// @param x the host's side
    /// @param rightwards which way it goes
    /// @param top the least y that the way may have
    /// @param bottom the greatest
    /// @param host the one that it comes from
    List<Integer> met(double x, boolean rightwards, double top, double bottom, Box host) {
        double reach = obstacles.reach(x, rightwards, top, bottom, host);
        var area = Box.between(new Point(x, top), new Point(reach, bottom));
        var found = new ArrayList<Integer>();
        for (int number : uprightIndex.touching(area)) {
            if (uprights.get(number).covers(top, bottom)) {
                found.add(number);
            }
        }
        found.sort((one, other) -> Double.compare(
                Math.abs(uprights.get(one).at() - x),
                Math.abs(uprights.get(other).at() - x)));
        return found;
    }
}
