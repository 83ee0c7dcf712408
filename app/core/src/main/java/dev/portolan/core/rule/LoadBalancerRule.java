package dev.portolan.core.rule;

import dev.portolan.catalog.Dial;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.KnownLines;
import dev.portolan.core.port.PortRow;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A load balancer does not stand before a port whose callers keep a list of nodes themselves.
///
/// Either end of the detour shows it: a load balancer that forwards to such a port, whatever its front end is
/// called, and a caller that goes to a load balancer for a connection that must be direct.
///
/// A link that was drawn for one of the caller's connections has its purpose. Of any other the number alone
/// can tell, and only that of a target as it is shipped: a front end need not have the number of what is
/// behind it, and what is behind it is told of where the load balancer forwards.
final class LoadBalancerRule implements LinkRule {
    private final DirectPorts direct;

    LoadBalancerRule(DirectPorts direct) {
        this.direct = direct;
    }

    @Override
    public void check(LinkView view, Consumer<Finding> findings) {
        var row = view.link().target();
        if (row == null) {
            return;
        }
        var caller = view.caller().instance();
        var target = view.target().instance();
        if (isBalancer(caller) && direct.contains(target.product(), row.id())) {
            findings.accept(view.finding(
                    FindingCode.LINK_THROUGH_LOAD_BALANCER,
                    () -> FindingText.text(
                            "balancer-forwards", caller.name(), target.name(), row.label(), view.arithmetic())));
        } else if (isBalancer(target)) {
            if (isDrawnForAny(view)) {
                checkPurpose(view, row, findings);
            } else {
                checkNumber(view, findings);
            }
        }
    }

    private void checkPurpose(LinkView view, PortRow row, Consumer<Finding> findings) {
        var dial = detoured(view, other -> isDrawnFor(view, other));
        if (dial != null) {
            findings.accept(view.finding(
                    FindingCode.LINK_THROUGH_LOAD_BALANCER,
                    () -> FindingText.text(
                            "balancer-dialled-for",
                            view.caller().instance().name(),
                            view.target().instance().name(),
                            row.label(),
                            view.arithmetic(),
                            dial.label(),
                            dial.setting())));
        }
    }

    private void checkNumber(LinkView view, Consumer<Finding> findings) {
        var dial = detoured(view, other -> other.port() == view.number() && other.transport() == view.transport());
        if (dial != null) {
            findings.accept(view.finding(
                    FindingCode.LINK_THROUGH_LOAD_BALANCER,
                    () -> FindingText.text(
                            "balancer-dialled",
                            view.caller().instance().name(),
                            view.target().instance().name(),
                            view.number(),
                            dial.label(),
                            dial.setting())));
        }
    }

    private static boolean isDrawnForAny(LinkView view) {
        for (var dial : view.caller().layout().dials()) {
            if (isDrawnFor(view, dial)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDrawnFor(LinkView view, Dial dial) {
        return !dial.purpose().isEmpty()
                && dial.purpose().equals(view.link().link().purpose());
    }

    /// The connection that the link must stand for; null if it may stand for one that can pass a load
    /// balancer, or for none that the catalog knows.
    private @Nullable Dial detoured(LinkView view, Predicate<Dial> mayBe) {
        Dial detoured = null;
        for (var dial : view.caller().layout().dials()) {
            if (mayBe.test(dial)) {
                if (dial.throughLoadBalancer()) {
                    return null;
                }
                if (detoured == null && direct.areAllOf(dial)) {
                    detoured = dial;
                }
            }
        }
        return detoured;
    }

    private static boolean isBalancer(Instance instance) {
        return instance.product().equals(KnownLines.LOAD_BALANCER);
    }
}
