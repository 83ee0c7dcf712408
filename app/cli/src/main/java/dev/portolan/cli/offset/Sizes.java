package dev.portolan.cli.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.core.offset.Compaction;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.Set;
import java.util.stream.Collectors;

/// How small the offsets of a plan are that compacting may choose.
///
/// @param maximumBefore the largest that there was; 0 if there are none
/// @param sumBefore the sum that they had
/// @param maximum the largest now
/// @param sum their sum now
/// @param proven whether no other choice has a smaller maximum, or this maximum and a smaller sum
record Sizes(int maximumBefore, long sumBefore, int maximum, long sum, boolean proven) {
    static Sizes of(Catalog catalog, Topology before, Compaction compaction) {
        var pinned = pinnedGroups(catalog, before);
        var present = before.instances()
                .filter(instance -> compaction.offsets().containsKey(instance.id()))
                .filter(instance -> instance.group() == null || !pinned.contains(instance.group()))
                .mapToInt(instance -> instance.offset().value())
                .summaryStatistics();
        return new Sizes(
                Math.max(0, present.getMax()),
                present.getSum(),
                compaction.maximum(),
                compaction.sum(),
                compaction.proven());
    }

    /// The groups whose offset a pinned member decides.
    private static Set<String> pinnedGroups(Catalog catalog, Topology topology) {
        return topology.instances()
                .filter(instance -> instance.group() != null
                        && instance.offset().kind() == Offset.Kind.PINNED
                        && follows(catalog, instance))
                .map(Instance::group)
                .collect(Collectors.toSet());
    }

    private static boolean follows(Catalog catalog, Instance instance) {
        return catalog.line(instance.product())
                .filter(line -> line.offset().kind() != OffsetRule.Kind.FIXED)
                .isPresent();
    }
}
