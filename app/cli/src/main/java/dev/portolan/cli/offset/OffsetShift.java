package dev.portolan.cli.offset;

import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An instance that got another offset.
///
/// @param instance as it was before
/// @param to its offset now
/// @param reason why it could not stay, in a sentence
public record OffsetShift(Instance instance, int to, String reason) {
    /// The instances that have another offset in one plan than in the other, in plan order.
    static List<OffsetShift> between(Topology before, Topology after, ShiftReasons reasons) {
        Map<InstanceId, Integer> offsets = new HashMap<>();
        after.instances()
                .forEach(
                        instance -> offsets.put(instance.id(), instance.offset().value()));
        return before.instances()
                .filter(instance -> to(offsets, instance) != instance.offset().value())
                .map(instance ->
                        new OffsetShift(instance, to(offsets, instance), reasons.of(instance, to(offsets, instance))))
                .toList();
    }

    private static int to(Map<InstanceId, Integer> offsets, Instance instance) {
        return offsets.getOrDefault(instance.id(), instance.offset().value());
    }
}
