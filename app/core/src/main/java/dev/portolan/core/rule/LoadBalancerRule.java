package dev.portolan.core.rule;

import dev.portolan.catalog.Dial;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.KnownLines;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A load balancer does not stand before a port whose callers keep a list of nodes themselves.
///
/// Either end of the detour shows it: a load balancer that forwards to such a port, whatever its front end is
/// called, and a caller that goes to a load balancer for the number of a connection that must be direct.
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
            var text =
                    FindingText.text("balancer-forwards", caller.name(), target.name(), row.label(), view.arithmetic());
            findings.accept(view.finding(FindingCode.LINK_THROUGH_LOAD_BALANCER, text));
        } else if (isBalancer(target)) {
            var dial = detoured(view);
            if (dial != null) {
                var text = FindingText.text(
                        "balancer-dialled", caller.name(), target.name(), view.number(), dial.label(), dial.setting());
                findings.accept(view.finding(FindingCode.LINK_THROUGH_LOAD_BALANCER, text));
            }
        }
    }

    /// The connection that the link must stand for, going by its number; null if it may stand for one that
    /// can pass a load balancer, or for none that the catalog knows.
    private @Nullable Dial detoured(LinkView view) {
        Dial detoured = null;
        for (var dial : view.caller().layout().dials()) {
            if (dial.port() == view.number() && dial.transport() == view.transport()) {
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
