package dev.portolan.core.fix;

import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.port.LinkResolution;
import java.util.stream.Stream;

/// Lets a caller quote the number that its target has.
final class Requote implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.REQUOTE;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (!situation.is(FindingCode.BOOTNODE_STALE)) {
            return Stream.empty();
        }
        return situation.link().stream()
                .flatMap(link -> situation.followed(link).stream())
                .filter(LinkResolution::reachable)
                .map(link -> proposal(situation, link));
    }

    private static Proposal proposal(Situation situation, LinkResolution link) {
        var caller = situation.topology().nameOf(link.link().from());
        var target = situation.topology().nameOf(link.link().to());
        return Proposal.of(
                link.link().id().value(),
                FixText.text("requote", caller, target, link.number()),
                LinkEdits.setQuoted(link.link(), link.number()));
    }
}
