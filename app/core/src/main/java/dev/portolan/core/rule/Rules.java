package dev.portolan.core.rule;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.HostPorts;
import java.util.ArrayList;
import java.util.List;

/// Every rule there is, in the order in which findings of one severity are told.
public final class Rules {
    private static final List<HostRule> HOST_RULES = List.of(
            new UnknownNameRule(),
            new FeatureConflictRule(),
            new OutOfRangeRule(),
            new CollisionRule(),
            new TakenByHostRule(),
            new OverrideCollisionRule(),
            new FixedPortSharedRule(),
            new PublishedPortRule(),
            new UdpNotPublishedRule(),
            new AdvertisedPortRule(),
            new MetricsOnLoopbackRule(),
            new UrlNotShiftedRule(),
            new PrivilegedPortRule(),
            new EphemeralPortRule(),
            new RpcExposedRule(),
            new PlainHttpExposedRule(),
            new ManagementExposedRule(),
            new DisputedPortRule(),
            new UnconfirmedPortRule(),
            new RandomPortRule());

    private static final List<WiringRule> WIRING_RULES = List.of(new MissingLinkRule());

    private final Catalog catalog;
    private final List<LinkRule> linkRules;
    private final List<PlanRule> planRules;

    /// @param catalog what is known about products, for the rules that look beyond those of a host or a link
    public Rules(Catalog catalog) {
        this.catalog = catalog;
        this.linkRules = List.of(
                new ClosedTargetRule(),
                new LoopbackTargetRule(),
                new LoadBalancerRule(DirectPorts.of(catalog)),
                new BootnodeStaleRule(),
                new ExposedAcrossZonesRule());
        this.planRules = List.of(new GroupSplitRule(catalog), new SameNameRule());
    }

    /// Whether they were made for that very catalog.
    @SuppressWarnings("ReferenceEquality")
    public boolean areFor(Catalog other) {
        return catalog == other;
    }

    /// What follows from a host alone.
    public List<Finding> ofHost(HostPorts host) {
        var findings = new ArrayList<Finding>();
        var view = HostView.of(host);
        HOST_RULES.forEach(rule -> rule.check(view, findings::add));
        return findings;
    }

    /// What follows from the links that an instance has or lacks.
    public List<Finding> ofWiring(WiringView wiring) {
        var findings = new ArrayList<Finding>(0);
        for (var link : wiring.outgoing()) {
            linkRules.forEach(rule -> rule.check(link, findings::add));
        }
        WIRING_RULES.forEach(rule -> rule.check(wiring, findings::add));
        return findings;
    }

    /// What follows from the plan as a whole; never an error.
    public List<Finding> ofPlan(Topology topology) {
        var findings = new ArrayList<Finding>();
        planRules.forEach(rule -> rule.check(topology, findings::add));
        return findings;
    }
}
