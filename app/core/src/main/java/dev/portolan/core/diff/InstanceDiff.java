package dev.portolan.core.diff;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Switches;
import dev.portolan.core.diff.Change.Kind;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Compares two states of an instance.
final class InstanceDiff {
    private final InstancePorts before;
    private final InstancePorts after;
    private final Instance was;
    private final Instance is;
    private final Changes changes;

    private InstanceDiff(InstancePorts before, InstancePorts after) {
        this.before = before;
        this.after = after;
        this.was = before.instance();
        this.is = after.instance();
        this.changes = new Changes(is.id(), is.name());
    }

    static List<Change> of(InstancePorts before, InstancePorts after) {
        if (before.equals(after)) {
            return List.of();
        }
        var diff = new InstanceDiff(before, after);
        diff.addFields();
        diff.addOffset();
        diff.addFeatures();
        diff.addDeployment();
        diff.addPorts();
        return diff.changes.orDetails(diff.was.equals(diff.is));
    }

    private void addFields() {
        changes.addName(was.name());
        if (!was.product().equals(is.product())) {
            changes.add(Kind.CHANGED, "instance.product", is.product(), was.product());
        }
        if (!Objects.equals(was.group(), is.group())) {
            changes.add(Kind.CHANGED, "instance.group", group(is), group(was));
        }
        if (!was.note().equals(is.note())) {
            changes.add(Kind.CHANGED, "instance.note");
        }
    }

    private static String group(Instance instance) {
        return Change.orNone(Objects.requireNonNullElse(instance.group(), ""));
    }

    private void addOffset() {
        if (was.offset().value() != is.offset().value()) {
            changes.add(
                    Kind.CHANGED,
                    "instance.offset",
                    is.offset().value(),
                    was.offset().value());
        }
        if (was.offset().kind() != is.offset().kind()) {
            var key = is.offset().kind() == Offset.Kind.PINNED ? "instance.pinned" : "instance.unpinned";
            changes.add(Kind.CHANGED, key, is.offset().value());
        }
    }

    private void addFeatures() {
        Set<FeatureId> named = new TreeSet<>(was.features().keySet());
        named.addAll(is.features().keySet());
        for (var feature : named) {
            boolean on = isOn(after, feature);
            if (on != isOn(before, feature)) {
                changes.add(Kind.CHANGED, on ? "instance.feature.on" : "instance.feature.off", feature);
            }
        }
    }

    private static boolean isOn(InstancePorts ports, FeatureId feature) {
        var line = ports.line();
        return line == null
                ? ports.instance().features().getOrDefault(feature, false)
                : Switches.of(line, ports.instance().features()).isOn(feature);
    }

    private void addDeployment() {
        if (was.deployment().equals(is.deployment())) {
            return;
        }
        switch (is.deployment()) {
            case Deployment.Native _ -> changes.add(Kind.CHANGED, "instance.native");
            case Deployment.Container(var published)
            when was.deployment() instanceof Deployment.Native ->
                changes.add(Kind.CHANGED, "instance.container", published.size());
            case Deployment.Container _ -> changes.add(Kind.PORTS, "instance.published", published(is), published(was));
        }
    }

    private static String published(Instance instance) {
        return instance.deployment() instanceof Deployment.Container(var published)
                ? Change.orNone(published.stream()
                        .map(port -> port.hostPort() + ":" + port.containerPort() + "/"
                                + port.transport().word())
                        .collect(Collectors.joining(", ")))
                : Change.orNone("");
    }

    /// Numbers and addresses of what is open before and after; and what is open only then.
    private void addPorts() {
        var former = open(before);
        var numbers = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        var opened = new ArrayList<String>();
        for (var row : after.openPorts()) {
            var old = former.remove(row.id());
            if (old == null) {
                opened.add(label(row));
                continue;
            }
            if (old.number() != row.number()) {
                numbers.add(row.label() + " " + old.number() + " \u2192 " + row.number());
            }
            if (!old.address().equals(row.address())) {
                addresses.add(row.label() + " " + old.address() + " \u2192 " + row.address());
            }
        }
        var closed = former.values().stream().map(InstanceDiff::label).toList();
        addPorts("instance.numbers", numbers);
        addPorts("instance.addresses", addresses);
        addPorts("instance.opened", opened);
        addPorts("instance.closed", closed);
    }

    private void addPorts(String key, List<String> ports) {
        if (!ports.isEmpty()) {
            changes.add(Kind.PORTS, key, String.join(", ", ports));
        }
    }

    private static String label(PortRow row) {
        return row.isRandom() ? row.label() : row.label() + " " + row.number();
    }

    private static Map<PortId, PortRow> open(InstancePorts ports) {
        var open = new LinkedHashMap<PortId, PortRow>();
        ports.openPorts().forEach(row -> open.put(row.id(), row));
        return open;
    }
}
