package dev.portolan.core.rule;

import dev.portolan.catalog.LineId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many instances of each product line a plan has, and how many in each offset group.
///
/// It answers only whether there are none, one or several, so that most edits leave all answers as they were.
public final class Census {
    private record Group(LineId line, @Nullable String name) {}

    /// Nothing counted yet.
    public static final Census EMPTY = new Census(Map.of());

    private final Map<Group, Integer> counts;

    private Census(Map<Group, Integer> counts) {
        this.counts = Collections.unmodifiableMap(counts);
    }

    /// The census after hosts went and others came.
    public Census after(Collection<Host> gone, Collection<Host> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(counts);
        gone.forEach(host -> host.instances().forEach(instance -> count(next, instance, -1)));
        come.forEach(host -> host.instances().forEach(instance -> count(next, instance, 1)));
        return new Census(next);
    }

    private static void count(Map<Group, Integer> counts, Instance instance, int step) {
        add(counts, new Group(instance.product(), null), step);
        if (instance.group() != null) {
            add(counts, new Group(instance.product(), instance.group()), step);
        }
    }

    private static void add(Map<Group, Integer> counts, Group group, int step) {
        counts.merge(group, step, (old, change) -> old + change == 0 ? null : Integer.valueOf(old + change));
    }

    /// Whether the plan has an instance of the line.
    public boolean has(LineId line) {
        return counts.containsKey(new Group(line, null));
    }

    /// Whether the instance's offset group holds another instance of its line, so that the two form a
    /// cluster.
    public boolean hasPeers(Instance instance) {
        return instance.group() != null && counts.getOrDefault(new Group(instance.product(), instance.group()), 0) > 1;
    }

    /// Whether both answer every question alike.
    public boolean isLike(Census other) {
        return answers().equals(other.answers());
    }

    private Map<Group, Boolean> answers() {
        var answers = new HashMap<Group, Boolean>();
        counts.forEach((group, count) -> answers.put(group, count > 1));
        return answers;
    }
}
