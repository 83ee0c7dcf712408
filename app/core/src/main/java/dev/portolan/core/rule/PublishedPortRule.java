package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import java.util.function.Consumer;

/// What a container publishes leads to something that listens inside it.
final class PublishedPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var listener : host.listeners()) {
            var published = listener.published();
            if (published != null && listener.row() == null) {
                findings.accept(host.finding(
                                FindingCode.PUBLISHED_PORT_CLOSED, listener, () -> text(listener.owner(), published))
                        .with(() -> List.of(published.containerPort())));
            }
        }
    }

    private static FindingText text(String owner, PublishedPort published) {
        return FindingText.text(
                "published-closed",
                owner,
                published.hostPort(),
                published.containerPort(),
                published.transport().word());
    }
}
