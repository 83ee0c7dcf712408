package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// No two listeners of the plan want the same port of the same addresses (physics 6).
final class CollisionRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var clash : host.clashes()) {
            if (clash.kind() == Clash.Kind.COLLISION) {
                findings.accept(clash.finding(
                        FindingCode.PORT_COLLISION,
                        host,
                        () -> FindingText.text(
                                "collision",
                                clash.later().described(),
                                clash.earlier().described())));
            }
        }
    }
}
