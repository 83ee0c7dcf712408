package dev.portolan.core.offset;

import java.util.HashMap;
import java.util.Map;

/// The numbers that are taken in one [Slot], some of them more than once: a number is free again when the
/// last of its holders is gone. Numbers above 65535 can't be listened on and are never taken.
final class Tally {
    private final Numbers taken = new Numbers();
    private final Map<Integer, Integer> furtherHolders = new HashMap<>();

    /// The numbers that have a holder; follows every change.
    Numbers taken() {
        return taken;
    }

    void take(int number) {
        if (number > Numbers.MAX) {
            return;
        }
        if (taken.contains(number)) {
            furtherHolders.merge(number, 1, Integer::sum);
        } else {
            taken.add(number);
        }
    }

    /// Undoes one [#take].
    void release(int number) {
        if (number > Numbers.MAX) {
            return;
        }
        if (furtherHolders.containsKey(number)) {
            furtherHolders.computeIfPresent(number, (_, holders) -> holders == 1 ? null : holders - 1);
        } else {
            taken.remove(number);
        }
    }
}
