package dev.portolan.core.resolve;

import dev.portolan.core.common.Identity;
import dev.portolan.core.common.Lazy;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.rule.LinkView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where two resolutions of a plan differ. What they share is passed over unread, so that a comparison
/// costs as little as the edit between them.
public final class ResolutionChange {
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
    private final Lazy<Set<HostId>> places = new Lazy<>(this::concernedPlaces);
    /// What is to be said after, where it may differ from before.
    private final Lazy<List<Finding>> later = new Lazy<>(this::openAfter);

    private ResolutionChange(Resolution before, Resolution after, SequencedSet<HostId> touched) {
        this.before = before;
        this.after = after;
        this.touched = touched;
    }

    /// What differs.
    public static ResolutionChange between(Resolution before, Resolution after) {
        var touched = new LinkedHashSet<HostId>();
        boolean samePlaces = after.hostList().hasPlacesOf(before.hostList());
        for (int place = 0; place < after.hostList().all().size(); place++) {
            var host = after.hostList().all().get(place);
            int was = samePlaces ? place : before.hostList().place(host.host().id());
            if (was < 0
                    || !Identity.isSame(before.hostList().all().get(was), host)
                    || !Identity.isSame(
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
                .filter(change -> !Identity.isSame(change.before(), change.after()))
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
        int place = resolution.hostList().place(host);
        return place < 0
                ? List.of()
                : resolution.wirings().byPlace().get(place).callers().stream()
                        .flatMap(caller -> caller.links().stream())
                        .map(LinkView::link)
                        .toList();
    }

    /// The findings that differ, of hosts, links and the plan as a whole.
    public FindingChange findings() {
        var earlier = open(before, places.get());
        return new FindingChange(without(earlier, later.get()), without(later.get(), earlier));
    }

    /// Whether a finding, or another one that says the same, is still there and not waived.
    ///
    /// @param finding one that was there before and either is gone or is there less often
    public boolean isStillThere(Finding finding) {
        return later.get().contains(finding);
    }

    /// The hosts where findings may differ: those touched, and those where what a waiver names stands that only
    /// one of the plans has; all of them if the plans differ in what any host's rules ask for.
    private Set<HostId> concernedPlaces() {
        Set<HostId> places = new LinkedHashSet<>(touched);
        if (!before.headcount().census().equals(after.headcount().census())) {
            after.hosts().forEach(host -> places.add(host.host().id()));
        }
        var one = before.topology().waivers();
        var other = after.topology().waivers();
        Stream.concat(
                        one.stream().filter(waiver -> !other.contains(waiver)),
                        other.stream().filter(waiver -> !one.contains(waiver)))
                .flatMap(waiver -> waiver.subjects().stream())
                .forEach(element -> {
                    before.placeOf(element).ifPresent(places::add);
                    after.placeOf(element).ifPresent(places::add);
                });
        return places;
    }

    private List<Finding> openAfter() {
        return open(after, places.get());
    }

    /// The findings at these places and of the plan as a whole that are not waived.
    private static List<Finding> open(Resolution resolution, Set<HostId> places) {
        var found = Stream.concat(
                places.stream().flatMap(host -> resolution.at(host).stream()), resolution.ofPlan().stream());
        return Stream.concat(resolution.waivers().open(found.toList()).stream(), resolution.unusedWaivers().stream())
                .toList();
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
}
