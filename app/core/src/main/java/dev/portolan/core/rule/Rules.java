package dev.portolan.core.rule;

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

    private static final List<LinkRule> LINK_RULES = List.of(new ClosedTargetRule(), new LoopbackTargetRule());

    private static final List<WiringRule> WIRING_RULES = List.of();

    private static final List<PlanRule> PLAN_RULES = List.of();

    private Rules() {}

    /// What follows from a host alone.
    public static List<Finding> ofHost(HostPorts host) {
        var findings = new ArrayList<Finding>();
        var view = HostView.of(host);
        HOST_RULES.forEach(rule -> rule.check(view, findings::add));
        return findings;
    }

    /// What follows from the links that an instance has or lacks.
    public static List<Finding> ofWiring(WiringView wiring) {
        var findings = new ArrayList<Finding>(0);
        for (var link : wiring.outgoing()) {
            LINK_RULES.forEach(rule -> rule.check(link, findings::add));
        }
        WIRING_RULES.forEach(rule -> rule.check(wiring, findings::add));
        return findings;
    }

    /// What follows from the plan as a whole; never an error.
    public static List<Finding> ofPlan(Topology topology) {
        var findings = new ArrayList<Finding>();
        PLAN_RULES.forEach(rule -> rule.check(topology, findings::add));
        return findings;
    }
}
