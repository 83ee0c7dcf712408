package dev.portolan.core.diff;

import dev.portolan.core.diff.Change.Kind;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.ResolutionChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares two states of a plan: what came, what went, and what is another way, with the ports that follow. What both
/// states share is passed over, so that a comparison costs as little as the edits between them.
public final class PlanDiff {
    private final Resolution before;
    private final Resolution after;
    private final ResolutionChange difference;
    private final List<Change> changes = new ArrayList<>();

    private PlanDiff(Resolution before, Resolution after) {
        this.before = before;
        this.after = after;
        this.difference = ResolutionChange.between(before, after);
    }

    /// All that differs: the plan itself, zones, hosts with their instances, and links.
    public static List<Change> between(Resolution before, Resolution after) {
        var diff = new PlanDiff(before, after);
        diff.addPlan();
        diff.addZones();
        diff.addHosts();
        diff.difference.links().forEach(change -> diff.changes.addAll(LinkDiff.of(change, diff.before, diff.after)));
        if (diff.changes.isEmpty() && !before.topology().equals(after.topology())) {
            diff.add(Change.of(Kind.CHANGED, null, "plan.details"));
        }
        return List.copyOf(diff.changes);
    }

    private void add(Change change) {
        changes.add(change);
    }

    private void addPlan() {
        var was = before.topology();
        var is = after.topology();
        if (!was.name().equals(is.name())) {
            add(Change.of(Kind.RENAMED, null, "plan.renamed", is.name(), was.name()));
        }
        if (was.preferences().stride() != is.preferences().stride()) {
            add(Change.of(
                    Kind.CHANGED,
                    null,
                    "plan.stride",
                    is.preferences().stride(),
                    was.preferences().stride()));
        }
        if (was.preferences().avoidEphemeral() != is.preferences().avoidEphemeral()) {
            var key = is.preferences().avoidEphemeral() ? "plan.ephemeral.avoided" : "plan.ephemeral.used";
            add(Change.of(Kind.CHANGED, null, key));
        }
        if (!was.preferences().reserved().equals(is.preferences().reserved())) {
            add(Change.of(Kind.CHANGED, null, "plan.reserved", reserved(is), reserved(was)));
        }
        addWaivers(was, is);
        if (!was.layout().equals(is.layout())) {
            add(Change.of(Kind.CHANGED, null, "plan.layout"));
        }
    }

    private static String reserved(Topology topology) {
        return Change.orNone(
                topology.preferences().reserved().stream().map(PortRange::text).collect(Collectors.joining(", ")));
    }

    private void addWaivers(Topology was, Topology is) {
        for (var waiver : is.waivers()) {
            if (!was.waivers().contains(waiver)) {
                add(Change.of(
                        Kind.ADDED, waiver.subjects().getFirst(), "waiver.added", waiver.code(), waiver.reason()));
            }
        }
        for (var waiver : was.waivers()) {
            if (is.waivers().stream().noneMatch(waiver::isOfSameFinding)) {
                add(Change.of(Kind.REMOVED, waiver.subjects().getFirst(), "waiver.removed", waiver.code()));
            }
        }
    }

    private void addZones() {
        var was = before.topology();
        var is = after.topology();
        if (was.zones().equals(is.zones())) {
            return;
        }
        for (var zone : is.zones()) {
            var former = was.zone(zone.id());
            if (former.isEmpty()) {
                add(Change.of(Kind.ADDED, zone.id(), "zone.added", zone.name()));
            } else if (!former.get().name().equals(zone.name())) {
                add(Change.of(Kind.RENAMED, zone.id(), "renamed", former.get().name(), zone.name()));
            }
        }
        was.zones().stream()
                .filter(zone -> is.zone(zone.id()).isEmpty())
                .forEach(zone -> add(Change.of(Kind.REMOVED, zone.id(), "zone.removed", zone.name())));
    }

    private void addHosts() {
        Map<InstanceId, InstancePorts> former = new LinkedHashMap<>();
        Map<InstanceId, Host> formerHosts = new LinkedHashMap<>();
        for (var change : difference.hosts()) {
            if (change.before() != null) {
                for (var ports : change.before().instances()) {
                    former.put(ports.instance().id(), ports);
                    formerHosts.put(ports.instance().id(), change.before().host());
                }
            }
        }
        for (var change : difference.hosts()) {
            addHost(change.before(), change.after());
            if (change.after() != null) {
                var host = change.after().host();
                for (var ports : change.after().instances()) {
                    addInstance(
                            former.remove(ports.instance().id()),
                            formerHosts.get(ports.instance().id()),
                            ports,
                            host);
                }
            }
        }
        former.forEach((id, ports) -> add(Change.of(
                Kind.REMOVED,
                id,
                "instance.removed",
                ports.instance().name(),
                Objects.requireNonNull(formerHosts.get(id)).name())));
    }

    private void addInstance(
            @Nullable InstancePorts former, @Nullable Host formerHost, InstancePorts ports, Host host) {
        var instance = ports.instance();
        if (former == null || formerHost == null) {
            add(Change.of(Kind.ADDED, instance.id(), "instance.added", instance.name(), host.name()));
            return;
        }
        if (!formerHost.id().equals(host.id())) {
            add(Change.of(
                    Kind.MOVED, instance.id(), "instance.moved", instance.name(), formerHost.name(), host.name()));
        }
        changes.addAll(InstanceDiff.of(former, ports));
    }

    private void addHost(@Nullable HostResolution was, @Nullable HostResolution is) {
        if (was == null && is != null) {
            add(Change.of(Kind.ADDED, is.host().id(), "host.added", is.host().name()));
        } else if (was != null && is == null) {
            add(Change.of(
                    Kind.REMOVED, was.host().id(), "host.removed", was.host().name()));
        } else if (was != null && is != null) {
            changes.addAll(HostDiff.of(was.host(), before.topology(), is.host(), after.topology()));
        }
    }
}
