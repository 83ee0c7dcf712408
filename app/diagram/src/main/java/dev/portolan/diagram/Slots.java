package dev.portolan.diagram;

import dev.portolan.core.plan.InstanceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where ways meet cards, spread over each side: one slot for each way that leaves, one for each trunk that
/// arrives.
final class Slots {
    private static final double SPACING = 18;
    private static final double MARGIN = 8;
    private static final double LARGEST_STEP = 16;

    private record Side(InstanceId instance, boolean right) {}

    /// @param trunk the trunk that arrives, or -1 for a way that leaves
    private record Key(int trunk, int way) {}

    /// @param toward the height that the ways come from or go to, summed up
    private record Slot(boolean start, List<Way> ways, double toward) {
        private double mean() {
            return toward / ways.size();
        }

        private void settle(double y) {
            ways.forEach(way -> way.move(start ? 0 : way.last(), y));
        }
    }

    private final Map<Side, Map<Key, Slot>> sides = new LinkedHashMap<>();

    private Slots() {}

    /// Gives each way its two ends.
    static void settle(List<Way> ways) {
        var slots = new Slots();
        for (int i = 0; i < ways.size(); i++) {
            slots.add(ways.get(i), i);
        }
        slots.sides.forEach((_, side) -> spread(List.copyOf(side.values())));
        ways.forEach(slots::straighten);
    }

    private void add(Way way, int number) {
        var from = new Side(way.from().instance(), way.leavesRight());
        add(from, new Key(-1, number), new Slot(true, List.of(way), way.at(2)));
        var to = new Side(way.to().instance(), way.entersRight());
        add(to, new Key(way.trunk(), -1), new Slot(false, List.of(way), way.at(way.last() - 2)));
    }

    private void add(Side side, Key key, Slot slot) {
        sides.computeIfAbsent(side, _ -> new LinkedHashMap<>()).merge(key, slot, Slots::joined);
    }

    private static Slot joined(Slot one, Slot other) {
        var ways = new ArrayList<>(one.ways());
        ways.addAll(other.ways());
        return new Slot(one.start(), ways, one.toward() + other.toward());
    }

    /// By the height of what they lead to, so that few ways cross.
    private static void spread(List<Slot> side) {
        var sorted = new ArrayList<>(side);
        sorted.sort((one, other) -> Double.compare(one.mean(), other.mean()));
        var first = sorted.getFirst();
        var card = (first.start()
                        ? first.ways().getFirst().from()
                        : first.ways().getFirst().to())
                .card();
        int gaps = sorted.size() - 1;
        double spacing = gaps == 0 ? 0 : Math.min(SPACING, (card.height() - 2 * MARGIN) / gaps);
        double top = card.centre().y() - gaps * spacing / 2;
        for (int i = 0; i <= gaps; i++) {
            sorted.get(i).settle(Math.round(2 * (top + i * spacing)) / 2.0);
        }
    }

    /// Spares a way a small step by moving the end that has its side of the card to itself.
    private void straighten(Way way) {
        double step = way.at(0) - way.at(way.last());
        if (step == 0 || Math.abs(step) > LARGEST_STEP || way.last() != 2 || way.leavesRight() == way.entersRight()) {
            return;
        }
        if (isAlone(way.from(), way.leavesRight()) && fits(way.from(), way.at(2))) {
            way.move(0, way.at(2));
        } else if (isAlone(way.to(), way.entersRight()) && fits(way.to(), way.at(0))) {
            way.move(2, way.at(0));
        }
    }

    private static boolean fits(LinkEnd end, double y) {
        return end.card().y() + MARGIN <= y && y <= end.card().bottom() - MARGIN;
    }

    private boolean isAlone(LinkEnd end, boolean right) {
        var side = sides.getOrDefault(new Side(end.instance(), right), Map.of());
        return side.size() == 1 && side.values().iterator().next().ways().size() == 1;
    }
}
