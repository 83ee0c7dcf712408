package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.desktop.store.State;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds where a link from an instance may go, and goes from one such instance to the next by keys.
final class Aim {
    private Aim() {}

    /// What is lit while a link is drawn: the caller, and where a link from it makes sense.
    static Set<ElementId> lit(State state, InstanceId from) {
        return lit(from, LinkOption.targets(state.resolution(), from));
    }

    private static Set<ElementId> lit(InstanceId from, List<InstanceId> targets) {
        Set<ElementId> lit = new HashSet<>(targets);
        lit.add(from);
        return Set.copyOf(lit);
    }

    /// Begins to look for a target by keys; empty if there is none.
    static Optional<Gesture.Targeting> begin(State state, InstanceId from) {
        return among(state, from, LinkOption.targets(state.resolution(), from));
    }

    /// Goes on among all instances that listen somewhere, or among the sensible ones again.
    static Gesture.Targeting widened(State state, Gesture.Targeting targeting) {
        var sensible = LinkOption.targets(state.resolution(), targeting.from());
        var all = LinkOption.listening(state.resolution(), targeting.from());
        boolean wide = targeting.targets().size() > sensible.size();
        return among(state, targeting.from(), wide ? sensible : all).orElse(targeting);
    }

    private static Optional<Gesture.Targeting> among(State state, InstanceId from, List<InstanceId> targets) {
        List<InstanceId> ordered = new Walk(state).inReadingOrder(targets.stream());
        return ordered.stream()
                .findFirst()
                .map(first -> new Gesture.Targeting(from, first, ordered, lit(from, ordered)));
    }

    /// The target that is read some places later, or earlier, round and round.
    static Gesture.Targeting step(Gesture.Targeting targeting, int places) {
        var targets = targeting.targets();
        int index = Math.floorMod(targets.indexOf(targeting.target()) + places, targets.size());
        return targeting.at(targets.get(index));
    }

    /// The nearest target in a direction, or the same if none lies there.
    static Gesture.Targeting towards(State state, Gesture.Targeting targeting, Direction direction) {
        return new Walk(state)
                .nearest(targeting.target(), direction, targeting.targets().stream())
                .map(targeting::at)
                .orElse(targeting);
    }
}
