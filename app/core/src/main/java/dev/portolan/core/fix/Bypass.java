package dev.portolan.core.fix;

import dev.portolan.catalog.Dial;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Link;
import dev.portolan.core.port.InstancePorts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Links a caller to each of the nodes that a load balancer stands for, in place of the load balancer.
final class Bypass implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.BYPASS;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.is(FindingCode.LINK_THROUGH_LOAD_BALANCER)
                ? situation.link().stream().flatMap(link -> proposal(situation, link))
                : Stream.empty();
    }

    private static Stream<Proposal> proposal(Situation situation, Link link) {
        var resolution = situation.resolution();
        var caller = resolution.instance(link.from()).orElseThrow();
        var wanted = direct(caller);
        var behind = situation.topology().links().stream()
                .filter(next -> next.from().equals(link.to()) && !next.to().equals(link.from()))
                .filter(next -> wanted.contains(new Dial.Target(
                        resolution.instance(next.to()).orElseThrow().instance().product(), next.port())))
                .toList();
        return behind.isEmpty() ? Stream.empty() : Stream.of(proposal(situation, link, caller, behind));
    }

    /// What the caller dials and can't dial through a load balancer.
    private static Set<Dial.Target> direct(InstancePorts caller) {
        return caller.layout().dials().stream()
                .filter(dial -> !dial.throughLoadBalancer())
                .flatMap(dial -> dial.targets().stream())
                .collect(Collectors.toSet());
    }

    private static Proposal proposal(Situation situation, Link link, InstancePorts caller, List<Link> behind) {
        var removing = PlanEdits.delete(situation.topology(), List.of(link.id()));
        var edit = behind.stream()
                .map(next -> LinkEdits.connect(
                        caller.instance(),
                        situation.resolution().instance(next.to()).orElseThrow().instance(),
                        next.port(),
                        link.purpose()))
                .reduce(removing, Edit::then);
        var names = behind.stream()
                .map(next -> situation.topology().nameOf(next.to()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Proposal.of(
                link.id().value(), FixText.text("bypass", caller.instance().name(), names), edit);
    }
}
