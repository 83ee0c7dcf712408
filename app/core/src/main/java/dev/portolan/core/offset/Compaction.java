package dev.portolan.core.offset;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A plan's assigned offsets, re-planned to be small.
///
/// @param offsets the offset of every instance that Portolan chooses for, changed or not, in plan order
/// @param maximum the largest of those that were chosen: of instances without a pinned member in their
///     group; 0 if there are none
/// @param sum the sum of those, each instance counted
/// @param proven whether no other choice has a smaller maximum, or that maximum and a smaller sum; if
///     false, such a choice may exist, the search was given up
public record Compaction(SequencedMap<InstanceId, Offset> offsets, int maximum, long sum, boolean proven) {
    public Compaction {
        offsets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(offsets));
    }

    /// The plan with these offsets; itself if they are its own.
    public Topology applyTo(Topology topology) {
        return new OffsetChanges(offsets).applyTo(topology);
    }
}
