package dev.portolan.core.offset;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Instances that get another offset.
///
/// @param offsets the new offset of each
public record OffsetChanges(SequencedMap<InstanceId, Offset> offsets) {
    /// No changes.
    public static final OffsetChanges NONE = new OffsetChanges(new LinkedHashMap<>());

    public OffsetChanges {
        offsets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(offsets));
    }

    /// Whether nothing changes.
    public boolean isEmpty() {
        return offsets.isEmpty();
    }

    /// These changes and then others.
    public OffsetChanges and(OffsetChanges later) {
        if (later.isEmpty()) {
            return this;
        }
        var both = new LinkedHashMap<>(offsets);
        both.putAll(later.offsets);
        return new OffsetChanges(both);
    }

    /// The instance with its new offset, or itself if that does not change.
    public Instance applyTo(Instance instance) {
        var offset = offsets.get(instance.id());
        return offset == null || offset.equals(instance.offset()) ? instance : instance.withOffset(offset);
    }

    /// The host with its instances' new offsets, or itself if none changes.
    public Host applyTo(Host host) {
        for (var instance : host.instances()) {
            if (changes(instance)) {
                return host.withInstances(
                        host.instances().stream().map(this::applyTo).toList());
            }
        }
        return host;
    }

    /// The plan with the new offsets; hosts on which none changes keep their identity.
    public Topology applyTo(Topology topology) {
        var hosts = topology.hosts().stream().map(this::applyTo).toList();
        return hosts.equals(topology.hosts()) ? topology : topology.withHosts(hosts);
    }

    private boolean changes(Instance instance) {
        var offset = offsets.get(instance.id());
        return offset != null && !offset.equals(instance.offset());
    }
}
