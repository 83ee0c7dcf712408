package dev.portolan.core.file;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Builds a plan out of JSON and checks that every id is there once and every reference leads somewhere.
final class PlanDecoder {
    private static final int MAX_PORT = 65535;
    private static final int CANVAS_LIMIT = 10_000_000;

    /// Every id so far, with what it names.
    private final Map<String, ElementId> ids = new HashMap<>();

    Topology plan(Fields root) {
        var name = root.text("name");
        var zones = root.objects("zones").stream().map(this::zone).toList();
        var hosts = root.objects("hosts").stream().map(this::host).toList();
        var links = root.objects("links").stream().map(this::link).toList();
        var layout = layout(root.nested("layout"));
        return new Topology(name, zones, hosts, links, layout, root.rest());
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
                fields.has("zone") ? reference(fields, "zone", ZoneId.class) : null,
                fields.texts("addresses"),
                ephemeral(fields),
                fields.objects("listeners").stream().map(PlanDecoder::listener).toList(),
                fields.objects("instances").stream().map(instances::instance).toList(),
                fields.rest());
    }

    private static PortRange ephemeral(Fields fields) {
        var text = fields.text("ephemeral", PortRange.LINUX_EPHEMERAL.toString());
        var range = range(text);
        if (range == null) {
            throw fields.fault("ephemeral", FileText.text("field.range", text));
        }
        return range;
    }

    private static @Nullable PortRange range(String text) {
        if (!text.matches("[0-9]{1,5}-[0-9]{1,5}")) {
            return null;
        }
        int hyphen = text.indexOf('-');
        int from = Integer.parseInt(text.substring(0, hyphen));
        int to = Integer.parseInt(text.substring(hyphen + 1));
        return from <= to && to <= MAX_PORT ? new PortRange(from, to) : null;
    }

    private static HostListener listener(Fields fields) {
        return new HostListener(
                fields.text("name"),
                fields.number("port", 1, MAX_PORT),
                InstanceDecoder.transport(fields),
                InstanceDecoder.address(fields),
                fields.rest());
    }

    private Link link(Fields fields) {
        return new Link(
                id(fields, LinkId::new),
                reference(fields, "from", InstanceId.class),
                reference(fields, "to", InstanceId.class),
                fields.parsed("port", PortId::isValid, PortId::new, "field.slug"),
                fields.text("purpose", ""),
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
            var place = fields.object(name);
            places.put(
                    type.cast(ids.get(name)),
                    new Layout.Place(
                            place.number("x", -CANVAS_LIMIT, CANVAS_LIMIT),
                            place.number("y", -CANVAS_LIMIT, CANVAS_LIMIT),
                            place.rest()));
        }
        return places;
    }

    /// The object's own id, which nothing before it may have.
    <T extends ElementId> T id(Fields fields, Function<String, T> make) {
        var id = fields.parsed("id", ElementId::isValid, make, "field.id");
        if (ids.put(id.value(), id) != null) {
            throw fields.fault("id", FileText.text("id.twice", id.value()));
        }
        return id;
    }

    private <T extends ElementId> T reference(Fields fields, String name, Class<T> type) {
        var text = fields.text(name);
        var known = ids.get(text);
        if (!type.isInstance(known)) {
            throw fields.fault(name, FileText.text("id.dangling", text));
        }
        return type.cast(known);
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
