package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.plan.Instance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Takes an instance out of an offset group that has come apart, or that holds two instances of one host
/// which are in each other's way at one offset; there it gets the next safe one.
final class LeaveGroup implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.LEAVE_GROUP;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        var grouped = situation.instances().stream()
                .map(Situation.Side::instance)
                .filter(instance -> instance.group() != null)
                .toList();
        if (Shift.isAboutGroup(situation)) {
            return grouped.stream().map(instance -> proposal(instance, leaving(instance)));
        }
        return situation.isCollision() && areMates(grouped)
                ? grouped.stream().flatMap(instance -> apart(situation, instance))
                : Stream.empty();
    }

    private static boolean areMates(List<Instance> grouped) {
        return grouped.size() == 2
                && Objects.equals(grouped.getFirst().group(), grouped.getLast().group());
    }

    private static Edit leaving(Instance instance) {
        return InstanceEdits.setGroup(instance, null);
    }

    private static Proposal proposal(Instance instance, Edit edit) {
        var title = FixText.text("leave-group", instance.name(), String.valueOf(instance.group()));
        return Proposal.of(instance.id().value(), title, edit);
    }

    private static Stream<Proposal> apart(Situation situation, Instance instance) {
        var alone = leaving(instance).apply(situation.topology());
        return Shift.next(situation, alone, instance).stream().map(shift -> {
            var title = FixText.text(
                    "leave-group.apart",
                    instance.name(),
                    String.valueOf(instance.group()),
                    instance.offset().value(),
                    shift.to());
            var edit = leaving(instance).then(new Edit(title, shift.changes()::applyTo));
            return Proposal.of(instance.id().value(), title, edit);
        });
    }
}
