package dev.portolan.core.offset;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/// Instances that have one offset: those of an offset group, or an instance alone.
///
/// What it asks of an offset follows from the numbers that are taken at that moment; its own must be
/// released before it is asked.
final class Unit {
    private final List<Member> members;
    private final List<Berth> berths;
    private final int stride;
    private final int floor;
    private final int ceiling;

    /// @param members those of them that follow an offset, in plan order; at least one
    /// @param stride the step from one candidate to the next
    Unit(List<Member> members, int stride) {
        this.members = List.copyOf(members);
        this.berths = members.stream().map(Member::berth).toList();
        this.stride = stride;
        int highestDefault = 0;
        int lowestCeiling = Numbers.MAX;
        for (var berth : berths) {
            highestDefault = Math.max(highestDefault, berth.footprint().defaultOffset());
            lowestCeiling = Math.min(lowestCeiling, berth.footprint().ceiling());
        }
        this.floor = highestDefault;
        this.ceiling = lowestCeiling;
    }

    /// Where its members are.
    List<Berth> berths() {
        return berths;
    }

    List<Member> members() {
        return members;
    }

    /// How many of its instances Portolan may give another offset.
    int weight() {
        return (int) members.stream().filter(member -> !member.isPinned()).count();
    }

    /// The smallest candidate: the largest of its products' default offsets.
    int floor() {
        return floor;
    }

    /// The largest offset that leaves every moving port at 65535 or below; it may be below the floor.
    int ceiling() {
        return ceiling;
    }

    /// The step from one candidate to the next.
    int stride() {
        return stride;
    }

    /// The offset of the first member that is pinned, see [Member#isPinned], which is then the whole
    /// unit's.
    OptionalInt pin() {
        return members.stream()
                .filter(Member::isPinned)
                .mapToInt(Member::present)
                .findFirst();
    }

    /// The offset that it has now, see [#standing(Predicate)].
    int standing() {
        return standing(_ -> true).orElseThrow();
    }

    /// The offset that some of its members have: the pinned one, or else the one that most of them have,
    /// or of several the one that comes first in the plan; empty if there are none.
    OptionalInt standing(Predicate<InstanceId> counts) {
        return pin().isPresent() ? pin() : mostCommon(counts);
    }

    private OptionalInt mostCommon(Predicate<InstanceId> counts) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        members.stream()
                .filter(member -> counts.test(member.instance().id()))
                .forEach(member -> votes.merge(member.present(), 1, Integer::sum));
        int most = votes.values().stream().max(Integer::compare).orElse(0);
        return votes.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /// The smallest offset to choose now: one that the plan prefers, or else any that is safe.
    OptionalInt smallest() {
        var preferred = next(floor, Care.PREFERRED);
        return preferred.isPresent() ? preferred : next(floor, Care.SAFE);
    }

    /// Takes its numbers at an offset. Pinned members take theirs at their own.
    void take(int offset) {
        members.forEach(member -> member.berth().take(member.isPinned() ? member.present() : offset));
    }

    /// Undoes a [#take].
    void release(int offset) {
        members.forEach(member -> member.berth().release(member.isPinned() ? member.present() : offset));
    }

    /// Whether an offset collides with nothing and leaves every port at 65535 or below.
    boolean isSafe(int offset) {
        return offset <= ceiling && berths.stream().allMatch(berth -> berth.isSafe(offset));
    }

    /// Whether an offset keeps every port clear of reserved and of ephemeral numbers as far as is wished.
    boolean isWelcome(int offset) {
        return offset <= ceiling && berths.stream().allMatch(berth -> berth.isWelcome(offset));
    }

    /// The smallest offset to choose that is not below a number.
    OptionalInt next(int from, Care care) {
        int start = Math.max(from, floor);
        for (int window = start; window <= ceiling; window += Long.SIZE) {
            long free = candidates(window, care) & ~blocked(window, care);
            if (free != 0) {
                int offset = window + Long.numberOfTrailingZeros(free);
                return offset <= ceiling ? OptionalInt.of(offset) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /// The candidates among the 64 offsets from one upwards.
    private long candidates(int from, Care care) {
        int step = care == Care.PREFERRED ? stride : 1;
        if (step == 1) {
            return -1L;
        }
        long bits = 0;
        for (int bit = Math.floorMod(floor - from, step); bit < Long.SIZE; bit += step) {
            bits |= 1L << bit;
        }
        return bits;
    }

    /// Which of the 64 offsets from one upwards something is in the way of.
    private long blocked(int from, Care care) {
        long bits = 0;
        for (var berth : berths) {
            bits |= berth.blocked(from, care);
        }
        return bits;
    }

    /// Every offset to choose, up to a limit.
    Numbers domain(Care care, int limit) {
        int last = Math.min(limit, ceiling);
        var domain = new Numbers(last);
        for (int window = floor; window <= last; window += Long.SIZE) {
            long free = candidates(window, care) & ~blocked(window, care);
            for (; free != 0; free &= free - 1) {
                int offset = window + Long.numberOfTrailingZeros(free);
                if (offset <= last) {
                    domain.add(offset);
                }
            }
        }
        return domain;
    }

    /// Takes the numbers that its members have in the plan, drifted apart or not.
    void takePresent() {
        members.forEach(member -> member.berth().take(member.present()));
    }

    /// Whether it can swap offsets with another unit without any difference: the same products on the
    /// same hosts.
    boolean isLike(Unit other) {
        return berths.equals(other.berths) && weight() == other.weight();
    }

    /// Whether an instance is one of its members.
    boolean has(InstanceId id) {
        return members.stream().anyMatch(member -> member.instance().id().equals(id));
    }

    /// Gives every member that is not pinned an offset, as far as it has another.
    void assign(int offset, Map<InstanceId, Offset> changes) {
        members.stream()
                .filter(member -> !member.isPinned() && member.present() != offset)
                .forEach(member -> changes.put(member.instance().id(), Offset.assigned(offset)));
    }
}
