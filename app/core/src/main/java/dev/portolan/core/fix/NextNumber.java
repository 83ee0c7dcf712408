package dev.portolan.core.fix;

import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.Spot;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Gives a port that follows no offset the next free number. Links to a port of the instance's own follow.
final class NextNumber implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.NEXT_NUMBER;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.isAboutNumber()
                ? situation.sides().stream().flatMap(side -> proposal(situation, side))
                : Stream.empty();
    }

    private static Stream<Proposal> proposal(Situation situation, Situation.Side side) {
        var row = side.row();
        if (row == null || row.slot().moves() || row.isRandom() || isPublished(situation, side)) {
            return Stream.empty();
        }
        var spot = Spot.inside(side.instance(), row.transport(), row.slot().bind());
        var free = FreeNumbers.of(situation, side).above(row.number(), Set.of(spot));
        return free.stream()
                .filter(number -> side.instance().ownPorts().stream()
                        .noneMatch(port -> port.port() == number && port.transport() == row.transport()))
                .mapToObj(number -> proposal(side.instance(), row, number));
    }

    /// The number inside a container is not what collides if the published one does.
    private static boolean isPublished(Situation situation, Situation.Side side) {
        return situation.listeners(side).stream().noneMatch(listener -> listener.published() == null);
    }

    private static Proposal proposal(Instance instance, PortRow row, int number) {
        var edit = row.spec() == null
                ? PortEdits.setOwnPorts(instance, renumbered(instance, row, number))
                : PortEdits.setBase(instance, row.id(), number);
        return Proposal.of(
                instance.id() + "/" + row.id(),
                FixText.text("next-number", row.label(), instance.name(), row.number(), number),
                edit);
    }

    private static List<OwnPort> renumbered(Instance instance, PortRow row, int number) {
        return instance.ownPorts().stream()
                .map(port -> port.id().equals(row.id())
                        ? new OwnPort(number, port.transport(), port.label(), port.address(), port.extras())
                        : port)
                .toList();
    }
}
