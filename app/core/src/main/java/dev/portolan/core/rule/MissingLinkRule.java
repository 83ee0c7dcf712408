package dev.portolan.core.rule;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.KnownLines;
import dev.portolan.core.port.PortRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The connections that a product needs are in the plan.
///
/// A plan grows: whoever has just dropped an instance has drawn none of its links, and the other end may not
/// be there yet. So it is a warning only if the other end could be an instance of the plan and the wiring of
/// this one has begun, which makes an oversight likely; otherwise a note that lists what is left to draw.
/// Among peers it is never more than a note, since one of two opens the connection for both.
///
/// It keeps silent of what it cannot judge: targets that the catalog does not have, services elsewhere that
/// plans seldom show, and what the instance offers itself.
final class MissingLinkRule implements WiringRule {
    /// The instance that opens the connection, and the number that it goes for as shipped.
    private record OfDial(Instance caller, Dial dial) implements Subject {
        @Override
        public List<Party> parties() {
            return List.of(new Party(caller.id(), null));
        }

        @Override
        public int port() {
            return dial.port();
        }

        @Override
        public Transport transport() {
            return dial.transport();
        }
    }

    @Override
    public void check(WiringView wiring, Consumer<Finding> findings) {
        for (var dial : wiring.instance().layout().dials()) {
            if (isNeeded(dial, wiring) && isJudged(dial) && !isMet(dial, wiring)) {
                findings.accept(finding(dial, wiring));
            }
        }
    }

    private static boolean isNeeded(Dial dial, WiringView wiring) {
        return switch (dial.when()) {
            case ALWAYS -> !offers(wiring.instance(), dial);
            case WITH_PEERS -> wiring.census().hasPeers(wiring.instance().instance());
            case BY_CHOICE -> false;
        };
    }

    private static boolean offers(InstancePorts instance, Dial dial) {
        for (var target : dial.targets()) {
            if (target.line().equals(instance.instance().product())
                    && instance.port(target.port()).filter(PortRow::open).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJudged(Dial dial) {
        for (var target : dial.targets()) {
            if (target.line().equals(KnownLines.EXTERNAL)) {
                return false;
            }
        }
        return !dial.targets().isEmpty();
    }

    private static boolean isMet(Dial dial, WiringView wiring) {
        for (var link : wiring.outgoing()) {
            if (link.isOf(dial) || isBalanced(dial, link) || isStandIn(dial, link)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBalanced(Dial dial, LinkView link) {
        return dial.throughLoadBalancer() && link.target().instance().product().equals(KnownLines.LOAD_BALANCER);
    }

    /// Whether the link leads to a listener that the catalog knows nothing of, under the number that the dial
    /// goes for: a database of another make, say.
    private static boolean isStandIn(Dial dial, LinkView link) {
        var row = link.link().target();
        return row != null && row.spec() == null && link.number() == dial.port() && row.transport() == dial.transport();
    }

    private static Finding finding(Dial dial, WiringView wiring) {
        var instance = wiring.instance().instance();
        return Finding.of(
                        FindingCode.LINK_MISSING,
                        wiring.host().host().id(),
                        new OfDial(instance, dial),
                        () -> text(instance, dial))
                .as(severity(dial, wiring))
                .with(() -> List.of(dial.id()));
    }

    private static FindingText text(Instance caller, Dial dial) {
        return FindingText.text(
                "link-missing",
                caller.name(),
                dial.label(),
                dial.targets().stream().map(Dial.Target::toString).collect(Collectors.joining(", ")),
                dial.setting());
    }

    private static Severity severity(Dial dial, WiringView wiring) {
        return !wiring.outgoing().isEmpty() && isElsewhereInPlan(dial, wiring) ? Severity.WARNING : Severity.NOTE;
    }

    private static boolean isElsewhereInPlan(Dial dial, WiringView wiring) {
        for (var target : dial.targets()) {
            if (!target.line().equals(wiring.instance().instance().product())
                    && wiring.census().has(target.line())) {
                return true;
            }
        }
        return false;
    }
}
