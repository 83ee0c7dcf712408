package dev.portolan.core.offset;

import dev.portolan.core.plan.PortRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/// Puts together all that blocks a unit's offsets, port by port.
final class Causes {
    private final Board board;
    private final Unit unit;
    private final Hits hits;
    private final List<Cause> causes = new ArrayList<>();

    private Causes(Board board, Unit unit) {
        this.board = board;
        this.unit = unit;
        this.hits = new Hits(board, unit);
    }

    /// Everything in a unit's way, in rising order of the first offset and then of the last.
    static List<Cause> of(Board board, Unit unit) {
        var found = new Causes(board, unit);
        for (var member : unit.members()) {
            for (var claim : member.footprint().moving()) {
                found.addCollisions(member, claim);
                found.addUnwelcome(member, claim);
                found.addOutOfRange(member, claim);
            }
        }
        found.causes.sort(Comparator.comparingInt(Cause::from).thenComparingInt(Cause::to));
        return List.copyOf(found.causes);
    }

    private void addCollisions(Member member, Claim claim) {
        Set<Integer> seen = new HashSet<>();
        for (var taken : member.space().meeting(claim.slot())) {
            for (int number = taken.next(claim.base()); number <= Numbers.MAX; number = taken.next(number + 1)) {
                int offset = number - claim.base();
                if (offset <= unit.ceiling() && seen.add(offset)) {
                    hits.collisions(member, claim, offset).forEach(hit -> causes.add(new Cause(offset, offset, hit)));
                }
            }
        }
    }

    private void addUnwelcome(Member member, Claim claim) {
        if (board.wishes().ephemeral(member.host(), member.footprint(), claim).isPresent()) {
            var range = member.host().ephemeral();
            add(range, claim, from -> hits.ephemeral(member, claim, from));
        }
        if (board.wishes().reserved(member.footprint()).isPresent()) {
            for (var range : board.wishes().preferences().reserved()) {
                add(range, claim, from -> hits.reserved(member, claim, from, range));
            }
        }
    }

    /// The offsets that bring a port into a range of numbers, as far as they are usable.
    private void add(PortRange range, Claim claim, IntFunction<Hit> hit) {
        int from = Math.max(0, range.from() - claim.base());
        int to = Math.min(unit.ceiling(), range.to() - claim.base());
        if (from <= to) {
            causes.add(new Cause(from, to, hit.apply(from)));
        }
    }

    private void addOutOfRange(Member member, Claim claim) {
        int from = Math.max(unit.ceiling(), Numbers.MAX - claim.base()) + 1;
        if (from <= Numbers.MAX) {
            causes.add(new Cause(from, Numbers.MAX, Hits.outOfRange(member, claim, from)));
        }
    }
}
