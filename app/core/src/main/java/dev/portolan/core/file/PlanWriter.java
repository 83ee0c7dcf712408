package dev.portolan.core.file;

import dev.portolan.core.edit.Fragment;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.text.JsonText;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/// Writes a plan as the text of its file: fields in a fixed order, one value per line, what is default left
/// out.
///
/// The same plan gives the same text, and reading the text gives the same plan. The format is described by
/// the JSON Schema `plan-1.schema.json` beside this class.
public final class PlanWriter {
    /// The version of the format that is written, and the newest that can be read.
    public static final int FORMAT = 1;

    private final JsonGenerator json;

    private PlanWriter(JsonGenerator json) {
        this.json = json;
    }

    /// The plan as text, ending with a line feed.
    public static String write(Topology topology) {
        return JsonText.of(generator -> new PlanWriter(generator).plan(topology));
    }

    /// A part of a plan as text, see [FragmentText].
    static String write(Fragment fragment) {
        return JsonText.of(generator -> new PlanWriter(generator).fragment(fragment));
    }

    private void fragment(Fragment fragment) {
        object(Extras.NONE, () -> {
            json.writeStringProperty(FragmentText.MARK, FragmentText.FRAGMENT);
            json.writeNumberProperty("format", FORMAT);
            array("zones", fragment.zones(), this::zone);
            array("hosts", fragment.hosts(), this::host);
            array("instances", fragment.instances(), this::instance);
            array("links", fragment.links(), this::link);
            layout(fragment.layout());
        });
    }

    private void plan(Topology topology) {
        object(topology.extras(), () -> {
            json.writeNumberProperty("format", FORMAT);
            json.writeStringProperty("name", topology.name());
            preferences(topology.preferences());
            array("zones", topology.zones(), this::zone);
            array("hosts", topology.hosts(), this::host);
            array("links", topology.links(), this::link);
            array("waivers", topology.waivers(), this::waiver);
            layout(topology.layout());
        });
    }

    private void preferences(OffsetPreferences preferences) {
        if (preferences.equals(OffsetPreferences.DEFAULT)) {
            return;
        }
        json.writeName("preferences");
        object(preferences.extras(), () -> {
            if (preferences.stride() != OffsetPreferences.DEFAULT.stride()) {
                json.writeNumberProperty("stride", preferences.stride());
            }
            if (preferences.avoidEphemeral()) {
                json.writeBooleanProperty("avoidEphemeral", true);
            }
            array("reserved", preferences.reserved(), range -> json.writeString(range.text()));
        });
    }

    private void zone(Zone zone) {
        object(zone.extras(), () -> {
            json.writeStringProperty("id", zone.id().value());
            json.writeStringProperty("name", zone.name());
        });
    }

    private void host(Host host) {
        object(host.extras(), () -> {
            json.writeStringProperty("id", host.id().value());
            json.writeStringProperty("name", host.name());
            if (host.zone() != null) {
                json.writeStringProperty("zone", host.zone().value());
            }
            array("addresses", host.addresses(), json::writeString);
            if (!host.ephemeral().equals(PortRange.LINUX_EPHEMERAL)) {
                json.writeStringProperty("ephemeral", host.ephemeral().toString());
            }
            array("listeners", host.listeners(), this::listener);
            array("instances", host.instances(), this::instance);
        });
    }

    private void listener(HostListener listener) {
        object(listener.extras(), () -> {
            json.writeStringProperty("name", listener.name());
            json.writeNumberProperty("port", listener.port());
            json.writeStringProperty("transport", listener.transport().word());
            address(listener.address());
        });
    }

    private void instance(Instance instance) {
        object(instance.extras(), () -> {
            json.writeStringProperty("id", instance.id().value());
            json.writeStringProperty("name", instance.name());
            json.writeStringProperty("product", instance.product().value());
            json.writeNumberProperty("offset", instance.offset().value());
            json.writeStringProperty(
                    "offsetKind", PlanWords.of(instance.offset().kind()));
            map("features", instance.features(), (name, on) -> json.writeBooleanProperty(name.value(), on));
            map("overrides", instance.overrides(), (port, base) -> json.writeNumberProperty(port.value(), base));
            map("bindings", instance.bindings(), (port, address) -> json.writeStringProperty(port.value(), address));
            array("ports", instance.ownPorts(), this::ownPort);
            if (instance.deployment() instanceof Deployment.Container container) {
                json.writeStringProperty("deployment", PlanWords.CONTAINER);
                array("published", container.published(), this::published);
            }
            if (instance.group() != null) {
                json.writeStringProperty("group", instance.group());
            }
            text("note", instance.note());
        });
    }

    private void ownPort(OwnPort port) {
        object(port.extras(), () -> {
            json.writeNumberProperty("port", port.port());
            json.writeStringProperty("transport", port.transport().word());
            text("label", port.label());
            address(port.address());
        });
    }

    private void published(PublishedPort port) {
        object(port.extras(), () -> {
            json.writeNumberProperty("host", port.hostPort());
            json.writeNumberProperty("container", port.containerPort());
            json.writeStringProperty("transport", port.transport().word());
            address(port.address());
        });
    }

    private void link(Link link) {
        object(link.extras(), () -> {
            json.writeStringProperty("id", link.id().value());
            json.writeStringProperty("from", link.from().value());
            json.writeStringProperty("to", link.to().value());
            json.writeStringProperty("port", link.port().value());
            text("purpose", link.purpose());
            if (link.quoted() != null) {
                json.writeNumberProperty("quotes", link.quoted());
            }
        });
    }

    private void waiver(Waiver waiver) {
        object(waiver.extras(), () -> {
            json.writeStringProperty("code", waiver.code());
            if (waiver.host() != null) {
                json.writeStringProperty("host", waiver.host().value());
            }
            array("instances", waiver.instances(), instance -> json.writeString(instance.value()));
            number("port", waiver.port());
            if (waiver.transport() != null) {
                json.writeStringProperty("transport", waiver.transport().word());
            }
            if (!waiver.about().isEmpty()) {
                json.writeStringProperty("about", waiver.about());
            }
            json.writeStringProperty("reason", waiver.reason());
        });
    }

    private void layout(Layout layout) {
        if (layout.equals(Layout.EMPTY)) {
            return;
        }
        json.writeName("layout");
        object(layout.extras(), () -> {
            map("hosts", layout.hosts(), (id, place) -> place(id.value(), place));
            map("zones", layout.zones(), (id, place) -> place(id.value(), place));
        });
    }

    private void place(String id, Layout.Place place) {
        json.writeName(id);
        object(place.extras(), () -> {
            json.writeNumberProperty("x", place.x());
            json.writeNumberProperty("y", place.y());
            number("width", place.width());
            number("height", place.height());
            number("level", place.level());
            if (place.locked()) {
                json.writeBooleanProperty("locked", true);
            }
        });
    }

    private void address(String address) {
        if (!address.equals(BindAddress.ANY_IPV4)) {
            json.writeStringProperty("address", address);
        }
    }

    private void number(String name, int value) {
        if (value != 0) {
            json.writeNumberProperty(name, value);
        }
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private void object(Extras extras, Runnable fields) {
        json.writeStartObject();
        fields.run();
        extras.fields().forEach((name, value) -> {
            json.writeName(name);
            JsonWriting.write(json, JsonParsing.parse(value));
        });
        json.writeEndObject();
    }

    private <T> void array(String name, List<T> items, Consumer<T> item) {
        if (!items.isEmpty()) {
            json.writeArrayPropertyStart(name);
            items.forEach(item);
            json.writeEndArray();
        }
    }

    private <K, V> void map(String name, Map<K, V> entries, BiConsumer<K, V> entry) {
        if (!entries.isEmpty()) {
            json.writeObjectPropertyStart(name);
            entries.forEach(entry);
            json.writeEndObject();
        }
    }
}
