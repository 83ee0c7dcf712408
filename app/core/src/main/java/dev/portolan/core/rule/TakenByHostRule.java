package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// No listener wants a port that a program of the host has (physics 8).
final class TakenByHostRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var clash : host.clashes()) {
            if (clash.kind() == Clash.Kind.TAKEN_BY_HOST) {
                findings.accept(clash.finding(
                        FindingCode.PORT_TAKEN_BY_HOST,
                        host,
                        () -> FindingText.text(
                                "collision",
                                clash.later().described(),
                                clash.earlier().described())));
            }
        }
    }
}
