package dev.portolan.core.rule;

import dev.portolan.catalog.LineId;
import dev.portolan.core.plan.Instance;
import java.util.Set;

/// What a plan has, as far as it matters to rules that look beyond a host and its links.
///
/// @param lines the product lines of its instances
/// @param clusters the clusters that its instances form
public record Census(Set<LineId> lines, Set<Cluster> clusters) {
    /// Nothing at all.
    public static final Census EMPTY = new Census(Set.of(), Set.of());

    /// Several instances of one line in one offset group.
    public record Cluster(LineId line, String group) {}

    public Census {
        lines = Set.copyOf(lines);
        clusters = Set.copyOf(clusters);
    }

    /// Whether the plan has an instance of the line.
    public boolean has(LineId line) {
        return lines.contains(line);
    }

    /// Whether the instance's offset group holds another instance of its line, so that the two form a
    /// cluster.
    public boolean hasPeers(Instance instance) {
        return instance.group() != null && clusters.contains(new Cluster(instance.product(), instance.group()));
    }
}
