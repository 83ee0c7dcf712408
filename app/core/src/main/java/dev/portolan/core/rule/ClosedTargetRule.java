package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.LinkResolution.Reach;
import java.util.function.Consumer;

/// A link leads to a port that is open and, if it is in a container, published (physics 4, 5 and 7).
final class ClosedTargetRule implements LinkRule {
    @Override
    public void check(LinkView view, Consumer<Finding> findings) {
        var link = view.link();
        if (link.reachable()) {
            return;
        }
        var row = link.target();
        var caller = view.caller().instance().name();
        var target = view.target().instance().name();
        if (row == null) {
            var text =
                    FindingText.text("link-no-port", caller, target, link.link().port());
            findings.accept(view.finding(FindingCode.LINK_TARGET_CLOSED, text));
        } else if (link.reach() == Reach.CLOSED) {
            var text = FindingText.text("link-closed", caller, target, row.label(), row.arithmetic());
            findings.accept(view.finding(FindingCode.LINK_TARGET_CLOSED, text));
        } else if (link.reach() == Reach.NOT_PUBLISHED) {
            var text = FindingText.text("link-not-published", caller, target, row.label(), row.arithmetic());
            findings.accept(view.finding(FindingCode.LINK_TARGET_CLOSED, text));
        }
    }
}
