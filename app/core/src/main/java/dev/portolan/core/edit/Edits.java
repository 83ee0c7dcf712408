package dev.portolan.core.edit;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The edits that a user can make. Each keeps the plan sound: ids stay unique and nothing is left dangling.
/// An edit of what is no longer there, or that adds what is there already, changes nothing.
public final class Edits {
    private static final Messages LABELS = new Messages(ResourceBundle.getBundle("dev.portolan.core.edit.labels"));

    private Edits() {}

    /// Adds a zone.
    public static Edit addZone(Zone zone, Place place) {
        return new Edit(LABELS.text("add", zone.name()), topology -> {
            if (topology.ids().contains(zone.id().value())) {
                return topology;
            }
            var zones = new ArrayList<>(topology.zones());
            zones.add(zone);
            return topology.withZones(zones).withLayout(topology.layout().withZone(zone.id(), place));
        });
    }

    /// Adds a host.
    public static Edit addHost(Host host, Place place) {
        return new Edit(LABELS.text("add", host.name()), topology -> {
            if (topology.ids().contains(host.id().value())) {
                return topology;
            }
            var hosts = new ArrayList<>(topology.hosts());
            hosts.add(hasZone(topology, host.zone()) ? host : host.withZone(null));
            return topology.withHosts(hosts).withLayout(topology.layout().withHosts(Map.of(host.id(), place)));
        });
    }

    /// Puts an instance on a host as previewed: a new one, or one that leaves the host it is on.
    public static Edit place(Topology before, Placement placement) {
        var instance = placement.instance();
        var key = before.instance(instance.id()).isPresent() ? "move" : "add";
        return new Edit(LABELS.text(key, instance.name()), topology -> {
            if (topology.host(placement.host()).isEmpty() || isTaken(topology, instance.id())) {
                return topology;
            }
            var hosts = topology.hosts().stream()
                    .map(host -> host.id().equals(placement.host())
                            ? Placer.with(host, instance)
                            : without(host, instance.id()))
                    .toList();
            return placement.offsets().applyTo(topology.withHosts(hosts));
        });
    }

    /// Whether the instance's id is in use for something else.
    private static boolean isTaken(Topology topology, InstanceId id) {
        return topology.instance(id).isEmpty() && topology.ids().contains(id.value());
    }

    private static boolean hasZone(Topology topology, @Nullable ZoneId zone) {
        return zone == null || topology.zone(zone).isPresent();
    }

    /// The host without an instance; the same object if it isn't there.
    private static Host without(Host host, InstanceId id) {
        var rest = host.instances().stream()
                .filter(instance -> !instance.id().equals(id))
                .toList();
        return rest.size() == host.instances().size() ? host : host.withInstances(rest);
    }

    /// Links an instance to a port of another.
    public static Edit connect(Instance from, Instance to, PortId port, String purpose) {
        return new Edit(LABELS.text("connect", from.name(), to.name()), topology -> {
            if (topology.instance(from.id()).isEmpty()
                    || topology.instance(to.id()).isEmpty()) {
                return topology;
            }
            var id = ElementId.derive(from.id() + "-to-" + to.id(), "link", topology::isTaken);
            var links = new ArrayList<>(topology.links());
            links.add(new Link(new LinkId(id), from.id(), to.id(), port, purpose));
            return topology.withLinks(links);
        });
    }

    /// Gives something another name; ids stay. Links have no names.
    public static Edit rename(ElementId element, String name) {
        return new Edit(LABELS.text("rename", name), "rename " + element.value(), topology -> switch (element) {
            case ZoneId id ->
                topology.withZones(topology.zones().stream()
                        .map(zone -> zone.id().equals(id) ? zone.withName(name) : zone)
                        .toList());
            case HostId id -> topology.withHost(id, host -> host.withName(name));
            case InstanceId id -> topology.withInstance(id, instance -> instance.withName(name));
            case LinkId _ -> topology;
        });
    }

    /// Gives the plan another name.
    public static Edit renamePlan(String name) {
        return new Edit(LABELS.text("rename", name), "rename the plan", topology -> topology.withName(name));
    }

    /// Gives an instance another offset.
    public static Edit setOffset(Instance instance, Offset offset) {
        var key = offset.kind() == Offset.Kind.PINNED ? "pin" : "assign";
        return new Edit(
                LABELS.text(key, instance.name(), offset.value()),
                "offset " + instance.id(),
                topology -> topology.withInstance(instance.id(), found -> found.withOffset(offset)));
    }

    /// Gives an instance, and its offset group with it, the offsets that were chosen for them.
    public static Edit setOffsets(Instance instance, OffsetChanges changes) {
        int value = changes.applyTo(instance).offset().value();
        return new Edit(LABELS.text("assign", instance.name(), value), "offset " + instance.id(), changes::applyTo);
    }

    /// Gives several instances other offsets, in one step.
    ///
    /// @param label what the undo menu calls it
    public static Edit setOffsets(Map<InstanceId, Offset> offsets, String label) {
        var wanted = Map.copyOf(offsets);
        return new Edit(
                label,
                topology -> topology.withEachInstance(found -> {
                    var offset = wanted.getOrDefault(found.id(), found.offset());
                    return offset.equals(found.offset()) ? found : found.withOffset(offset);
                }));
    }

    /// Gives a plan other wishes about the offsets to come; those that are assigned stay.
    public static Edit setPreferences(OffsetPreferences preferences) {
        return new Edit(LABELS.text("preferences"), topology -> topology.withPreferences(preferences));
    }

    /// Puts an instance into an offset group, or takes it out of its group. Its offset stays.
    public static Edit setGroup(Instance instance, @Nullable String group) {
        var label = group == null
                ? LABELS.text("group.none", instance.name())
                : LABELS.text("group", instance.name(), group);
        return new Edit(label, topology -> topology.withInstance(instance.id(), found -> found.withGroup(group)));
    }

    /// Switches a feature of an instance on or off, and with it what excludes it.
    public static Edit setFeature(ProductLine line, Instance instance, FeatureId feature, boolean on) {
        return new Edit(
                LABELS.text("feature", feature, instance.name()),
                topology -> topology.withInstance(
                        instance.id(),
                        found -> found.withFeatures(Switches.switched(line, found.features(), feature, on))));
    }

    /// Gives a port of an instance another base in place of the product's.
    ///
    /// @param base the number before the offset, 0 to 65535; 0 lets the system choose
    public static Edit setBase(Instance instance, PortId port, int base) {
        return new Edit(
                LABELS.text("base", base, port, instance.name()),
                topology -> topology.withInstance(instance.id(), found -> Reworked.withBase(found, port, base)));
    }

    /// Gives a port of an instance the product's base again.
    public static Edit resetBase(Instance instance, PortId port) {
        return new Edit(
                LABELS.text("base.reset", port, instance.name()),
                topology -> topology.withInstance(instance.id(), found -> Reworked.withBase(found, port, null)));
    }

    /// Binds ports of an instance, the product's or its own, to other addresses.
    ///
    /// @param addresses by port; what is not named stays
    public static Edit bind(Instance instance, Map<PortId, String> addresses) {
        var wanted = new TreeMap<>(addresses);
        var label = wanted.size() == 1
                ? LABELS.text("bind.one", wanted.firstKey(), instance.name(), String.join(", ", wanted.values()))
                : LABELS.text("bind.many", wanted.size(), instance.name());
        return new Edit(
                label,
                topology -> topology.withInstance(instance.id(), found -> Reworked.withAddresses(found, wanted)));
    }

    /// Publishes a port of a container.
    public static Edit publish(Instance instance, PublishedPort added) {
        return publish(instance, added, published -> {
            if (!published.contains(added)) {
                published.add(added);
            }
        });
    }

    /// Publishes a port of a container in another way.
    ///
    /// @param old as it is published now
    public static Edit publish(Instance instance, PublishedPort old, PublishedPort replacement) {
        return publish(instance, replacement, published -> {
            int place = published.indexOf(old);
            if (place >= 0) {
                published.set(place, replacement);
            }
        });
    }

    private static Edit publish(Instance instance, PublishedPort port, Consumer<List<PublishedPort>> change) {
        return new Edit(
                LABELS.text("publish", port.containerPort(), instance.name(), port.hostPort()),
                topology -> topology.withInstance(instance.id(), found -> Reworked.withPublished(found, change)));
    }

    /// Says which number the configuration of a link's caller quotes today, or that nobody knows.
    ///
    /// @param quoted 1 to 65535
    public static Edit setQuoted(Link link, @Nullable Integer quoted) {
        var label = quoted == null ? LABELS.text("quote.none", link.id()) : LABELS.text("quote", link.id(), quoted);
        return new Edit(
                label,
                topology -> topology.withLinks(topology.links().stream()
                        .map(found -> found.id().equals(link.id()) ? found.withQuoted(quoted) : found)
                        .toList()));
    }

    /// Waives a finding, or gives another reason if it is waived already.
    public static Edit waive(Waiver waiver) {
        return new Edit(LABELS.text("waive", waiver.code()), topology -> Waiving.waived(topology, waiver));
    }

    /// Takes back the waiver of a finding, whatever its reason.
    public static Edit unwaive(Waiver waiver) {
        return new Edit(LABELS.text("unwaive", waiver.code()), topology -> Waiving.unwaived(topology, waiver));
    }

    /// Moves hosts on the canvas.
    ///
    /// @param places the new top left corners
    public static Edit moveHosts(Map<HostId, Place> places) {
        return new Edit(LABELS.text("arrange"), topology -> {
            var present = new TreeMap<>(places);
            present.keySet().retainAll(topology.hosts().stream().map(Host::id).collect(Collectors.toSet()));
            return topology.withLayout(topology.layout().withHosts(present));
        });
    }

    /// Moves an empty zone on the canvas; one with hosts stands where its hosts stand.
    public static Edit moveZone(ZoneId zone, Place place) {
        return new Edit(
                LABELS.text("arrange"),
                topology -> topology.zone(zone).isPresent()
                        ? topology.withLayout(topology.layout().withZone(zone, place))
                        : topology);
    }

    /// Puts a host into a zone, or out of all.
    public static Edit setZone(Host host, @Nullable ZoneId zone) {
        return new Edit(
                LABELS.text("zone", host.name()),
                topology -> hasZone(topology, zone)
                        ? topology.withHost(host.id(), found -> found.withZone(zone))
                        : topology);
    }

    /// Gives a host other addresses.
    public static Edit setAddresses(Host host, List<String> addresses) {
        return new Edit(
                LABELS.text("address", host.name()),
                "addresses " + host.id(),
                topology -> topology.withHost(host.id(), found -> found.withAddresses(addresses)));
    }

    /// Deletes elements with all that cannot be without them: a host's instances, an instance's links, and
    /// the waivers of both.
    public static Edit delete(Topology before, Collection<ElementId> elements) {
        var doomed = List.copyOf(elements);
        var label = doomed.size() == 1
                ? LABELS.text("delete.one", before.nameOf(doomed.getFirst()))
                : LABELS.text("delete.many", doomed.size());
        return new Edit(label, topology -> Deletion.delete(topology, doomed));
    }
}
