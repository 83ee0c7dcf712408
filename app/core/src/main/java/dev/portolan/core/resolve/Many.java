package dev.portolan.core.resolve;

import java.util.List;
import java.util.function.Function;

/// Does the same for each item of a list, on all processors where that pays.
final class Many {
    private static final int WORTH_SHARING = 64;

    private Many() {}

    /// The results, in the order of the items.
    ///
    /// @param work has no effect but its result
    static <T, R> List<R> map(List<T> items, Function<T, R> work) {
        var stream = items.size() < WORTH_SHARING ? items.stream() : items.parallelStream();
        return stream.map(work).toList();
    }
}
