package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// Listeners stay clear of the numbers that the host's system hands to outgoing connections: one of those may
/// hold the number when the product starts (physics 8).
final class EphemeralPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        var range = host.host().ephemeral();
        var name = host.host().name();
        for (var listener : host.listeners()) {
            if (listener.number() != 0 && range.contains(listener.number()) && listener.isPlannedOnHost()) {
                findings.accept(host.finding(
                        FindingCode.EPHEMERAL_PORT,
                        listener,
                        () -> FindingText.text("ephemeral", listener.described(), range, name)));
            }
        }
    }
}
