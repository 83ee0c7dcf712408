package dev.portolan.core.file;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.core.edit.Fragment;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// Builds a plan out of JSON and checks that every id is there once and every reference leads somewhere. A
/// part of a plan may refer to the rest.
final class PlanDecoder {
    /// Every id so far, with what it names.
    private final Map<String, ElementId> ids = new HashMap<>();

    private final boolean isWhole;

    private PlanDecoder(boolean isWhole) {
        this.isWhole = isWhole;
    }

    static PlanDecoder ofPlan() {
        return new PlanDecoder(true);
    }

    static PlanDecoder ofFragment() {
        return new PlanDecoder(false);
    }

    Topology plan(Fields root) {
        var name = root.text("name");
        var preferences = preferences(root.nested("preferences"));
        var zones = root.objects("zones").stream().map(this::zone).toList();
        var hosts = root.objects("hosts").stream().map(this::host).toList();
        var links = root.objects("links").stream().map(this::link).toList();
        var waivers = root.objects("waivers").stream().map(this::waiver).toList();
        var layout = layout(root.nested("layout"));
        return new Topology(name, preferences, zones, hosts, links, waivers, layout, root.rest());
    }

    Fragment fragment(Fields root) {
        var zones = root.objects("zones").stream().map(this::zone).toList();
        var hosts = root.objects("hosts").stream().map(this::host).toList();
        var decoder = new InstanceDecoder(this);
        var instances =
                root.objects("instances").stream().map(decoder::instance).toList();
        var links = root.objects("links").stream().map(this::link).toList();
        return new Fragment(zones, hosts, instances, links, layout(root.nested("layout")));
    }

    private static OffsetPreferences preferences(Fields fields) {
        return new OffsetPreferences(
                fields.number("stride", 1, OffsetPreferences.MAX_STRIDE, 1),
                fields.bool("avoidEphemeral", false),
                fields.parsedItems(
                        "reserved",
                        text -> PortRange.parse(text).filter(range -> !range.contains(0)),
                        "field.reserved"),
                fields.rest());
    }

    private Zone zone(Fields fields) {
        return new Zone(id(fields, ZoneId::new), fields.text("name"), fields.rest());
    }

    private Host host(Fields fields) {
        var id = id(fields, HostId::new);
        var instances = new InstanceDecoder(this);
        return new Host(
                id,
                fields.text("name"),
                fields.has("zone") ? reference(fields, "zone", ZoneId.class, ZoneId::new) : null,
                fields.texts("addresses"),
                ephemeral(fields),
                fields.objects("listeners").stream().map(PlanDecoder::listener).toList(),
                fields.objects("instances").stream().map(instances::instance).toList(),
                fields.rest());
    }

    private static PortRange ephemeral(Fields fields) {
        var text = fields.text("ephemeral", PortRange.LINUX_EPHEMERAL.toString());
        return Optional.of(text)
                .filter(ends -> ends.contains("-"))
                .flatMap(PortRange::parse)
                .orElseThrow(() -> fields.fault("ephemeral", FileText.text("field.range", text)));
    }

    private static HostListener listener(Fields fields) {
        return new HostListener(
                fields.text("name"),
                fields.number("port", 1, PortSpec.MAX_NUMBER),
                InstanceDecoder.transport(fields),
                InstanceDecoder.address(fields),
                fields.rest());
    }

    private Link link(Fields fields) {
        return new Link(
                id(fields, LinkId::new),
                reference(fields, "from", InstanceId.class, InstanceId::new),
                reference(fields, "to", InstanceId.class, InstanceId::new),
                fields.parsed("port", PortId::isValid, PortId::new, "field.slug"),
                fields.text("purpose", ""),
                fields.has("quotes") ? fields.number("quotes", 1, PortSpec.MAX_NUMBER) : null,
                fields.rest());
    }

    private Waiver waiver(Fields fields) {
        var code = fields.parsed("code", Waiver::isCode, Function.identity(), "field.slug");
        var host = fields.has("host") ? reference(fields, "host", HostId.class, HostId::new) : null;
        var instances = fields.parsedItems("instances", text -> known(text, InstanceId.class), "id.dangling");
        boolean concernsSomething = host == null ? !instances.isEmpty() : !fields.has("instances");
        if (!concernsSomething) {
            throw fields.fault("instances", FileText.text("waiver.subject"));
        }
        var reason = fields.parsed("reason", text -> !text.isBlank(), Function.identity(), "waiver.reason");
        return new Waiver(
                code,
                host,
                instances,
                fields.number("port", 0, Waiver.MAX_PORT, 0),
                fields.has("transport") ? InstanceDecoder.transport(fields) : null,
                fields.text("about", ""),
                reason,
                fields.rest());
    }

    private Layout layout(Fields fields) {
        var hosts = places(fields.nested("hosts"), HostId.class);
        var zones = places(fields.nested("zones"), ZoneId.class);
        return new Layout(hosts, zones, fields.rest());
    }

    private <T extends ElementId> SortedMap<T, Layout.Place> places(Fields fields, Class<T> type) {
        var places = new TreeMap<T, Layout.Place>();
        for (var name : fields.names()) {
            if (!type.isInstance(ids.get(name))) {
                throw fields.fault(name, FileText.text("id.dangling", name));
            }
            places.put(type.cast(ids.get(name)), place(fields.object(name)));
        }
        return places;
    }

    private static Layout.Place place(Fields fields) {
        int limit = Layout.Place.LIMIT;
        return new Layout.Place(
                fields.number("x", -limit, limit),
                fields.number("y", -limit, limit),
                fields.number("width", 0, limit, 0),
                fields.number("height", 0, limit, 0),
                fields.number("level", -limit, limit, 0),
                fields.bool("locked", false),
                fields.rest());
    }

    /// The object's own id, which nothing before it may have.
    <T extends ElementId> T id(Fields fields, Function<String, T> make) {
        var id = fields.parsed("id", ElementId::isValid, make, "field.id");
        if (ids.put(id.value(), id) != null) {
            throw fields.fault("id", FileText.text("id.twice", id.value()));
        }
        return id;
    }

    private <T extends ElementId> T reference(Fields fields, String name, Class<T> type, Function<String, T> make) {
        var text = fields.text(name);
        return known(text, type)
                .or(() -> isElsewhere(text) ? Optional.of(make.apply(text)) : Optional.empty())
                .orElseThrow(() -> fields.fault(name, FileText.text("id.dangling", text)));
    }

    /// Whether the id may be one of the plan that this is a part of.
    private boolean isElsewhere(String id) {
        return !isWhole && !ids.containsKey(id) && ElementId.isValid(id);
    }

    private <T extends ElementId> Optional<T> known(String id, Class<T> type) {
        return Optional.ofNullable(ids.get(id)).filter(type::isInstance).map(type::cast);
    }

    /// The distinct items of a list of ports, whose second mention would be an oversight.
    static <T> List<T> distinct(Fields fields, String name, List<T> items, Function<T, ?> key) {
        var seen = new HashMap<Object, T>();
        for (var item : items) {
            if (seen.put(key.apply(item), item) != null) {
                throw fields.fault(name, FileText.text("ports.twice", key.apply(item)));
            }
        }
        return items;
    }
}
