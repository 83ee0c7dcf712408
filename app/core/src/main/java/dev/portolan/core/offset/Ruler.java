package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Every offset from 0 to 65535 that an instance can't well have, given all that stands beside it in the
/// plan.
///
/// The instances of an offset group are measured as one: what is blocked on one of their hosts is blocked
/// for all. Two ports that move together never block anything, whatever they do to each other. Immutable.
public final class Ruler {
    /// Offsets that are blocked for the same reasons, as many in a row as there are.
    ///
    /// @param from the first
    /// @param to the last
    /// @param obstacles the reasons; at least one
    public record Range(int from, int to, Set<Obstacle> obstacles) {
        public Range {
            obstacles = Set.copyOf(obstacles);
        }
    }

    private final Board board;
    private final Unit unit;
    private final Map<Obstacle, Numbers> blocked = new EnumMap<>(Obstacle.class);

    private Ruler(Board board, Unit unit) {
        this.board = board;
        this.unit = unit;
        for (var obstacle : Obstacle.values()) {
            blocked.put(obstacle, new Numbers());
        }
        unit.members().forEach(this::measure);
        blocked.values().forEach(numbers -> numbers.keepUpTo(unit.ceiling()));
        numbers(Obstacle.OUT_OF_RANGE).addRange(unit.ceiling() + 1, Numbers.MAX);
    }

    /// The ruler of an instance.
    ///
    /// @return empty if the plan has no such instance, or if its product follows no offset or is unknown
    public static Optional<Ruler> of(Catalog catalog, Topology topology, InstanceId id) {
        return topology.hostOf(id).flatMap(home -> {
            var instance = home.instances().stream()
                    .filter(candidate -> candidate.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            var board = Board.around(catalog, topology, home, instance);
            return board.unit(id).map(unit -> of(board, unit));
        });
    }

    private static Ruler of(Board board, Unit unit) {
        board.takeAllBut(unit);
        return new Ruler(board, unit);
    }

    private void measure(Member member) {
        var footprint = member.footprint();
        member.berth().addCollisions(numbers(Obstacle.COLLISION));
        for (var claim : footprint.moving()) {
            board.wishes()
                    .ephemeral(member.host(), footprint, claim)
                    .ifPresent(set -> numbers(Obstacle.EPHEMERAL).addLowered(set, claim.base()));
            board.wishes()
                    .reserved(footprint)
                    .ifPresent(set -> numbers(Obstacle.RESERVED).addLowered(set, claim.base()));
        }
    }

    private Numbers numbers(Obstacle obstacle) {
        var numbers = blocked.get(obstacle);
        if (numbers == null) {
            throw new IllegalStateException("not measured: " + obstacle);
        }
        return numbers;
    }

    /// The instances that it was made for: one, or those of its offset group that follow an offset, in
    /// plan order.
    public List<Instance> instances() {
        return unit.members().stream().map(Member::instance).toList();
    }

    /// The blocked offsets, in rising order; no two ranges that touch have the same reasons.
    public List<Range> ranges() {
        var ranges = new ArrayList<Range>();
        var present = EnumSet.noneOf(Obstacle.class);
        var changes = new EnumMap<Obstacle, Integer>(Obstacle.class);
        blocked.forEach((obstacle, numbers) -> changes.put(obstacle, numbers.next(0)));
        int from = 0;
        while (from <= Numbers.MAX) {
            int end = Collections.min(changes.values());
            if (end > from && !present.isEmpty()) {
                ranges.add(new Range(from, end - 1, present));
            }
            from = end;
            changes.replaceAll((obstacle, change) -> change > end ? change : nextChange(obstacle, end, present));
        }
        return ranges;
    }

    /// The offsets that are blocked for one reason, whatever else is in their way, in rising order; no two ranges
    /// touch.
    public List<Range> ranges(Obstacle obstacle) {
        var ranges = new ArrayList<Range>();
        var numbers = numbers(obstacle);
        int from = numbers.next(0);
        while (from <= Numbers.MAX) {
            int end = numbers.nextAbsent(from);
            ranges.add(new Range(from, end - 1, Set.of(obstacle)));
            from = numbers.next(end);
        }
        return ranges;
    }

    /// Notes that a reason joins or no longer holds at an offset, and returns where that changes again.
    private int nextChange(Obstacle obstacle, int offset, Set<Obstacle> present) {
        if (present.remove(obstacle)) {
            return numbers(obstacle).next(offset);
        }
        present.add(obstacle);
        return numbers(obstacle).nextAbsent(offset);
    }

    /// Why an offset is blocked; empty if it isn't.
    ///
    /// @param offset 0 to 65535
    public Set<Obstacle> obstacles(int offset) {
        var obstacles = EnumSet.noneOf(Obstacle.class);
        blocked.forEach((obstacle, numbers) -> {
            if (numbers.contains(offset)) {
                obstacles.add(obstacle);
            }
        });
        return obstacles;
    }

    /// Whether an offset would run into something.
    ///
    /// @param offset 0 to 65535
    public boolean isBlocked(int offset) {
        return blocked.values().stream().anyMatch(numbers -> numbers.contains(offset));
    }

    /// What exactly an offset would run into, port by port; empty if it isn't blocked.
    ///
    /// @param offset 0 to 65535
    public List<Hit> why(int offset) {
        return hits().at(offset);
    }

    /// Everything in the way of any offset, port by port and with its arithmetic: what [#ranges] sums up.
    /// In rising order of the first offset, then of the last, then in plan order.
    public List<Cause> causes() {
        return Causes.of(board, unit);
    }

    /// [#why] for many offsets.
    Hits hits() {
        return new Hits(board, unit);
    }

    /// Whether an offset is the default offset or lies whole strides above it.
    public boolean isOnStride(int offset) {
        return offset >= unit.floor() && (offset - unit.floor()) % unit.stride() == 0;
    }

    /// The smallest candidate that is not below an offset, if there is one.
    public OptionalInt nextFree(int from) {
        return unit.next(from, Care.PREFERRED);
    }

    /// The offset that Portolan would choose now: the smallest candidate, or where the plan's preferences
    /// leave none the smallest from the default upwards that is safe.
    public OptionalInt smallest() {
        return unit.smallest();
    }

    /// The largest offset that leaves every port at 65535 or below, blocked or not.
    public int largestUsable() {
        return unit.ceiling();
    }

    /// The smallest offset that Portolan considers: the product's default, of a group the largest of
    /// them.
    public int smallestConsidered() {
        return unit.floor();
    }

    /// The step from one candidate to the next.
    int stride() {
        return unit.stride();
    }

    /// The instances that decide for all of them: whose offsets only the user changes.
    List<Instance> keepers() {
        return unit.members().stream()
                .filter(Member::isPinned)
                .map(Member::instance)
                .toList();
    }

    /// The offset that the unit has in the plan, see [OffsetAssigner#assign].
    int standing() {
        return unit.standing();
    }
}
