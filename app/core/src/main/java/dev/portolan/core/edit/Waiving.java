package dev.portolan.core.edit;

import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import java.util.ArrayList;

/// Puts waivers into plans and takes them out.
final class Waiving {
    private Waiving() {}

    /// The plan with the finding waived. One that is waived already takes the new reason and keeps its place
    /// and what else the file says about it.
    static Topology waived(Topology topology, Waiver waiver) {
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

    static Topology unwaived(Topology topology, Waiver waiver) {
        return topology.withWaivers(topology.waivers().stream()
                .filter(found -> !found.isOfSameFinding(waiver))
                .toList());
    }
}
