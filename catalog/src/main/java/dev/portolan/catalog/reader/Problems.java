package dev.portolan.catalog.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What was found wrong so far. One mistake is noted once, however many product lines include the part that
/// it stands in.
final class Problems {
    /// Nobody reads more of one file before mending the first of them.
    private static final int MOST_OF_A_FILE = 100;

    private static final Comparator<CatalogException> BY_POSITION = Comparator.<CatalogException>comparingInt(
                    failure -> failure.place().at().line())
            .thenComparingInt(failure -> failure.place().at().column());

    private final Map<CatalogException.Place, CatalogException> found = new LinkedHashMap<>();

    void note(CatalogException failure) {
        found.putIfAbsent(failure.place(), failure);
    }

    void noteAll(Collection<CatalogException> failures) {
        failures.forEach(this::note);
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

    /// All of them, in the order in which they were noted.
    List<CatalogException> list() {
        return List.copyOf(found.values());
    }

    /// The first of each file in words, by their places, and how many more there are.
    ///
    /// @param files in their order
    List<CatalogProblem> worded(Set<String> files) {
        var ofFiles = new LinkedHashMap<String, List<CatalogException>>();
        files.forEach(file -> ofFiles.put(file, new ArrayList<>()));
        found.values()
                .forEach(failure -> ofFiles.computeIfAbsent(failure.place().at().file(), _ -> new ArrayList<>())
                        .add(failure));
        var worded = new ArrayList<CatalogProblem>();
        ofFiles.forEach((file, failures) -> {
            failures.sort(BY_POSITION);
            failures.stream()
                    .limit(MOST_OF_A_FILE)
                    .map(CatalogException::problem)
                    .forEach(worded::add);
            int more = failures.size() - MOST_OF_A_FILE;
            if (more > 0) {
                worded.add(
                        CatalogProblem.ofFile(file, "and " + more + (more == 1 ? " more problem" : " more problems")));
            }
        });
        return worded;
    }
}
