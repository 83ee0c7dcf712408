package dev.portolan.core.rule;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.common.Identity;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.HostPorts;
import java.util.ArrayList;
import java.util.List;

/// Every rule there is, in the order in which findings of one severity are told.
///
/// Errors are what somebody waits for while the mouse moves; advice, which is warnings and notes, is wanted once
/// somebody reads it. So the rules of either are asked apart.
public final class Rules {
    private static final List<HostRule> HOST_ERRORS = List.of(
            new UnknownNameRule(),
            new FeatureConflictRule(),
            new OutOfRangeRule(),
            new CollisionRule(),
            new TakenByHostRule(),
            new OverrideCollisionRule());
    private static final List<HostRule> HOST_ADVICE = List.of(
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
    private static final List<LinkRule> LINK_ADVICE = List.of(new BootnodeStaleRule(), new ExposedAcrossZonesRule());
    private static final List<WiringRule> WIRING_ADVICE = List.of(new MissingLinkRule());

    private final Catalog catalog;
    private final List<LinkRule> linkErrors;
    private final List<PlanRule> planAdvice;

    /// @param catalog what is known about products, for the rules that look beyond those of a host or a link
    public Rules(Catalog catalog) {
        this.catalog = catalog;
        this.linkErrors = List.of(
                new ClosedTargetRule(), new LoopbackTargetRule(), new LoadBalancerRule(DirectPorts.of(catalog)));
        this.planAdvice = List.of(new GroupSplitRule(catalog), new SameNameRule());
    }

    /// Whether they were made for that very catalog.
    public boolean areFor(Catalog other) {
        return Identity.isSame(catalog, other);
    }

    /// The errors that follow from a host alone.
    public List<Finding> errors(HostPorts host) {
        return ofHost(HOST_ERRORS, host);
    }

    /// The warnings and notes that follow from a host alone.
    public List<Finding> advice(HostPorts host) {
        return ofHost(HOST_ADVICE, host);
    }

    private static List<Finding> ofHost(List<HostRule> rules, HostPorts host) {
        var findings = new ArrayList<Finding>(0);
        var view = new HostView(host);
        rules.forEach(rule -> rule.check(view, findings::add));
        return findings;
    }

    /// The errors that follow from the links that an instance has.
    public List<Finding> errors(List<LinkView> links) {
        return ofLinks(linkErrors, links);
    }

    /// The warnings and notes that follow from the links that an instance has or lacks.
    public List<Finding> advice(WiringView wiring) {
        var findings = ofLinks(LINK_ADVICE, wiring.outgoing());
        WIRING_ADVICE.forEach(rule -> rule.check(wiring, findings::add));
        return findings;
    }

    private static List<Finding> ofLinks(List<LinkRule> rules, List<LinkView> links) {
        var findings = new ArrayList<Finding>(0);
        for (var link : links) {
            rules.forEach(rule -> rule.check(link, findings::add));
        }
        return findings;
    }

    /// The warnings and notes that follow from the plan as a whole.
    public List<Finding> advice(Topology topology) {
        var findings = new ArrayList<Finding>();
        planAdvice.forEach(rule -> rule.check(topology, findings::add));
        return findings;
    }
}
