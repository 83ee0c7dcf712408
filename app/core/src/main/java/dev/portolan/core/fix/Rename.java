package dev.portolan.core.fix;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives one of two hosts or instances of one name the next number behind it.
final class Rename implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.RENAME;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (!situation.is(FindingCode.SAME_NAME)) {
            return Stream.empty();
        }
        return situation.finding().parties().isEmpty()
                ? situation.host().stream().map(host -> proposal(situation.topology(), host.host()))
                : situation.instances().stream().map(side -> proposal(situation.topology(), side.instance()));
    }

    private static Proposal proposal(Topology plan, Host host) {
        var taken = plan.hosts().stream().map(Host::name).collect(Collectors.toSet());
        return proposal(host.id(), host.name(), taken);
    }

    private static Proposal proposal(Topology plan, Instance instance) {
        var taken = plan.instances().map(Instance::name).collect(Collectors.toSet());
        return proposal(instance.id(), instance.name(), taken);
    }

    private static Proposal proposal(ElementId id, String old, Set<String> taken) {
        var name = ElementId.numbered(old.strip(), 2, taken::contains);
        return Proposal.of(
                id.value(), FixText.text("rename-element", id, old.strip(), name), PlanEdits.rename(id, name));
    }
}
