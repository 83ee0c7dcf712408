package dev.portolan.diagram;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Finds the ways of links: out of the left or right side of a card, since a host's name stands above its
/// cards, through corridors between other hosts, and in by the left or right side of the target.
///
/// In three steps: which corridors each [Bundle] takes ([WayPlanner]), where it meets its two cards ([Slots]),
/// and which lane of a corridor it has ([Lanes]). Bundles that dial the same numbers of the same target make a
/// trunk: they end in one arrow head and may share lanes.
final class LinkRouter {
    private final Map<HostId, Box> hosts;
    private final Map<InstanceId, Box> cards;
    private final List<Box> titles;
    private final Map<InstanceId, LinkEnd> ends = new HashMap<>();
    private final Map<Trunk, Integer> trunks = new HashMap<>();

    /// @param titles what ways keep out of, too, if they can
    LinkRouter(SequencedMap<HostId, Box> hosts, Map<InstanceId, Box> cards, List<Box> titles) {
        this.hosts = hosts;
        this.cards = cards;
        this.titles = titles;
    }

    /// What ways have in common that end in one arrow head.
    ///
    /// @param alone a bundle that reaches nobody stands alone
    private record Trunk(
            InstanceId to, List<String> numbers, @Nullable InstanceId alone) {
        static Trunk of(Bundle bundle) {
            return new Trunk(bundle.to(), bundle.numbers(), bundle.isBroken() ? bundle.from() : null);
        }
    }

    /// The ways of all links whose ends have a box. Links of one bundle have the same way.
    SequencedMap<LinkId, Route> route(Collection<LinkResolution> links) {
        var pairs = new ArrayList<Way.Ends>();
        for (var bundle : Bundle.of(links)) {
            int trunk = trunks.computeIfAbsent(Trunk.of(bundle), _ -> trunks.size());
            var from = end(bundle.from(), bundle.fromHost());
            var to = end(bundle.to(), bundle.toHost());
            pairs.add(new Way.Ends(bundle, trunk, from, to));
        }
        var ways = WayPlanner.plan(List.copyOf(hosts.values()), titles, pairs);
        Slots.settle(ways);
        Lanes.settle(ways);
        var routes = new LinkedHashMap<LinkId, Route>();
        links.forEach(link -> routes.put(link.link().id(), NOWHERE));
        for (var way : ways) {
            var route = way.route();
            way.bundle().links().forEach(link -> routes.put(link.link().id(), route));
        }
        return routes;
    }

    /// Keeps the links' order until their ways are known.
    private static final Route NOWHERE = new Route(List.of(new Point(0, 0), new Point(0, 0)));

    private LinkEnd end(InstanceId instance, HostId host) {
        return ends.computeIfAbsent(instance, _ -> {
            var card = cards.get(instance);
            var around = hosts.get(host);
            if (card == null || around == null) {
                throw new IllegalArgumentException("a link to an instance that is not there: " + instance);
            }
            return LinkEnd.of(instance, card, around);
        });
    }
}
