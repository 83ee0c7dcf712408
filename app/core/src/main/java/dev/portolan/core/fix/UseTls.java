package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.port.PortRow;
import java.util.stream.Stream;

/// Lets a link lead to the port that offers the same over TLS.
final class UseTls implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.USE_TLS;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.is(FindingCode.PLAIN_HTTP_EXPOSED)
                ? situation.link().stream().flatMap(link -> proposal(situation, link))
                : Stream.empty();
    }

    private static Stream<Proposal> proposal(Situation situation, Link link) {
        return situation.resolution().instance(link.to()).stream()
                .flatMap(target -> target.port(link.port()).map(PortRow::spec).stream())
                .filter(spec -> spec.tlsTwin() != null)
                .flatMap(spec -> situation.followed(link.withPort(spec.tlsTwin())).stream())
                .filter(LinkResolution::reachable)
                .map(secure -> proposal(situation.topology(), secure));
    }

    private static Proposal proposal(Topology plan, LinkResolution secure) {
        var link = secure.link();
        var label =
                secure.target() == null ? link.port().value() : secure.target().label();
        var title = FixText.text("use-tls", plan.nameOf(link.from()), plan.nameOf(link.to()), label, secure.number());
        return Proposal.of(
                link.id().value(),
                title,
                new Edit(
                        "",
                        topology -> topology.withLinks(topology.links().stream()
                                .map(found -> found.id().equals(link.id()) ? found.withPort(link.port()) : found)
                                .toList())));
    }
}
