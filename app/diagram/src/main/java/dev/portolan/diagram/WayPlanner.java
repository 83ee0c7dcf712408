package dev.portolan.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Plans the ways of links: which corridors they take, and which gaps between the cards of a host.
///
/// A way is numbered by channels: those of corridors, upright ones first, and those of gaps behind them.
final class WayPlanner {
    /// So many ways are searched for at a time by one thread.
    private static final int CHUNK = 256;

    /// Between a card and the last turn before it, for the arrow head and the number.
    private static final double NUMBER_ROOM = 64;

    private static final double NUMBER_ROOM_INSIDE = 48;

    private final Corridors corridors;
    private final Map<LinkEnd, List<Access>> accesses;
    private final Map<LinkEnd.Gap, Integer> gaps = new HashMap<>();

    private WayPlanner(Corridors corridors, Map<LinkEnd, List<Access>> accesses) {
        this.corridors = corridors;
        this.accesses = accesses;
    }

    /// The ways between some ends, in their order.
    ///
    /// @param hosts all of the plan's
    /// @param titles what ways keep out of, too, unless it leaves some without a way
    static List<Way> plan(List<Box> hosts, List<Box> titles, List<Way.Ends> ends) {
        var obstacles = new ArrayList<>(hosts);
        titles.stream()
                .filter(title -> title.width() > 0 && hosts.stream().noneMatch(title::intersects))
                .forEach(obstacles::add);
        var planner = of(obstacles, ends);
        var found = planner.search(ends);
        if (obstacles.size() > hosts.size() && planner.lacksSome(ends, found)) {
            planner = of(hosts, ends);
            found = planner.search(ends);
        }
        var ways = new ArrayList<Way>();
        for (int i = 0; i < ends.size(); i++) {
            ways.add(planner.way(ends.get(i), found.get(i)));
        }
        return ways;
    }

    private static WayPlanner of(List<Box> obstacles, List<Way.Ends> ends) {
        var corridors = Corridors.between(obstacles);
        var accesses = new HashMap<LinkEnd, List<Access>>();
        var distinct = ends.stream()
                .flatMap(pair -> Stream.of(pair.from(), pair.to()))
                .distinct()
                .toList();
        var found = distinct.parallelStream()
                .map(end -> List.of(Access.of(end, true, corridors), Access.of(end, false, corridors)))
                .toList();
        for (int i = 0; i < distinct.size(); i++) {
            accesses.put(distinct.get(i), found.get(i));
        }
        return new WayPlanner(corridors, accesses);
    }

    private boolean lacksSome(List<Way.Ends> ends, List<Optional<WaySearch.Found>> found) {
        return IntStream.range(0, ends.size()).anyMatch(i -> found.get(i).isEmpty() && !isInside(ends.get(i)));
    }

    /// Searches for all ways at once, on all processors.
    private List<Optional<WaySearch.Found>> search(List<Way.Ends> ends) {
        int chunks = (ends.size() + CHUNK - 1) / CHUNK;
        return IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> ends.subList(chunk * CHUNK, Math.min(ends.size(), (chunk + 1) * CHUNK)))
                .flatMap(this::searchInTurn)
                .toList();
    }

    private Stream<Optional<WaySearch.Found>> searchInTurn(List<Way.Ends> chunk) {
        var search = new WaySearch(corridors);
        var found = new ArrayList<Optional<WaySearch.Found>>(chunk.size());
        for (var ends : chunk) {
            found.add(
                    isInside(ends)
                            ? Optional.empty()
                            : search.find(
                                    accesses.getOrDefault(ends.from(), List.of()),
                                    accesses.getOrDefault(ends.to(), List.of())));
        }
        return found.stream();
    }

    /// Whether a way stays between the columns of one host.
    private static boolean isInside(Way.Ends ends) {
        return ends.from().host().equals(ends.to().host())
                && (ends.from().column() != ends.to().column() || ends.from().isBlocked(true));
    }

    private Way way(Way.Ends ends, Optional<WaySearch.Found> found) {
        var way = found.map(taken -> throughCorridors(ends, taken))
                .orElseGet(() -> isInside(ends) ? inside(ends) : straightOn(ends));
        boolean fromOutside = !way.to().isBlocked(way.entersRight());
        way.keepOffTarget(found.isPresent() && fromOutside ? NUMBER_ROOM : NUMBER_ROOM_INSIDE);
        return way;
    }

    private Way inside(Way.Ends ends) {
        int columns = ends.to().column() - ends.from().column();
        boolean right = columns >= 0;
        boolean entersRight = columns <= 0;
        if (Math.abs(columns) <= 1) {
            var way = new Way(ends, right, entersRight, 3);
            set(way, 1, ends.from().columnGap(right));
            return way;
        }
        var way = new Way(ends, right, entersRight, 5);
        set(way, 1, ends.from().columnGap(right));
        set(way, 2, ends.from().rowGap());
        set(way, 3, ends.to().columnGap(entersRight));
        return way;
    }

    private void set(Way way, int stretch, LinkEnd.Gap gap) {
        way.set(stretch, channel(gap), gap.middle(), gap.lowest(), gap.highest());
    }

    private int channel(LinkEnd.Gap gap) {
        int first = corridors.uprightCount() + corridors.levelCount();
        return gaps.computeIfAbsent(gap, _ -> first + gaps.size());
    }

    /// What remains where hosts leave no way between them: across whatever lies there.
    private static Way straightOn(Way.Ends ends) {
        boolean right = ends.from().card().x() <= ends.to().card().x();
        var way = new Way(ends, right, !right, 3);
        double middle = (ends.from().side(right) + ends.to().side(!right)) / 2;
        way.set(1, Way.FIXED, middle, middle, middle);
        return way;
    }

    private Way throughCorridors(Way.Ends ends, WaySearch.Found found) {
        var start = found.start();
        var end = found.end();
        int count = found.corridors().size();
        int before = start.turns();
        var way = new Way(ends, start.right(), end.right(), before + count + end.turns() + 2);
        if (before > 0) {
            set(way, 1, start.end().columnGap(start.right()));
            set(way, 2, start.end().rowGap());
        }
        if (end.turns() > 0) {
            set(way, before + count + 1, end.end().rowGap());
            set(way, before + count + 2, end.end().columnGap(end.right()));
        }
        for (int i = 0; i < count; i++) {
            int number = found.corridors().get(i);
            boolean upright = i % 2 == 0;
            var corridor = upright ? corridors.upright(number) : corridors.level(number);
            double[] along = i == 0 ? band(start) : room(found, i - 1, corridor);
            double[] onward = i == count - 1 ? band(end) : room(found, i + 1, corridor);
            double from = Math.min(along[0], onward[0]);
            double to = Math.max(along[1], onward[1]);
            way.set(
                    before + 1 + i,
                    upright ? number : corridors.uprightCount() + number,
                    corridor.at(),
                    corridor.lowest(from, to),
                    corridor.highest(from, to));
        }
        return way;
    }

    private static double[] band(Access access) {
        return new double[] {access.top(), access.bottom()};
    }

    /// Where along a corridor the one may lie that a way takes before it or after it.
    private double[] room(WaySearch.Found found, int i, Corridor beside) {
        int number = found.corridors().get(i);
        var corridor = i % 2 == 0 ? corridors.upright(number) : corridors.level(number);
        return new double[] {corridor.lowest(beside.at(), beside.at()), corridor.highest(beside.at(), beside.at())};
    }
}
