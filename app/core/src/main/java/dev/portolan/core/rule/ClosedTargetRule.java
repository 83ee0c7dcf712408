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
        var caller = view.caller().instance();
        var target = view.target().instance();
        if (row == null) {
            findings.accept(view.finding(
                    FindingCode.LINK_TARGET_CLOSED,
                    () -> FindingText.text(
                            "link-no-port",
                            caller.name(),
                            target.name(),
                            link.link().port())));
        } else if (link.reach() == Reach.CLOSED) {
            findings.accept(view.finding(
                    FindingCode.LINK_TARGET_CLOSED,
                    () -> FindingText.text(
                            "link-closed", caller.name(), target.name(), row.label(), row.arithmetic())));
        } else if (link.reach() == Reach.NOT_PUBLISHED) {
            findings.accept(view.finding(
                    FindingCode.LINK_TARGET_CLOSED,
                    () -> FindingText.text(
                            "link-not-published", caller.name(), target.name(), row.label(), row.arithmetic())));
        }
    }
}
