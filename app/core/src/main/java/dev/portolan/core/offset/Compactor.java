package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Re-plans all assigned offsets of a plan to be as small as possible: first the largest of them, then
/// their sum, each instance counted, then one after the other in plan order.
///
/// Offsets are chosen from what [OffsetAssigner] would consider; pinned units stay, and so does a unit
/// that can't have any safe offset. Units that can't be parted at all keep what they have. The
/// preferences are given up for units that they leave nothing, and for hosts that can't be planned within
/// them.
///
/// The search is exact: branch and bound for each set of units that can be in each other's way, all of
/// them under the largest offset of the set that needs the largest. It takes a limited number of steps,
/// the same on every machine; where that does not suffice the result says so, and is no worse than what
/// the plan had and than what a walk through the plan would find.
public final class Compactor {
    private static final long STEPS = 40_000_000;
    private static final long LEAST_STEPS = 200_000;

    private final Catalog catalog;

    /// @param catalog what is known about products
    public Compactor(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Compacts a plan.
    public Compaction compact(Topology topology) {
        var board = new Board(catalog, topology.preferences(), topology.hosts());
        return new Run(board).compaction(topology);
    }

    /// One compaction.
    private static final class Run {
        private final Board board;
        private final Positions positions;
        private final Differences differences = new Differences();
        private boolean isProven = true;

        private Run(Board board) {
            this.board = board;
            this.positions = new Positions(board.units());
        }

        private Compaction compaction(Topology topology) {
            board.units().stream()
                    .filter(unit -> unit.pin().isPresent())
                    .forEach(unit -> positions.put(unit, unit.standing()));
            var movable = new Movable(board.unpinned(), this::stay);
            var walks = new ArrayList<Walk>();
            for (var part : movable.parts()) {
                walk(part).ifPresentOrElse(walks::add, () -> part.forEach(choice -> stay(choice.unit())));
            }
            compact(walks);
            return result(topology);
        }

        private Optional<Walk> walk(List<Movable.Choice> part) {
            var budget = new Budget(STEPS);
            var within =
                    Fitting.lowest(part, false, differences, budget).map(offsets -> new Walk(part, false, offsets));
            var walk = within.isPresent()
                    ? within
                    : Fitting.lowest(part, true, differences, budget).map(offsets -> new Walk(part, true, offsets));
            isProven &= !budget.isSpent();
            return walk;
        }

        private void stay(Unit unit) {
            positions.put(unit, unit.standing());
        }

        private void compact(List<Walk> walks) {
            int limit = walks.stream().mapToInt(Walk::maximum).max().orElse(0);
            var clusters = walks.stream()
                    .flatMap(walk -> walk.clusters(limit, differences).stream())
                    .toList();
            long steps = Math.max(LEAST_STEPS, STEPS / Math.max(1, clusters.size()));
            clusters.forEach(cluster -> cluster.offer(
                    cluster.units().stream().mapToInt(Unit::standing).toArray()));
            int maximum =
                    clusters.stream().mapToInt(Cluster::leastMaximum).max().orElse(0);
            for (var cluster : clusters.stream()
                    .sorted(Comparator.comparingInt(Cluster::maximum).reversed())
                    .toList()) {
                cluster.lower(maximum, new Budget(steps));
                maximum = Math.max(maximum, cluster.maximum());
            }
            for (var cluster : clusters) {
                cluster.lowerSum(maximum, new Budget(steps));
                isProven &= cluster.isProven();
                for (int i = 0; i < cluster.offsets().length; i++) {
                    positions.put(cluster.units().get(i), cluster.offsets()[i]);
                }
            }
        }

        private Compaction result(Topology topology) {
            Map<InstanceId, Offset> chosen = new HashMap<>();
            int maximum = 0;
            long sum = 0;
            for (var unit : board.units()) {
                int offset = positions.of(unit);
                unit.members().stream()
                        .filter(member -> !member.isPinned())
                        .forEach(member -> chosen.put(member.instance().id(), Offset.assigned(offset)));
                if (unit.pin().isEmpty()) {
                    maximum = Math.max(maximum, offset);
                    sum += (long) unit.weight() * offset;
                }
            }
            var offsets = new LinkedHashMap<InstanceId, Offset>();
            topology.instances().forEach(instance -> {
                var offset = chosen.get(instance.id());
                if (offset != null) {
                    offsets.put(instance.id(), offset);
                }
            });
            return new Compaction(offsets, maximum, sum, isProven);
        }
    }
}
