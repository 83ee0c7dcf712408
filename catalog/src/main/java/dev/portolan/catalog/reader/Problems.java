package dev.portolan.catalog.reader;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;

/// What was found wrong so far. One mistake is noted once, however many product lines include the part that it
/// stands in.
final class Problems {
    private final SequencedSet<CatalogProblem> found = new LinkedHashSet<>();

    void note(CatalogProblem problem) {
        found.add(problem);
    }

    void note(CatalogException failure) {
        found.add(failure.problem());
    }

    void noteAll(Collection<CatalogProblem> problems) {
        found.addAll(problems);
    }

    /// What the step gives; nothing, and its problem noted, if it fails.
    <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (CatalogException e) {
            note(e);
            return Optional.empty();
        }
    }

    /// Whether the step goes through; notes its problem if not.
    boolean goesThrough(Runnable step) {
        try {
            step.run();
            return true;
        } catch (CatalogException e) {
            note(e);
            return false;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<CatalogProblem> list() {
        return List.copyOf(found);
    }
}
