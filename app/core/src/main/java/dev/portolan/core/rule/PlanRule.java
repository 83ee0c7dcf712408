package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.Topology;
import java.util.function.Consumer;

/// A rule about the plan as a whole. It costs a walk over the plan, so that it is checked when somebody reads
/// the warnings and notes, not while the mouse moves: no finding of a plan rule is an error.
interface PlanRule {
    /// Says what is wrong with the plan, in a stable order.
    void check(Topology topology, Consumer<Finding> findings);
}
