package dev.portolan.core.resolve;

import dev.portolan.core.plan.Deployment;
import java.util.function.Consumer;

/// What a container publishes leads to something that listens inside it.
final class PublishedPortRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var resolved : host.instances()) {
            if (resolved.instance().deployment() instanceof Deployment.Container container) {
                for (var port : container.published()) {
                    if (resolved.inner(port).isEmpty()) {
                        findings.accept(host.finding(
                                FindingCode.PUBLISHED_PORT_CLOSED,
                                port.hostPort(),
                                port.transport(),
                                Listener.Where.PUBLISHED,
                                resolved.instance().id(),
                                FindingText.text(
                                        "published-closed",
                                        resolved.instance().name(),
                                        port.hostPort(),
                                        port.containerPort(),
                                        port.transport().word())));
                    }
                }
            }
        }
    }
}
