package dev.portolan.core.resolve;

import dev.portolan.core.common.Identity;
import dev.portolan.core.common.Lazy;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.finding.WaivedFinding;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.rule.Rules;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What follows from a plan: every port, every listener, every finding.
///
/// It shares with the resolution before it whatever did not change, and puts lists of the whole plan together
/// when somebody asks for them.
public final class Resolution {
    private final Rules rules;
    private final Topology topology;
    private final HostList hosts;
    private final Overlay<InstanceId, HostId> homes;
    private final Headcount headcount;
    private final Wirings wirings;

    private final Lazy<SequencedMap<LinkId, LinkResolution>> links;
    private final Waivers waivers;
    private final Lazy<List<Finding>> ofPlan;
    private final Lazy<Map<Severity, List<Finding>>> advice;
    private final Map<Severity, Lazy<List<Finding>>> bySeverity;
    private final Lazy<List<WaivedFinding>> waived;
    private final Lazy<List<Finding>> findings;
    private final Lazy<Troubles> troubles;

    Resolution(
            Rules rules,
            Topology topology,
            HostList hosts,
            Overlay<InstanceId, HostId> homes,
            Headcount headcount,
            Wirings wirings) {
        this.rules = rules;
        this.topology = topology;
        this.hosts = hosts;
        this.homes = homes;
        this.headcount = headcount;
        this.wirings = wirings;
        this.links = new Lazy<>(this::linksInOrder);
        this.waivers = new Waivers(topology.waivers());
        this.ofPlan = new Lazy<>(this::adviceOnPlan);
        this.advice = new Lazy<>(this::allAdvice);
        this.bySeverity = new EnumMap<>(Severity.class);
        for (var severity : Severity.values()) {
            bySeverity.put(severity, new Lazy<>(() -> open(severity)));
        }
        this.waived = new Lazy<>(this::allWaived);
        this.findings = new Lazy<>(this::allFindings);
        this.troubles = new Lazy<>(() -> new Troubles(this));
    }

    private Resolution(Resolution same, Topology topology) {
        this.rules = same.rules;
        this.topology = topology;
        this.hosts = same.hosts;
        this.homes = same.homes;
        this.headcount = same.headcount;
        this.wirings = same.wirings;
        this.links = same.links;
        this.waivers = same.waivers;
        this.ofPlan = same.ofPlan;
        this.advice = same.advice;
        this.bySeverity = same.bySeverity;
        this.waived = same.waived;
        this.findings = same.findings;
        this.troubles = same.troubles;
    }

    /// The resolution of the same plan laid out in another way, which shares everything; empty if more than the
    /// layout is another.
    Optional<Resolution> laidOutAs(Topology other) {
        boolean same = other.name().equals(topology.name())
                && Identity.isSame(other.preferences(), topology.preferences())
                && Identity.isSame(other.zones(), topology.zones())
                && Identity.isSame(other.hosts(), topology.hosts())
                && Identity.isSame(other.links(), topology.links())
                && Identity.isSame(other.waivers(), topology.waivers());
        return same ? Optional.of(new Resolution(this, other)) : Optional.empty();
    }

    /// The resolution of a plan with nothing in it.
    static Resolution ofNothing(Rules rules) {
        var hosts = HostList.of(List.of());
        return new Resolution(
                rules, Topology.empty(""), hosts, Overlay.of(Map.of()), Headcount.EMPTY, Wirings.of(hosts, List.of()));
    }

    /// The plan that was resolved.
    public Topology topology() {
        return topology;
    }

    /// The hosts, in the plan's order.
    public Collection<HostResolution> hosts() {
        return hosts.all();
    }

    /// The host of that id.
    public Optional<HostResolution> host(HostId id) {
        return hosts.host(id);
    }

    /// The links, in the plan's order.
    public Collection<LinkResolution> links() {
        return links.get().values();
    }

    /// The link of that id.
    public Optional<LinkResolution> link(LinkId id) {
        return Optional.ofNullable(links.get().get(id));
    }

    /// The instance of that id.
    public Optional<InstancePorts> instance(InstanceId id) {
        return home(id).flatMap(host -> host.instance(id));
    }

    /// The host that an instance runs on.
    public Optional<HostResolution> home(InstanceId id) {
        return Optional.ofNullable(homes.get(id)).flatMap(hosts::host);
    }

    /// Every finding that is not waived: the worst first, then in the plan's order.
    public List<Finding> findings() {
        return findings.get();
    }

    /// The findings of one severity that are not waived, in the plan's order.
    public List<Finding> findings(Severity severity) {
        return Objects.requireNonNull(bySeverity.get(severity)).get();
    }

    /// The worst that is wrong with each host and instance.
    public Troubles troubles() {
        return troubles.get();
    }

    /// The findings that the plan waives, the worst first.
    public List<WaivedFinding> waived() {
        return waived.get();
    }

    /// How many listeners the plan has: those on hosts, inside containers, and published.
    public int listenerCount() {
        return hosts.all().stream()
                .mapToInt(host -> host.ports().listenerCount())
                .sum();
    }

    HostList hostList() {
        return hosts;
    }

    Overlay<InstanceId, HostId> homes() {
        return homes;
    }

    /// The links that an instance opens, in the plan's order; none if the plan has no such instance.
    List<Link> opened(InstanceId caller) {
        var home = homes.get(caller);
        return home == null
                ? List.of()
                : wirings.byPlace().get(hosts.place(home)).opened(caller);
    }

    Headcount headcount() {
        return headcount;
    }

    Wirings wirings() {
        return wirings;
    }

    private SequencedMap<LinkId, LinkResolution> linksInOrder() {
        Map<LinkId, LinkResolution> resolved =
                HashMap.newHashMap(topology.links().size());
        wirings.byPlace()
                .forEach(wiring -> wiring.callers()
                        .forEach(caller -> caller.links()
                                .forEach(view -> resolved.put(view.link().link().id(), view.link()))));
        var ordered = new LinkedHashMap<LinkId, LinkResolution>();
        for (var link : topology.links()) {
            var found = resolved.get(link.id());
            if (found != null) {
                ordered.put(link.id(), found);
            }
        }
        return Collections.unmodifiableSequencedMap(ordered);
    }

    private List<Finding> allFindings() {
        return Stream.of(Severity.values())
                .flatMap(severity -> findings(severity).stream())
                .toList();
    }

    private List<WaivedFinding> allWaived() {
        return Stream.of(Severity.values())
                .flatMap(severity -> waivers.waived(collect(severity)).stream())
                .toList();
    }

    private List<Finding> open(Severity severity) {
        var found = waivers.open(collect(severity));
        if (severity != FindingCode.WAIVER_UNUSED.severity()
                || topology.waivers().isEmpty()) {
            return found;
        }
        return Stream.concat(found.stream(), unusedWaivers().stream()).toList();
    }

    Rules rules() {
        return rules;
    }

    Waivers waivers() {
        return waivers;
    }

    /// What is to be said about the plan as a whole, waived or not.
    List<Finding> ofPlan() {
        return ofPlan.get();
    }

    /// The host that an element is, or runs on; empty for any other element.
    Optional<HostId> placeOf(ElementId element) {
        return switch (element) {
            case HostId id -> Optional.of(id);
            case InstanceId id -> Optional.ofNullable(homes.get(id));
            case ZoneId _, LinkId _ -> Optional.empty();
        };
    }

    /// What is to be said about a host and the links that its instances open, waived or not; nothing if the plan
    /// has no such host.
    List<Finding> at(HostId host) {
        int place = hosts.place(host);
        return place < 0
                ? List.of()
                : Stream.concat(errors(place), advice(place)).toList();
    }

    /// A note for each waiver that excuses nothing.
    List<Finding> unusedWaivers() {
        return topology.waivers().stream()
                .filter(waiver -> !isUsed(waiver))
                .flatMap(waiver ->
                        placeOf(waiver.subjects().getFirst()).stream().map(host -> Waivers.unused(waiver, host)))
                .toList();
    }

    /// What a waiver excuses stands where what it names stands, or concerns the plan as a whole.
    private boolean isUsed(Waiver waiver) {
        var nearby = waiver.subjects().stream()
                .flatMap(element -> placeOf(element).stream())
                .distinct()
                .flatMap(host -> at(host).stream());
        return Stream.concat(nearby, ofPlan().stream()).anyMatch(finding -> waivers.excuses(waiver, finding));
    }

    private List<Finding> adviceOnPlan() {
        return Findings.worstFirst(rules.advice(topology));
    }

    private List<Finding> collect(Severity severity) {
        return severity == Severity.ERROR
                ? wirings.alarms().stream().boxed().flatMap(this::errors).toList()
                : advice.get().getOrDefault(severity, List.of());
    }

    private Map<Severity, List<Finding>> allAdvice() {
        var places = IntStream.range(0, hosts.all().size()).boxed().toList();
        var ofPlaces =
                Many.map(places, place -> advice(place).toList()).stream().flatMap(List::stream);
        return Stream.concat(ofPlaces, ofPlan().stream()).collect(Collectors.groupingBy(Finding::severity));
    }

    private Stream<Finding> errors(int place) {
        return Stream.concat(hosts.all().get(place).errors().stream(), wirings.byPlace().get(place).errors().stream());
    }

    private Stream<Finding> advice(int place) {
        return Stream.concat(
                hosts.all().get(place).advice().stream(),
                wirings.byPlace().get(place).advice().get(headcount.census()).stream());
    }
}
