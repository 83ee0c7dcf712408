package dev.portolan.desktop.journal;

import dev.portolan.core.plan.Topology;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Work that was never saved: a journal that its process left behind.
public sealed interface Entry {
    /// The journal's own file.
    Path place();

    /// A plan that can be restored.
    ///
    /// @param when it was written
    /// @param file where the plan is saved, as an address; null if nowhere yet
    record Work(Path place, Instant when, @Nullable String file, Topology plan) implements Entry {}

    /// A journal that cannot be read.
    ///
    /// @param problem what is wrong with it, in one line
    record Garbage(Path place, String problem) implements Entry {}
}
