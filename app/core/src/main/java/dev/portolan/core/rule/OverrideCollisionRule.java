package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// An override gives a port no number that another port of the same instance has: no offset can part the two.
final class OverrideCollisionRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var clash : host.clashes()) {
            if (clash.kind() == Clash.Kind.OVERRIDE) {
                var text = FindingText.text(
                        "override-collides",
                        clash.later().described(),
                        clash.earlier().described());
                findings.accept(clash.finding(FindingCode.OVERRIDE_COLLIDES, host, text));
            }
        }
    }
}
