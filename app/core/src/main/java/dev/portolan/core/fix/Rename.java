package dev.portolan.core.fix;

import dev.portolan.core.edit.Edits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Instance;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives one of two instances of one name the next number behind it.
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
        var taken = situation.topology().instances().map(Instance::name).collect(Collectors.toSet());
        return situation.instances().stream().map(Situation.Side::instance).map(instance -> {
            var name = ElementId.numbered(instance.name(), 2, taken::contains);
            return Proposal.of(
                    instance.id().value(),
                    FixText.text("rename", instance.id(), instance.name(), name),
                    Edits.rename(instance.id(), name));
        });
    }
}
