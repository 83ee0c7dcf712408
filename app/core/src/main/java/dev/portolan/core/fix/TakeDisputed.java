package dev.portolan.core.fix;

import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.finding.FindingCode;
import java.util.stream.Stream;

/// Takes the number that another source gives for a port.
final class TakeDisputed implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.TAKE_DISPUTED;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.is(FindingCode.PORT_DISPUTED)
                ? situation.sides().stream().flatMap(TakeDisputed::proposal)
                : Stream.empty();
    }

    private static Stream<Proposal> proposal(Situation.Side side) {
        var row = side.row();
        var dispute = row == null || row.spec() == null
                ? null
                : row.spec().provenance().disputed();
        if (row == null || dispute == null) {
            return Stream.empty();
        }
        var instance = side.instance();
        var title = FixText.text(
                "take-disputed", dispute.base(), row.label(), instance.name(), row.base(), dispute.source());
        return Stream.of(Proposal.of(
                instance.id() + "/" + row.id(), title, PortEdits.setBase(instance, row.id(), dispute.base())));
    }
}
