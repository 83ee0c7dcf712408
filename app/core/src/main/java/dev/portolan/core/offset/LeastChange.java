package dev.portolan.core.offset;

import java.util.List;

final class LeastChange {
    private LeastChange() {}

    static void apply(List<Unit> units, Positions positions) {}
}
