package dev.portolan.core.resolve;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.PortLayouts;
import dev.portolan.core.rule.Rules;
import org.jspecify.annotations.Nullable;

/// Works out every port of a plan and judges the result. Pure: the same plan gives the same resolution.
public final class Resolver {
    private final Catalog catalog;
    private final Rules rules;
    private final PortLayouts layouts;

    /// @param catalog what is known about products
    public Resolver(Catalog catalog) {
        this.catalog = catalog;
        this.rules = new Rules(catalog);
        this.layouts = new PortLayouts(catalog);
    }

    /// Resolves a plan from scratch.
    public Resolution resolve(Topology topology) {
        return resolve(topology, null);
    }

    /// Resolves a plan, taking over from an earlier resolution what is still the same object: an edit costs the
    /// hosts that it touched and those whose links lead there, and nothing at all if it only moved things about.
    ///
    /// @param earlier of no use, but no harm either, if it was made with another catalog
    public Resolution resolve(Topology topology, @Nullable Resolution earlier) {
        var from = earlier != null && earlier.rules().areFor(catalog) ? earlier : Resolution.ofNothing(rules);
        return from.laidOutAs(topology)
                .orElseGet(() -> new Resolving(rules, layouts.forAnotherPlan(), topology, from).resolve());
    }

    /// Resolves a single host, links aside.
    public HostResolution resolve(Host host) {
        return resolve(host, layouts.forAnotherPlan(), rules, null);
    }

    static HostResolution resolve(Host host, PortLayouts layouts, Rules rules, @Nullable HostResolution before) {
        return new HostResolution(HostPorts.of(host, layouts, before == null ? null : before.ports()), rules);
    }
}
