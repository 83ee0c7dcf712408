package dev.portolan.core.offset;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PortRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says what each offset of a unit would run into, by looking up who holds which number.
final class Hits {
    /// A listener that the unit's offset does not move.
    ///
    /// @param instance whose it is; null for a program of the host's own
    /// @param owner the name of the instance or of the program
    /// @param footprint what else the instance takes; null for a program of the host's own
    /// @param offset the instance's offset
    private record Holder(
            @Nullable InstanceId instance,
            String owner,
            @Nullable Footprint footprint,
            Claim claim,
            int offset) {
        private String text() {
            var label = footprint == null ? "" : footprint.label(claim, offset);
            return sentence(owner, label, claim.arithmetic(offset));
        }
    }

    private final Unit unit;
    private final Wishes wishes;
    private final Map<HostId, Map<Integer, List<Holder>>> holders = new HashMap<>();

    Hits(Board board, Unit unit) {
        this.unit = unit;
        this.wishes = board.wishes();
        board.hosts().forEach(host -> holders.put(host.id(), holders(board.footprints(), host)));
    }

    private Map<Integer, List<Holder>> holders(Footprints footprints, Host host) {
        Map<Integer, List<Holder>> byNumber = new HashMap<>();
        for (var listener : host.listeners()) {
            add(byNumber, new Holder(null, listener.name(), null, Claim.of(listener), 0));
        }
        for (var instance : host.instances()) {
            var footprint = footprints.of(instance);
            int offset = instance.offset().value();
            var claims = new ArrayList<>(footprint.published());
            if (!footprint.contained()) {
                claims.addAll(footprint.staying());
                if (!unit.has(instance.id())) {
                    claims.addAll(footprint.moving());
                }
            }
            for (var claim : claims) {
                add(byNumber, new Holder(instance.id(), instance.name(), footprint, claim, offset));
            }
        }
        return byNumber;
    }

    private static void add(Map<Integer, List<Holder>> byNumber, Holder holder) {
        byNumber.computeIfAbsent(holder.claim().number(holder.offset()), _ -> new ArrayList<>(1))
                .add(holder);
    }

    private static String sentence(String owner, String label, String arithmetic) {
        return label.isEmpty() ? owner + " " + arithmetic : owner + " " + label + " " + arithmetic;
    }

    /// Everything that an offset would run into, port by port; empty if it is free.
    List<Hit> at(int offset) {
        var hits = new ArrayList<Hit>();
        for (var member : unit.members()) {
            for (var claim : member.footprint().moving()) {
                if (offset <= unit.ceiling()) {
                    hits.addAll(collisions(member, claim, offset));
                    hits.addAll(unwelcome(member, claim, offset));
                } else if (claim.number(offset) > Numbers.MAX) {
                    hits.add(outOfRange(member, claim, offset));
                }
            }
        }
        return hits;
    }

    /// The hit of a port that an offset takes past the highest number.
    static Hit outOfRange(Member member, Claim claim, int offset) {
        var text = OffsetText.text("hit.out-of-range", own(member, claim, offset), Numbers.MAX);
        return hit(Obstacle.OUT_OF_RANGE, member, claim, offset, null, text);
    }

    /// The listeners that a port would meet at an offset.
    List<Hit> collisions(Member member, Claim claim, int offset) {
        var hits = new ArrayList<Hit>();
        for (var holder : rivals(member, claim.number(offset))) {
            if (holder.claim().slot().meets(claim.slot())) {
                var text = OffsetText.text("hit.collision", own(member, claim, offset), holder.text());
                hits.add(hit(Obstacle.COLLISION, member, claim, offset, holder.instance(), text));
            }
        }
        return hits;
    }

    /// Who holds a number where a member's ports are. In a container that is only what stays of its own.
    private List<Holder> rivals(Member member, int number) {
        if (!member.footprint().contained()) {
            return Objects.requireNonNull(holders.get(member.host().id())).getOrDefault(number, List.of());
        }
        var instance = member.instance();
        return member.footprint().staying().stream()
                .filter(claim -> claim.base() == number)
                .map(claim -> new Holder(instance.id(), instance.name(), member.footprint(), claim, 0))
                .toList();
    }

    private List<Hit> unwelcome(Member member, Claim claim, int offset) {
        int number = claim.number(offset);
        var hits = new ArrayList<Hit>();
        if (wishes.ephemeral(member.host(), member.footprint(), claim)
                .filter(set -> set.contains(number))
                .isPresent()) {
            hits.add(ephemeral(member, claim, offset));
        }
        if (wishes.reserved(member.footprint()).isPresent()) {
            wishes.preferences().reserved().stream()
                    .filter(range -> range.contains(number))
                    .forEach(range -> hits.add(reserved(member, claim, offset, range)));
        }
        return hits;
    }

    /// The hit of a port that an offset takes among its host's ephemeral numbers.
    Hit ephemeral(Member member, Claim claim, int offset) {
        var host = member.host();
        var text = OffsetText.text(
                "hit.ephemeral", own(member, claim, offset), host.ephemeral().text(), host.name());
        return hit(Obstacle.EPHEMERAL, member, claim, offset, null, text);
    }

    /// The hit of a port that an offset takes into a reserved range.
    Hit reserved(Member member, Claim claim, int offset, PortRange range) {
        var text = OffsetText.text("hit.reserved", own(member, claim, offset), range.text());
        return hit(Obstacle.RESERVED, member, claim, offset, null, text);
    }

    private static String own(Member member, Claim claim, int offset) {
        return sentence(member.instance().name(), claim.label(), claim.arithmetic(offset));
    }

    private static Hit hit(
            Obstacle obstacle, Member member, Claim claim, int offset, @Nullable InstanceId rival, String text) {
        PortId port = Objects.requireNonNull(claim.port(), "a moving port has an id");
        return new Hit(obstacle, member.instance().id(), port, claim.number(offset), rival, text);
    }
}
