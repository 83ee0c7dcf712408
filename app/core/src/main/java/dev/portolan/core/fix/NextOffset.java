package dev.portolan.core.fix;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Offset;
import java.util.Comparator;
import java.util.stream.Stream;

/// Gives an instance, and its offset group with it, the next safe offset. A group that has come apart gets an
/// offset of one of its members, and settings that nobody changed are right again at the product's default.
/// Assigned stays assigned, pinned stays pinned.
final class NextOffset implements Remedy {
    /// Whoever pinned an offset had a reason.
    private static final Comparator<Situation.Side> ASSIGNED_FIRST =
            Comparator.comparing(side -> side.instance().offset().kind() == Offset.Kind.PINNED);

    @Override
    public Fix.Kind kind() {
        return Fix.Kind.NEXT_OFFSET;
    }

    @Override
    public int most() {
        return 1;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (Shift.isAboutGroup(situation)) {
            return situation.instances().stream()
                    .limit(1)
                    .flatMap(side -> Stream.concat(
                            Shift.together(situation, side.instance()), situation.shift(side.instance()).stream()))
                    .map(NextOffset::proposal);
        }
        if (situation.is(FindingCode.URL_NOT_SHIFTED)) {
            return situation.instances().stream()
                    .flatMap(side -> Shift.home(situation, side.instance()).stream())
                    .map(NextOffset::proposal);
        }
        return situation.isAboutNumber()
                ? situation.instances().stream()
                        .sorted(ASSIGNED_FIRST)
                        .flatMap(side -> situation.shift(side.instance()).stream())
                        .map(NextOffset::proposal)
                : Stream.empty();
    }

    private static Proposal proposal(Shift shift) {
        var instance = shift.instance();
        int from = instance.offset().value();
        var title = shift.isOfGroup()
                ? FixText.text(
                        "next-offset.group",
                        String.valueOf(instance.group()),
                        from,
                        shift.to(),
                        shift.members().size())
                : FixText.text("next-offset", instance.name(), from, shift.to());
        return Proposal.of(instance.id().value(), title, new Edit(title, shift.changes()::applyTo));
    }
}
