package dev.portolan.core.resolve;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Listeners stay clear of the numbers that the host's system hands to outgoing connections: one of those may
/// hold the number when the product starts.
final class EphemeralPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        var range = host.host().ephemeral();
        host.planned()
                .filter(listener -> listener.number() != 0 && range.contains(listener.number()))
                .map(listener -> host.finding(
                        FindingCode.EPHEMERAL_PORT,
                        listener,
                        List.of(Objects.requireNonNull(listener.instance())),
                        FindingText.text(
                                "ephemeral",
                                listener.described(),
                                range,
                                host.host().name())))
                .forEach(findings);
    }
}
