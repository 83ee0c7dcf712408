package dev.portolan.core.edit;

import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import java.util.ArrayList;

/// What a user can do to waivers.
public final class WaiverEdits {
    private WaiverEdits() {}

    /// Waives a finding, or gives another reason if it is waived already.
    public static Edit waive(Waiver waiver) {
        return new Edit(Labels.text("waive", waiver.code()), topology -> waived(topology, waiver));
    }

    /// Takes back the waiver of a finding, whatever its reason.
    public static Edit unwaive(Waiver waiver) {
        return new Edit(Labels.text("unwaive", waiver.code()), topology -> unwaived(topology, waiver));
    }

    /// The plan with the finding waived. One that is waived already takes the new reason and keeps its place
    /// and what else the file says about it.
    private static Topology waived(Topology topology, Waiver waiver) {
        if (!waiver.subjects().stream().allMatch(topology::contains)) {
            return topology;
        }
        var waivers = new ArrayList<>(topology.waivers());
        if (waivers.stream().anyMatch(waiver::isOfSameFinding)) {
            waivers.replaceAll(found -> found.isOfSameFinding(waiver) ? found.withReason(waiver.reason()) : found);
        } else {
            waivers.add(waiver);
        }
        return topology.withWaivers(waivers);
    }

    private static Topology unwaived(Topology topology, Waiver waiver) {
        return topology.withWaivers(topology.waivers().stream()
                .filter(found -> !found.isOfSameFinding(waiver))
                .toList());
    }
}
