package dev.portolan.core.plan;

import java.util.List;

/// How an instance runs on its host.
public sealed interface Deployment {
    /// As a process of the host, on the host's addresses.
    record Native() implements Deployment {}

    /// In a container with addresses of its own; only what it publishes is seen on the host.
    record Container(List<PublishedPort> published) implements Deployment {
        public Container {
            published = List.copyOf(published);
        }
    }
}
