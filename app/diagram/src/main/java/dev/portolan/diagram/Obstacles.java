package dev.portolan.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hosts that a way should keep out of.
final class Obstacles {
    private final List<Box> hosts;
    private final BoxIndex index;

    Obstacles(List<Box> hosts) {
        this.hosts = hosts;
        this.index = BoxIndex.of(hosts);
    }

    /// What a way runs into, leaving out the hosts that it starts and ends in.
    Hits on(List<Point> way, Box start, Box end) {
        var hits = new Hits();
        for (int i = 1; i < way.size(); i++) {
            index.forEachTouching(Box.between(way.get(i - 1), way.get(i)), item -> {
                var host = hosts.get(item);
                if (!host.equals(start) && !host.equals(end)) {
                    hits.add(host);
                }
            });
        }
        return hits;
    }

    /// The hosts that a way runs into.
    static final class Hits {
        private int count;
        private @Nullable Box union;

        private void add(Box host) {
            count++;
            union = union == null ? host : union.union(host);
        }

        /// How often the way enters a host.
        int count() {
            return count;
        }

        /// The box around all of them; null if there are none.
        @Nullable
        Box union() {
            return union;
        }
    }
}
