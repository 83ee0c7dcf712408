package dev.portolan.core.rule;

import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// A product that finds its number taken and silently listens on the next one has it for itself: otherwise
/// firewall rules and member lists name a port that somebody else answers.
final class FixedPortSharedRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var clash : host.clashes()) {
            if (clash.kind() == Clash.Kind.COUNTS_UP) {
                boolean isLater = Clash.whenTaken(clash.later()) == WhenTaken.COUNTS_UP;
                var mover = isLater ? clash.later() : clash.earlier();
                var other = isLater ? clash.earlier() : clash.later();
                findings.accept(clash.finding(
                        FindingCode.FIXED_PORT_SHARED,
                        host,
                        () -> FindingText.text(
                                "fixed-port-shared", mover.described(), other.described(), mover.owner())));
            }
        }
    }
}
