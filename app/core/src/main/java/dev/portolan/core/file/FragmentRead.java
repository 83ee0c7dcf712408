package dev.portolan.core.file;

import dev.portolan.core.edit.Fragment;

/// What came of reading a part of a plan.
public sealed interface FragmentRead {
    /// The text holds this part.
    record Fine(Fragment fragment) implements FragmentRead {}

    /// The text cannot be read; nothing of it is used.
    record Failed(PlanProblem problem) implements FragmentRead {}
}
