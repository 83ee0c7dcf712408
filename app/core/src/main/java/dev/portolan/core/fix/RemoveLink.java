package dev.portolan.core.fix;

import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.finding.FindingCode;
import java.util.List;
import java.util.stream.Stream;

/// Takes out a link that cannot work, or that should not be.
final class RemoveLink implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.REMOVE_LINK;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.isAboutReach()
                        || situation.is(
                                FindingCode.LINK_TARGET_CLOSED,
                                FindingCode.LINK_TARGET_LOOPBACK,
                                FindingCode.LINK_THROUGH_LOAD_BALANCER)
                ? situation.link().stream()
                        .map(link -> Proposal.of(
                                link.id().value(),
                                FixText.text(
                                        "remove-link",
                                        situation.topology().nameOf(link.from()),
                                        situation.topology().nameOf(link.to())),
                                PlanEdits.delete(situation.topology(), List.of(link.id()))))
                : Stream.empty();
    }
}
