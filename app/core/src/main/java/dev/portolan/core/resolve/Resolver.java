package dev.portolan.core.resolve;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Works out every port of a plan and judges the result. Pure: the same plan gives the same resolution.
public final class Resolver {
    private final HostResolver hostResolver;

    /// @param catalog what is known about products
    public Resolver(Catalog catalog) {
        this.hostResolver = new HostResolver(catalog);
    }

    /// Resolves a plan from scratch.
    public Resolution resolve(Topology topology) {
        return resolve(topology, null);
    }

    /// Resolves a plan, taking over from an earlier resolution every host that is still the same object: an
    /// edit costs the hosts that it touched.
    public Resolution resolve(Topology topology, @Nullable Resolution earlier) {
        var hosts = new LinkedHashMap<HostId, HostResolution>();
        var homes = new HashMap<InstanceId, HostId>();
        var findings = new ArrayList<Finding>();
        for (var host : topology.hosts()) {
            var resolved = reusable(host, earlier).orElseGet(() -> hostResolver.resolve(host));
            hosts.put(host.id(), resolved);
            host.instances().forEach(instance -> homes.put(instance.id(), host.id()));
            findings.addAll(resolved.findings());
        }
        var links = new LinkedHashMap<LinkId, LinkResolution>();
        var linkResolver = new LinkResolver(hosts, homes);
        for (var link : topology.links()) {
            var resolved = linkResolver.resolve(link);
            links.put(link.id(), resolved);
            linkResolver.finding(resolved).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparing(Finding::severity));
        return new Resolution(hosts, links, homes, findings);
    }

    /// Resolves a single host, links aside.
    public HostResolution resolve(Host host) {
        return hostResolver.resolve(host);
    }

    private static Optional<HostResolution> reusable(Host host, @Nullable Resolution earlier) {
        return earlier == null
                ? Optional.empty()
                : earlier.host(host.id()).filter(resolved -> isSame(resolved.host(), host));
    }

    /// Identity on purpose: comparing whole hosts would cost more than it saves.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Host one, Host other) {
        return one == other;
    }
}
