package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where two resolutions of a plan differ. What they share is passed over unread, so that a comparison
/// costs as little as the edit between them.
public final class ResolutionChange {
    /// With more hosts changed, the rules about the plan as a whole are asked about the whole.
    private static final int MANY = 64;

    /// What tells most findings apart, for a quarter of what a comparison costs.
    private record Heading(FindingCode code, HostId host, int port) {
        static Heading of(Finding finding) {
            return new Heading(finding.code(), finding.host(), finding.port());
        }
    }

    /// A host that differs.
    ///
    /// @param before null if it was not there
    /// @param after null if it is no longer there
    public record HostChange(
            @Nullable HostResolution before, @Nullable HostResolution after) {}

    /// A link that differs.
    ///
    /// @param before null if it was not there
    /// @param after null if it is no longer there
    public record LinkChange(
            @Nullable LinkResolution before, @Nullable LinkResolution after) {}

    /// Findings that differ; waived ones count as if they were not there.
    ///
    /// @param gone those of before that are no longer there
    /// @param come those that were not there before
    public record FindingChange(List<Finding> gone, List<Finding> come) {
        public FindingChange {
            gone = Findings.worstFirst(gone);
            come = Findings.worstFirst(come);
        }
    }

    private final Resolution before;
    private final Resolution after;
    /// Hosts of which the ports or the links differ.
    private final SequencedSet<HostId> touched;
    /// What is to be said about the plan as a whole, as far as the change concerns it.
    private final List<Finding> ofPlanBefore;
    private final List<Finding> ofPlanAfter;

    private ResolutionChange(Resolution before, Resolution after, SequencedSet<HostId> touched) {
        this.before = before;
        this.after = after;
        this.touched = touched;
        var hosts = hosts();
        if (hosts.isEmpty()) {
            this.ofPlanBefore = before.ofPlan();
            this.ofPlanAfter = before.ofPlan();
        } else if (hosts.size() > MANY || !changedWaivers().isEmpty()) {
            this.ofPlanBefore = before.ofPlan();
            this.ofPlanAfter = after.ofPlan();
        } else {
            var kin = new Kin(hosts);
            this.ofPlanBefore = before.rules().ofPlan(kin.concerned(before.topology()));
            this.ofPlanAfter = after.rules().ofPlan(kin.concerned(after.topology()));
        }
    }

    /// What differs.
    public static ResolutionChange between(Resolution before, Resolution after) {
        var touched = new LinkedHashSet<HostId>();
        boolean samePlaces = after.hostList().hasPlacesOf(before.hostList());
        for (int place = 0; place < after.hostList().all().size(); place++) {
            var host = after.hostList().all().get(place);
            int was = samePlaces ? place : before.hostList().place(host.host().id());
            if (was < 0
                    || !isSame(before.hostList().all().get(was), host)
                    || !isSame(
                            before.wirings().byPlace().get(was),
                            after.wirings().byPlace().get(place))) {
                touched.add(host.host().id());
            }
        }
        if (touched.size() > 0 || before.hosts().size() != after.hosts().size()) {
            before.hosts().stream()
                    .map(host -> host.host().id())
                    .filter(id -> after.hostList().place(id) < 0)
                    .forEach(touched::add);
        }
        return new ResolutionChange(before, after, touched);
    }

    /// The hosts of which the ports differ, in the order of the plan after; those that are gone come last.
    public List<HostChange> hosts() {
        return touched.stream()
                .map(id -> new HostChange(
                        before.host(id).orElse(null), after.host(id).orElse(null)))
                .filter(change -> !isSame(change.before(), change.after()))
                .toList();
    }

    /// The links that lead elsewhere, or to another number, in the order of their callers.
    public List<LinkChange> links() {
        Map<LinkId, LinkResolution> earlier = new LinkedHashMap<>();
        var changes = new ArrayList<LinkChange>();
        touched.forEach(
                id -> links(before, id).forEach(link -> earlier.put(link.link().id(), link)));
        for (var id : touched) {
            for (var link : links(after, id)) {
                var found = earlier.remove(link.link().id());
                if (!link.equals(found)) {
                    changes.add(new LinkChange(found, link));
                }
            }
        }
        earlier.values().forEach(link -> changes.add(new LinkChange(link, null)));
        return changes;
    }

    private static List<LinkResolution> links(Resolution resolution, HostId host) {
        return wiring(resolution, host).stream()
                .flatMap(wiring -> wiring.callers().stream())
                .flatMap(caller -> caller.links().stream())
                .toList();
    }

    /// The findings that differ, of hosts, links and the plan as a whole.
    public FindingChange findings() {
        var waivers = changedWaivers();
        var places = new LinkedHashSet<>(touched);
        waivers.forEach(waiver -> places.addAll(homes(waiver)));
        var earlier = new ArrayList<Finding>();
        var later = new ArrayList<Finding>();
        for (var host : places) {
            earlier.addAll(raw(before, host));
            later.addAll(raw(after, host));
        }
        earlier.addAll(ofPlanBefore);
        later.addAll(ofPlanAfter);
        var openBefore = before.waivers().open(earlier);
        var openAfter = after.waivers().open(later);
        var gone = without(openBefore, openAfter);
        var come = without(openAfter, openBefore);
        waivers.addAll(before.waivers().of(earlier));
        waivers.addAll(after.waivers().of(later));
        addUnused(waivers, gone, come);
        return new FindingChange(gone, come);
    }

    /// Whether a finding, or another one that says the same, is still there and not waived.
    ///
    /// @param finding one of before
    public boolean isStillThere(Finding finding) {
        var places = new LinkedHashSet<HostId>();
        places.add(finding.host());
        finding.instances().forEach(instance -> after.placeOf(instance).ifPresent(places::add));
        return Stream.concat(places.stream().flatMap(host -> raw(after, host).stream()), ofPlanAfter.stream())
                .anyMatch(found -> found.equals(finding)
                        && after.waivers().of(List.of(found)).isEmpty());
    }

    /// The waivers that only one of the plans has.
    private Set<Waiver> changedWaivers() {
        var one = before.topology().waivers();
        var other = after.topology().waivers();
        Set<Waiver> changed = new LinkedHashSet<>();
        if (!one.equals(other)) {
            one.stream().filter(waiver -> !other.contains(waiver)).forEach(changed::add);
            other.stream().filter(waiver -> !one.contains(waiver)).forEach(changed::add);
        }
        return changed;
    }

    /// Waivers that a change leaves with nothing to excuse, and those that have something again.
    private void addUnused(Set<Waiver> waivers, List<Finding> gone, List<Finding> come) {
        for (var waiver : waivers) {
            var was = unused(before, waiver);
            var is = unused(after, waiver);
            if (!was.equals(is)) {
                was.ifPresent(gone::add);
                is.ifPresent(come::add);
            }
        }
    }

    private Optional<Finding> unused(Resolution resolution, Waiver waiver) {
        if (!resolution.topology().waivers().contains(waiver)) {
            return Optional.empty();
        }
        var concerned = homes(waiver).stream()
                .flatMap(host -> raw(resolution, host).stream())
                .toList();
        return excuses(resolution, waiver, concerned) || excuses(resolution, waiver, resolution.ofPlan())
                ? Optional.empty()
                : resolution.placeOf(waiver.subjects().getFirst()).map(host -> Waivers.unused(waiver, host));
    }

    private static boolean excuses(Resolution resolution, Waiver waiver, List<Finding> findings) {
        return resolution.waivers().of(findings).contains(waiver);
    }

    /// Where the findings stand that a waiver can excuse: the hosts of all that it names.
    private Set<HostId> homes(Waiver waiver) {
        var homes = new HashSet<HostId>();
        for (var element : waiver.subjects()) {
            before.placeOf(element).ifPresent(homes::add);
            after.placeOf(element).ifPresent(homes::add);
        }
        return homes;
    }

    /// What is to be said about a host and the links that its instances open, waived or not.
    private static List<Finding> raw(Resolution resolution, HostId host) {
        var findings = new ArrayList<Finding>();
        resolution.host(host).ifPresent(found -> findings.addAll(found.findings()));
        wiring(resolution, host).ifPresent(found -> findings.addAll(found.findings()));
        return findings;
    }

    private static Optional<Wiring> wiring(Resolution resolution, HostId host) {
        int place = resolution.hostList().place(host);
        return place < 0
                ? Optional.empty()
                : Optional.of(resolution.wirings().byPlace().get(place));
    }

    /// The first list without the second; what is there twice is taken out as often as it is there.
    private static List<Finding> without(List<Finding> some, List<Finding> others) {
        Map<Heading, List<Finding>> rest = new HashMap<>();
        others.forEach(finding -> rest.computeIfAbsent(Heading.of(finding), _ -> new ArrayList<>(1))
                .add(finding));
        var left = new ArrayList<Finding>();
        for (var finding : some) {
            var alike = rest.get(Heading.of(finding));
            if (alike == null || !alike.remove(finding)) {
                left.add(finding);
            }
        }
        return left;
    }

    /// Identity on purpose: what did not change is the same object.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one == other;
    }
}
