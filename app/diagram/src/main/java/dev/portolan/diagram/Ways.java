package dev.portolan.diagram;

import dev.portolan.core.common.Lazy;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/// The routes of all links, and which of them pass where.
final class Ways {
    /// The stretches of all routes, and the position of the link that each belongs to.
    private static final class Stretches {
        private final BoxIndex index;
        private final int[] owners;

        private Stretches(List<Route> routes) {
            var boxes = new ArrayList<Box>();
            var links = IntStream.builder();
            for (int link = 0; link < routes.size(); link++) {
                var points = routes.get(link).points();
                for (int i = 1; i < points.size(); i++) {
                    boxes.add(Box.between(points.get(i - 1), points.get(i)));
                    links.add(link);
                }
            }
            this.index = BoxIndex.of(boxes);
            this.owners = links.build().toArray();
        }
    }

    private final boolean settled;
    private final SequencedMap<LinkId, Route> routes;
    private final List<LinkResolution> links;
    private final List<Box> titles;
    private final Lazy<List<Bundle>> bundles;
    private final List<LinkId> ids;
    private final List<Route> inOrder;
    private final Lazy<Stretches> stretches;
    private final Lazy<Optional<Box>> bounds;

    private Ways(
            SequencedMap<LinkId, Route> routes,
            List<LinkResolution> links,
            List<Box> titles,
            Lazy<List<Bundle>> bundles,
            boolean settled) {
        this.settled = settled;
        this.routes = routes;
        this.links = List.copyOf(links);
        this.titles = List.copyOf(titles);
        this.bundles = bundles;
        this.ids = List.copyOf(routes.keySet());
        this.inOrder = List.copyOf(routes.values());
        this.stretches = new Lazy<>(() -> new Stretches(inOrder));
        this.bounds = new Lazy<>(() -> inOrder.stream().map(Route::bounds).reduce(Box::union));
    }

    /// The ways that links take.
    ///
    /// @param routes the topmost last
    /// @param links what they were planned for
    /// @param titles what they were kept out of, besides hosts
    static Ways settled(SequencedMap<LinkId, Route> routes, List<LinkResolution> links, List<Box> titles) {
        return new Ways(routes, links, titles, new Lazy<>(() -> Bundle.of(links)), true);
    }

    /// Ways that may lead through anything, for the time being.
    ///
    /// @param routes the topmost last
    /// @param links what they were planned for
    /// @param titles what they are to be kept out of, besides hosts
    /// @param earlier from which is taken over what is the same
    static Ways draft(SequencedMap<LinkId, Route> routes, List<LinkResolution> links, List<Box> titles, Ways earlier) {
        var bundles = links.equals(earlier.links) ? earlier.bundles : new Lazy<>(() -> Bundle.of(links));
        return new Ways(routes, links, titles, bundles, false);
    }

    /// Whether they keep out of what is in their way.
    boolean areSettled() {
        return settled;
    }

    SequencedMap<LinkId, Route> routes() {
        return routes;
    }

    /// The smallest box that holds them; empty if there are none.
    Optional<Box> bounds() {
        return bounds.get();
    }

    /// What is drawn as one line.
    List<Bundle> bundles() {
        return bundles.get();
    }

    /// Whether these, settled or not, are the ways for the links, if everything stands where it stood.
    boolean areFor(List<LinkResolution> others, List<Box> otherTitles) {
        return links.equals(others) && titles.equals(otherTitles);
    }

    /// The link at a position.
    LinkId id(int position) {
        return ids.get(position);
    }

    /// The way of the link at a position.
    Route route(int position) {
        return inOrder.get(position);
    }

    /// The positions of the links that pass through an area, in order.
    int[] touching(Box area) {
        var cut = stretches.get();
        var found = cut.index.touching(area);
        int size = 0;
        for (int stretch : found) {
            int owner = cut.owners[stretch];
            if (size == 0 || found[size - 1] != owner) {
                found[size++] = owner;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /// How often links pass through an area, leaving some out.
    int crossings(Box area, Set<LinkId> except) {
        var cut = stretches.get();
        var count = new int[1];
        cut.index.forEachTouching(area, stretch -> {
            if (!except.contains(ids.get(cut.owners[stretch]))) {
                count[0]++;
            }
        });
        return count[0];
    }
}
