package dev.portolan.core.offset;

/// How much a search may look at before it gives up. Counted in steps and not in time, so that the same
/// plan gives the same answer on every machine.
final class Budget {
    private long left;

    /// @param steps a step is about the work of trying one number
    Budget(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    boolean isSpent() {
        return left < 0;
    }
}
