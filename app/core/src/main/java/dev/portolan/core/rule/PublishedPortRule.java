package dev.portolan.core.rule;

import dev.portolan.core.finding.About;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import java.util.function.Consumer;

/// What a container publishes leads to something that listens inside it.
final class PublishedPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var listener : host.listeners()) {
            var published = listener.published();
            if (published != null && listener.row() == null) {
                var text = FindingText.text(
                        "published-closed",
                        listener.owner(),
                        published.hostPort(),
                        published.containerPort(),
                        published.transport().word());
                findings.accept(host.finding(FindingCode.PUBLISHED_PORT_CLOSED, listener, text)
                        .with(About.of(published.containerPort())));
            }
        }
    }
}
