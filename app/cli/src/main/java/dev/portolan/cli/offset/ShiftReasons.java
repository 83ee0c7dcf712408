package dev.portolan.cli.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.cli.print.Words;
import dev.portolan.core.offset.Hit;
import dev.portolan.core.offset.Obstacle;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.Optional;

/// Says why instances got other offsets.
final class ShiftReasons {
    private final Catalog catalog;
    private final Topology before;
    private final boolean compacted;

    /// @param compacted whether offsets were made small, too
    ShiftReasons(Catalog catalog, Topology before, boolean compacted) {
        this.catalog = catalog;
        this.before = before;
        this.compacted = compacted;
    }

    /// Why an instance could not keep the offset that it had.
    ///
    /// @param to the offset that it has now
    String of(Instance instance, int to) {
        var ruler = Ruler.of(catalog, before, instance.id());
        return ruler.flatMap(found -> hit(found, instance.offset().value()))
                .or(() -> group(instance, to))
                .or(() -> ruler.flatMap(found -> stride(found, instance.offset().value())))
                .orElseGet(() -> room(instance, to));
    }

    /// What is in the way of the offset. What a plan merely wishes counts when all offsets are chosen anew.
    private Optional<String> hit(Ruler ruler, int offset) {
        return ruler.why(offset).stream()
                .filter(hit ->
                        compacted || hit.obstacle() == Obstacle.COLLISION || hit.obstacle() == Obstacle.OUT_OF_RANGE)
                .findFirst()
                .map(Hit::text);
    }

    private Optional<String> stride(Ruler ruler, int offset) {
        return compacted && !ruler.isOnStride(offset)
                ? Optional.of(
                        Words.text("assign.because.stride", before.preferences().stride()))
                : Optional.empty();
    }

    /// The member of its group whose offset it takes over.
    private Optional<String> group(Instance instance, int to) {
        var group = instance.group();
        if (group == null) {
            return Optional.empty();
        }
        var mates =
                before.instances().filter(mate -> group.equals(mate.group())).toList();
        boolean drifted = mates.stream()
                .anyMatch(mate -> mate.offset().value() != instance.offset().value());
        if (!drifted) {
            return Optional.empty();
        }
        return mates.stream()
                .filter(mate -> mate.offset().kind() == Offset.Kind.PINNED)
                .findFirst()
                .map(pinned -> Words.text("assign.because.pinned-group", pinned.name(), group))
                .or(() -> Optional.of(Words.text("assign.because.group", group, to)));
    }

    private String room(Instance instance, int to) {
        boolean lower = to < instance.offset().value();
        return Words.text(compacted && lower ? "assign.because.smaller" : "assign.because.room");
    }
}
