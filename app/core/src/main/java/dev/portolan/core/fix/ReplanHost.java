package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.offset.Replan;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives the instances of the finding's host other offsets, as few as possible, so that nothing collides
/// there that can be parted.
final class ReplanHost implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.REPLAN_HOST;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (!situation.isAboutNumber()) {
            return Stream.empty();
        }
        return situation.host().stream().flatMap(host -> proposal(situation, host.host()));
    }

    private static Stream<Proposal> proposal(Situation situation, Host host) {
        var changes = new Replan(situation.catalog()).host(around(situation.topology(), host), host.id());
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        var title = changes.offsets().size() == 1
                ? FixText.text("replan-host.one", host.name())
                : FixText.text("replan-host", host.name(), changes.offsets().size());
        return Stream.of(Proposal.of(host.id().value(), title, new Edit(title, changes::applyTo)));
    }

    /// The hosts on which an offset of this one's instances matters: itself, and those of its groups'
    /// members.
    private static Topology around(Topology topology, Host host) {
        Set<String> groups = host.instances().stream()
                .map(Instance::group)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return topology.withHosts(topology.hosts().stream()
                .filter(other -> other.id().equals(host.id())
                        || other.instances().stream()
                                .anyMatch(instance -> instance.group() != null && groups.contains(instance.group())))
                .toList());
    }
}
