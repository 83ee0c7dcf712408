package dev.portolan.core.resolve;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Listeners below 1024 need root or a capability on most systems.
final class PrivilegedPortRule implements HostRule {
    private static final int FIRST_UNPRIVILEGED = 1024;

    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        host.planned()
                .filter(listener -> listener.number() > 0 && listener.number() < FIRST_UNPRIVILEGED)
                .map(listener -> host.finding(
                        FindingCode.PRIVILEGED_PORT,
                        listener,
                        List.of(Objects.requireNonNull(listener.instance())),
                        FindingText.text("privileged", listener.described())))
                .forEach(findings);
    }
}
