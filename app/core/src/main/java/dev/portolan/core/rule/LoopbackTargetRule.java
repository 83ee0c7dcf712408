package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.LinkResolution.Reach;
import dev.portolan.core.port.PortRow;
import java.util.function.Consumer;

/// A link from elsewhere does not lead to a port that is bound to loopback.
final class LoopbackTargetRule implements LinkRule {
    @Override
    public void check(LinkView view, Consumer<Finding> findings) {
        var row = view.link().target();
        if (row != null && view.link().reach() == Reach.LOOPBACK) {
            findings.accept(view.finding(
                    FindingCode.LINK_TARGET_LOOPBACK,
                    () -> FindingText.text(
                            "link-loopback",
                            view.caller().instance().name(),
                            view.target().instance().name(),
                            row.label(),
                            row.arithmetic(),
                            address(view, row))));
        }
    }

    /// What the port is bound to, or what is published of it.
    private static String address(LinkView view, PortRow row) {
        return row.slot().bind().isLoopback()
                ? row.address()
                : view.target().doors(row.slot()).getFirst().address();
    }
}
