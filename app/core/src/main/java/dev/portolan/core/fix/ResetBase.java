package dev.portolan.core.fix;

import dev.portolan.core.edit.PortEdits;
import java.util.stream.Stream;

/// Gives a port the number back that the product ships.
final class ResetBase implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.RESET_BASE;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.sides().stream().flatMap(ResetBase::proposal);
    }

    private static Stream<Proposal> proposal(Situation.Side side) {
        var row = side.row();
        if (row == null || row.spec() == null || !row.slot().overridden()) {
            return Stream.empty();
        }
        var instance = side.instance();
        var title = FixText.text(
                "reset-base",
                row.label(),
                instance.name(),
                row.base(),
                row.spec().base());
        return Stream.of(Proposal.of(instance.id() + "/" + row.id(), title, PortEdits.resetBase(instance, row.id())));
    }
}
