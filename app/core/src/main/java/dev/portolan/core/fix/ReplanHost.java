package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.offset.Replan;
import dev.portolan.core.plan.Host;
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
        var changes = new Replan(situation.catalog()).host(Surroundings.of(situation.topology(), host), host.id());
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        var title = changes.offsets().size() == 1
                ? FixText.text("replan-host.one", host.name())
                : FixText.text("replan-host", host.name(), changes.offsets().size());
        return Stream.of(Proposal.of(host.id().value(), title, new Edit(title, changes::applyTo)));
    }
}
