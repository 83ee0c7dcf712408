package dev.portolan.core.fix;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.offset.Ruler;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An offset that an instance, and its offset group with it, could have in place of the present one.
///
/// @param instance the one to change
/// @param members all that move with it, itself included, in plan order
/// @param to the offset that all of them get
record Shift(Instance instance, List<Instance> members, int to) {
    private static final PortRange PRIVILEGED = new PortRange(1, 1023);

    /// The next safe offset: for an assigned one the smallest that Portolan would choose today, for a pinned
    /// one the next candidate above, or the smallest if there is none above. What the finding complains of
    /// counts as blocked.
    static Optional<Shift> next(Situation situation, Topology topology, Instance instance) {
        return Ruler.of(situation.catalog(), wishing(situation, Surroundings.of(topology, instance)), instance.id())
                .flatMap(ruler -> {
                    var members = ruler.instances();
                    var pinned = members.stream().filter(Shift::isPinned).findFirst();
                    var above =
                            pinned.map(member -> ruler.nextFree(member.offset().value() + 1));
                    var to = above.filter(found -> found.isPresent()).orElseGet(ruler::smallest);
                    return to.isPresent() ? Optional.of(new Shift(instance, members, to.getAsInt())) : Optional.empty();
                });
    }

    /// The offsets that members of a split group have and all of them could have: the pinned ones first, then
    /// that of most members.
    static Stream<Shift> together(Situation situation, Instance instance) {
        return Ruler.of(situation.catalog(), Surroundings.of(situation.topology(), instance), instance.id()).stream()
                .flatMap(ruler -> {
                    var members = ruler.instances();
                    return offsets(members).stream()
                            .filter(offset -> !ruler.isBlocked(offset))
                            .map(offset -> new Shift(instance, members, offset));
                });
    }

    /// Back to the smallest offset that its product is made for, where nothing that is typed in has to
    /// change.
    static Optional<Shift> home(Situation situation, Instance instance) {
        return Ruler.of(situation.catalog(), Surroundings.of(situation.topology(), instance), instance.id())
                .filter(ruler -> !ruler.isBlocked(ruler.smallestConsidered()))
                .map(ruler -> new Shift(instance, ruler.instances(), ruler.smallestConsidered()));
    }

    private static List<Integer> offsets(List<Instance> members) {
        Map<Integer, Long> votes = members.stream()
                .collect(Collectors.groupingBy(
                        member -> member.offset().value(),
                        LinkedHashMap::new,
                        Collectors.summingLong(member -> isPinned(member) ? members.size() + 1L : 1L)));
        return votes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The plan with the wishes that keep new offsets clear of what the finding complains of.
    private static Topology wishing(Situation situation, Topology topology) {
        var preferences = topology.preferences();
        int port = situation.finding().port();
        if (situation.is(FindingCode.EPHEMERAL_PORT)) {
            return topology.withPreferences(preferences.withAvoidEphemeral(true));
        }
        if (situation.is(FindingCode.PRIVILEGED_PORT)) {
            return topology.withPreferences(reserving(preferences, PRIVILEGED));
        }
        return situation.is(FindingCode.FIXED_PORT_SHARED)
                ? topology.withPreferences(reserving(preferences, new PortRange(port, port)))
                : topology;
    }

    private static OffsetPreferences reserving(OffsetPreferences preferences, PortRange range) {
        var reserved = new ArrayList<>(preferences.reserved());
        reserved.add(range);
        return preferences.withReserved(reserved);
    }

    private static boolean isPinned(Instance instance) {
        return instance.offset().kind() == Offset.Kind.PINNED;
    }

    /// All members at the new offset; what is pinned stays pinned.
    OffsetChanges changes() {
        var offsets = new LinkedHashMap<InstanceId, Offset>();
        members.forEach(
                member -> offsets.put(member.id(), new Offset(member.offset().kind(), to)));
        return new OffsetChanges(offsets);
    }

    /// The same, with the instance pinned.
    OffsetChanges pinning() {
        var offsets = new LinkedHashMap<>(changes().offsets());
        offsets.put(instance.id(), Offset.pinned(to));
        return new OffsetChanges(offsets);
    }

    /// Whether others move with the instance.
    boolean isOfGroup() {
        return members.size() > 1;
    }

    /// Whether the finding is that a group has come apart.
    static boolean isAboutGroup(Situation situation) {
        return situation.is(FindingCode.GROUP_SPLIT);
    }
}
