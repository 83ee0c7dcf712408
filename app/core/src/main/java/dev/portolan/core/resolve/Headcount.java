package dev.portolan.core.resolve;

import dev.portolan.catalog.LineId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.rule.Census;
import dev.portolan.core.rule.Census.Cluster;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How many instances a plan has of each product line, and of each line in an offset group. An edit changes
/// numbers and seldom what follows from them.
final class Headcount {
    /// Nothing counted yet.
    static final Headcount EMPTY = new Headcount(Map.of(), Map.of(), Census.EMPTY);

    private final Map<LineId, Integer> lines;
    private final Map<Cluster, Integer> groups;
    private final Census census;

    private Headcount(Map<LineId, Integer> lines, Map<Cluster, Integer> groups, Census census) {
        this.lines = lines;
        this.groups = groups;
        this.census = census;
    }

    /// What follows from the numbers; the same object as long as it is the same.
    Census census() {
        return census;
    }

    /// The numbers after hosts went and others came.
    Headcount after(Collection<Host> gone, Collection<Host> come) {
        var ofLines = new HashMap<LineId, Integer>();
        var ofGroups = new HashMap<Cluster, Integer>();
        gone.forEach(host -> host.instances().forEach(instance -> count(instance, -1, ofLines, ofGroups)));
        come.forEach(host -> host.instances().forEach(instance -> count(instance, 1, ofLines, ofGroups)));
        if (ofLines.isEmpty() && ofGroups.isEmpty()) {
            return this;
        }
        var linesAfter = sum(lines, ofLines);
        var groupsAfter = sum(groups, ofGroups);
        var clusters = groupsAfter.entrySet().stream()
                .filter(group -> group.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var after = new Census(linesAfter.keySet(), clusters);
        return new Headcount(linesAfter, groupsAfter, after.equals(census) ? census : after);
    }

    private static void count(
            Instance instance, int step, Map<LineId, Integer> ofLines, Map<Cluster, Integer> ofGroups) {
        add(ofLines, instance.product(), step);
        if (instance.group() != null) {
            add(ofGroups, new Cluster(instance.product(), instance.group()), step);
        }
    }

    private static <K> Map<K, Integer> sum(Map<K, Integer> numbers, Map<K, Integer> steps) {
        var sum = new HashMap<>(numbers);
        steps.forEach((key, step) -> add(sum, key, step));
        return sum;
    }

    private static <K> void add(Map<K, Integer> numbers, K key, int step) {
        numbers.merge(key, step, (one, other) -> one + other == 0 ? null : Integer.valueOf(one + other));
    }
}
