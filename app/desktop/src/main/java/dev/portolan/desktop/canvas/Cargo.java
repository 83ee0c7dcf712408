package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Fragment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Instances that hang on the pointer.
///
/// @param picked what was picked up; one or more
/// @param instances what a drop would put down: the same, or copies under fresh names
/// @param copied what the copies are made from; null if nothing is copied
record Cargo(
        List<Instance> picked,
        List<Instance> instances,
        @Nullable Fragment copied) {
    Cargo {
        picked = List.copyOf(picked);
        instances = List.copyOf(instances);
    }

    /// Instances that go where they are dropped.
    static Cargo moved(List<Instance> picked) {
        return new Cargo(picked, picked, null);
    }

    boolean isCopy() {
        return copied != null;
    }

    List<InstanceId> ids() {
        return instances.stream().map(Instance::id).toList();
    }
}
