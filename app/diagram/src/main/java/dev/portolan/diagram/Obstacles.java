package dev.portolan.diagram;

import java.util.List;

/// The hosts that a way keeps out of.
final class Obstacles {
    private static final double FAR = 100_000;

    private final List<Box> hosts;
    private final BoxIndex index;

    Obstacles(List<Box> hosts) {
        this.hosts = hosts;
        this.index = BoxIndex.of(hosts);
    }

    /// How far a level band runs from a host's side before it meets another host.
    ///
    /// @param x where it starts
    /// @param rightwards which way it goes
    /// @param top where the band starts
    /// @param bottom where it ends
    /// @param own the host that it leaves
    double reach(double x, boolean rightwards, double top, double bottom, Box own) {
        double reach = rightwards ? x + FAR : x - FAR;
        var nearest = new double[] {reach};
        index.forEachTouching(Box.between(new Point(x, top), new Point(reach, bottom)), item -> {
            var host = hosts.get(item);
            if (!host.equals(own)) {
                nearest[0] = rightwards
                        ? Math.min(nearest[0], Math.max(x, host.x()))
                        : Math.max(nearest[0], Math.min(x, host.right()));
            }
        });
        return nearest[0];
    }
}
