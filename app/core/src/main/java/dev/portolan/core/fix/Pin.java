package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import java.util.stream.Stream;

/// Pins an instance whose offset is assigned: where it is, if that is all it takes, or else at the next safe
/// offset. Its offset group moves with it.
final class Pin implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.PIN;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (!situation.isAboutNumber() && !Shift.isAboutGroup(situation)) {
            return Stream.empty();
        }
        return situation.instances().stream()
                .map(Situation.Side::instance)
                .filter(instance -> instance.offset().kind() == Offset.Kind.ASSIGNED)
                .flatMap(instance -> Stream.concat(
                        Stream.of(instance)
                                .filter(_ -> Shift.isAboutGroup(situation))
                                .map(Pin::whereItIs),
                        Stream.of(instance)
                                .flatMap(assigned ->
                                        situation.shift(assigned).stream().map(Pin::proposal))));
    }

    private static Proposal whereItIs(Instance instance) {
        int offset = instance.offset().value();
        return proposal(instance, offset, InstanceEdits.setOffset(instance, Offset.pinned(offset)));
    }

    private static Proposal proposal(Shift shift) {
        return proposal(shift.instance(), shift.to(), new Edit("", shift.pinning()::applyTo));
    }

    private static Proposal proposal(Instance instance, int offset, Edit edit) {
        return Proposal.of(instance.id() + "@" + offset, FixText.text("pin", instance.name(), offset), edit);
    }
}
