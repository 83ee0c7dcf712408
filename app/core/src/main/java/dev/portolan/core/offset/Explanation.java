package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why an instance has the offset that it has.
///
/// @param instance whose offset it is
/// @param offset the offset that it has
/// @param verdict why it has that one
/// @param smallest the offset that Portolan would choose today; null if none is safe
/// @param text the answer in a sentence
/// @param passedOver the smaller candidates that are blocked, from the default upwards
/// @param hits what the offset itself runs into; empty if nothing
public record Explanation(
        InstanceId instance,
        Offset offset,
        Verdict verdict,
        @Nullable Integer smallest,
        String text,
        List<Step> passedOver,
        List<Hit> hits) {

    /// Why an instance has an offset.
    public enum Verdict {
        /// The user has pinned it.
        PINNED,
        /// Its container publishes ports, which name the numbers that follow from it.
        PUBLISHED,
        /// Another member of its offset group keeps it, for one of these reasons.
        PINNED_BY_GROUP,
        /// No smaller candidate is free.
        SMALLEST,
        /// It was assigned earlier, and what has changed since is no reason to change it.
        STABLE,
        /// It was assigned, and something has come into its way since.
        UNSAFE
    }

    /// A candidate that was passed over.
    ///
    /// @param hits what it runs into; at least one thing
    public record Step(int offset, List<Hit> hits) {
        public Step {
            hits = List.copyOf(hits);
        }
    }

    public Explanation {
        passedOver = List.copyOf(passedOver);
        hits = List.copyOf(hits);
    }

    /// Explains the offset of an instance.
    ///
    /// @return empty if the plan has no such instance, or if its product follows no offset or is unknown
    public static Optional<Explanation> of(Catalog catalog, Topology topology, InstanceId id) {
        return Ruler.of(catalog, topology, id).map(ruler -> explain(ruler, id));
    }

    private static Explanation explain(Ruler ruler, InstanceId id) {
        var instance = ruler.instances().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow();
        int present = instance.offset().value();
        var hits = ruler.hits();
        var steps = new ArrayList<Step>();
        for (int offset = ruler.smallestConsidered(); offset < present; offset++) {
            if (ruler.isOnStride(offset) && ruler.isBlocked(offset)) {
                steps.add(new Step(offset, hits.at(offset)));
            }
        }
        var smallest = ruler.smallest();
        var verdict = verdict(ruler, instance);
        return new Explanation(
                id,
                instance.offset(),
                verdict,
                smallest.isPresent() ? smallest.getAsInt() : null,
                text(ruler, instance, verdict),
                steps,
                hits.at(present));
    }

    private static Verdict verdict(Ruler ruler, Instance instance) {
        int present = instance.offset().value();
        if (instance.offset().kind() == Offset.Kind.PINNED) {
            return Verdict.PINNED;
        }
        if (ruler.keepers().contains(instance)) {
            return Verdict.PUBLISHED;
        }
        if (!ruler.keepers().isEmpty() && ruler.standing() == present) {
            return Verdict.PINNED_BY_GROUP;
        }
        var obstacles = ruler.obstacles(present);
        if (obstacles.contains(Obstacle.COLLISION) || obstacles.contains(Obstacle.OUT_OF_RANGE)) {
            return Verdict.UNSAFE;
        }
        return ruler.smallest().orElse(-1) == present ? Verdict.SMALLEST : Verdict.STABLE;
    }

    private static String text(Ruler ruler, Instance instance, Verdict verdict) {
        int present = instance.offset().value();
        var today = today(ruler);
        return switch (verdict) {
            case PINNED -> OffsetText.text("why.pinned", instance.name(), present, today);
            case PUBLISHED -> OffsetText.text("why.published", instance.name(), present, today);
            case PINNED_BY_GROUP ->
                OffsetText.text(
                        "why.pinned-by-group",
                        instance.name(),
                        present,
                        ruler.keepers().getFirst().name(),
                        today);
            case SMALLEST -> smallest(ruler, instance);
            case STABLE -> OffsetText.text("why.stable", instance.name(), present, today);
            case UNSAFE -> OffsetText.text("why.unsafe", instance.name(), present, today);
        };
    }

    private static String smallest(Ruler ruler, Instance instance) {
        int present = instance.offset().value();
        return isStep(ruler, present)
                ? OffsetText.text("why.smallest.steps", instance.name(), present, start(ruler), ruler.stride())
                : OffsetText.text("why.smallest", instance.name(), present, start(ruler));
    }

    /// Where the candidates begin, and why they do not begin at 0.
    private static String start(Ruler ruler) {
        int start = ruler.smallestConsidered();
        if (start == 0) {
            return Integer.toString(start);
        }
        return ruler.instances().size() > 1
                ? OffsetText.text("why.start.group", start)
                : OffsetText.text("why.start.default", start);
    }

    private static String today(Ruler ruler) {
        if (ruler.smallest().isEmpty()) {
            return OffsetText.text("why.today.none");
        }
        int smallest = ruler.smallest().getAsInt();
        return isStep(ruler, smallest)
                ? OffsetText.text("why.today.steps", smallest, ruler.stride())
                : OffsetText.text("why.today", smallest);
    }

    /// Whether an offset was found in steps: where nothing else is left, Portolan tries those in between too.
    private static boolean isStep(Ruler ruler, int offset) {
        return ruler.stride() > 1 && ruler.isOnStride(offset);
    }
}
