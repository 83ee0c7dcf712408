package dev.portolan.core.file;

import dev.portolan.core.plan.Topology;

/// What came of reading a file.
public sealed interface PlanRead {
    /// The file holds this plan.
    record Fine(Topology topology) implements PlanRead {}

    /// The file cannot be read; nothing of it is used.
    record Failed(PlanProblem problem) implements PlanRead {}
}
