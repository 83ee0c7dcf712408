package dev.portolan.core.fix;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fix.AddLink.Way;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Adds at once what the findings about missing links ask for, waived ones aside: a link from each instance
/// to the nearest that can answer. Of two peers one opens the connection for both.
public final class MissingLinks {
    private record Pair(InstanceId from, InstanceId to) {}

    private final Catalog catalog;

    /// @param catalog what the plan was resolved with
    public MissingLinks(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The edit that adds them; it changes nothing if there are none.
    ///
    /// @param callers whose links are added
    public Edit edit(Resolution resolution, Predicate<InstanceId> callers) {
        var ways = ways(resolution, callers);
        var title = FixText.text("add-links");
        return new Edit(title, topology -> {
            var linked = topology;
            for (var way : ways) {
                linked = way.edit().apply(linked);
            }
            return linked;
        });
    }

    private List<Way> ways(Resolution resolution, Predicate<InstanceId> callers) {
        var linked = resolution.topology().links().stream()
                .map(link -> new Pair(link.from(), link.to()))
                .collect(Collectors.toCollection(HashSet::new));
        var ways = new ArrayList<Way>();
        for (var finding : resolution.findings()) {
            if (finding.code() == FindingCode.LINK_MISSING
                    && finding.instances().stream().anyMatch(callers)) {
                nearest(resolution, finding)
                        .filter(way -> !isOpenedByPeer(way, linked))
                        .ifPresent(way -> {
                            linked.add(new Pair(way.caller().id(), way.target().id()));
                            ways.add(way);
                        });
            }
        }
        return ways;
    }

    private Optional<Way> nearest(Resolution resolution, Finding finding) {
        var situation = new Situation(catalog, resolution, finding);
        return situation.instances().stream()
                .flatMap(side -> AddLink.ways(situation, side))
                .findFirst();
    }

    private static boolean isOpenedByPeer(Way way, Set<Pair> linked) {
        return way.caller().product().equals(way.target().product())
                && linked.contains(new Pair(way.target().id(), way.caller().id()));
    }
}
