package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What follows from a plan: every port, every listener, every finding.
public final class Resolution {
    private final SequencedMap<HostId, HostResolution> hosts;
    private final SequencedMap<LinkId, LinkResolution> links;
    private final Map<InstanceId, HostId> homes;
    private final List<Finding> findings;

    Resolution(
            SequencedMap<HostId, HostResolution> hosts,
            SequencedMap<LinkId, LinkResolution> links,
            Map<InstanceId, HostId> homes,
            List<Finding> findings) {
        this.hosts = Collections.unmodifiableSequencedMap(hosts);
        this.links = Collections.unmodifiableSequencedMap(links);
        this.homes = Collections.unmodifiableMap(new HashMap<>(homes));
        this.findings = List.copyOf(findings);
    }

    /// The hosts, in the plan's order.
    public Collection<HostResolution> hosts() {
        return hosts.values();
    }

    /// The host of that id.
    public Optional<HostResolution> host(HostId id) {
        return Optional.ofNullable(hosts.get(id));
    }

    /// The links, in the plan's order.
    public Collection<LinkResolution> links() {
        return links.values();
    }

    /// The link of that id.
    public Optional<LinkResolution> link(LinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    /// The instance of that id.
    public Optional<InstanceResolution> instance(InstanceId id) {
        return home(id).stream()
                .flatMap(host -> host.instances().stream())
                .filter(resolved -> resolved.instance().id().equals(id))
                .findFirst();
    }

    /// The host that an instance runs on.
    public Optional<HostResolution> home(InstanceId id) {
        return Optional.ofNullable(homes.get(id)).flatMap(this::host);
    }

    /// Every finding: the worst first, then in the plan's order.
    public List<Finding> findings() {
        return findings;
    }

    /// The findings of one severity.
    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /// How many listeners the plan has: those on hosts, inside containers, and published.
    public int listenerCount() {
        return hosts.values().stream().mapToInt(host -> host.listeners().size()).sum();
    }
}
