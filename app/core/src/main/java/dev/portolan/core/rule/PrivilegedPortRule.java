package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// Listeners below 1024 need root or a capability on most systems (physics 9).
final class PrivilegedPortRule implements HostRule {
    private static final int FIRST_UNPRIVILEGED = 1024;

    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var listener : host.listeners()) {
            if (listener.number() > 0 && listener.number() < FIRST_UNPRIVILEGED && listener.isPlannedOnHost()) {
                findings.accept(host.finding(
                        FindingCode.PRIVILEGED_PORT,
                        listener,
                        () -> FindingText.text("privileged", listener.described())));
            }
        }
    }
}
