package dev.portolan.core.edit;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a user can do to the ports of an instance. An edit of an instance that is no longer there changes
/// nothing.
public final class PortEdits {
    private PortEdits() {}

    /// Gives a port of an instance another base in place of the product's.
    ///
    /// @param base the number before the offset, 0 to 65535; 0 lets the system choose
    public static Edit setBase(Instance instance, PortId port, int base) {
        return new Edit(
                Labels.text("base", base, port, instance.name()),
                topology -> topology.withInstance(instance.id(), found -> withBase(found, port, base)));
    }

    /// Gives a port of an instance the product's base again.
    public static Edit resetBase(Instance instance, PortId port) {
        return new Edit(
                Labels.text("base.reset", port, instance.name()),
                topology -> topology.withInstance(instance.id(), found -> withBase(found, port, null)));
    }

    /// Binds ports of an instance, the product's or its own, to other addresses.
    ///
    /// @param addresses by port; what is not named stays
    public static Edit bind(Instance instance, Map<PortId, String> addresses) {
        var wanted = new TreeMap<>(addresses);
        var label = wanted.size() == 1
                ? Labels.text("bind.one", wanted.firstKey(), instance.name(), String.join(", ", wanted.values()))
                : Labels.text("bind.many", wanted.size(), instance.name());
        return new Edit(label, topology -> topology.withInstance(instance.id(), found -> withAddresses(found, wanted)));
    }

    /// Binds one port of instances to another address.
    ///
    /// @param instances at least one
    public static Edit bind(List<Instance> instances, PortId port, String address) {
        var all = instances.stream()
                .map(instance -> bind(instance, Map.of(port, address)))
                .reduce(Edit::then)
                .orElseThrow();
        return instances.size() == 1 ? all : all.named(Labels.text("bind.all", port, instances.size(), address));
    }

    /// Binds one port of instances as the product does; a port of their own binds every address.
    ///
    /// @param instances at least one
    public static Edit resetBinding(List<Instance> instances, PortId port) {
        var label = instances.size() == 1
                ? Labels.text("bind.reset", port, instances.getFirst().name())
                : Labels.text("bind.reset.all", port, instances.size());
        return instances.stream()
                .map(instance -> new Edit(
                        label,
                        topology -> topology.withInstance(instance.id(), found -> withProductAddress(found, port))))
                .reduce(Edit::then)
                .orElseThrow();
    }

    /// Gives an instance other listeners of its own. Links follow a listener whose number changes in its place in the
    /// list; of two with one transport and number only the first is taken.
    public static Edit setOwnPorts(Instance instance, List<OwnPort> ports) {
        var before = instance.ownPorts();
        var renamed = new HashMap<PortId, PortId>();
        if (before.size() == ports.size()) {
            for (int i = 0; i < ports.size(); i++) {
                renamed.put(before.get(i).id(), ports.get(i).id());
            }
        }
        var distinct = new LinkedHashMap<PortId, OwnPort>();
        ports.forEach(port -> distinct.putIfAbsent(port.id(), port));
        return new Edit(
                Labels.text("own-ports", instance.name()),
                topology -> retargeted(topology, instance, renamed)
                        .withInstance(instance.id(), found -> found.withOwnPorts(List.copyOf(distinct.values()))));
    }

    private static Topology retargeted(Topology topology, Instance instance, Map<PortId, PortId> renamed) {
        return topology.withLinks(topology.links().stream()
                .map(link -> link.to().equals(instance.id())
                        ? link.withPort(renamed.getOrDefault(link.port(), link.port()))
                        : link)
                .toList());
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
                published.subList(place + 1, published.size()).removeIf(replacement::equals);
                published.subList(0, place).removeIf(replacement::equals);
            }
        });
    }

    private static Edit publish(Instance instance, PublishedPort port, Consumer<List<PublishedPort>> change) {
        return new Edit(
                Labels.text("publish", port.containerPort(), instance.name(), port.hostPort()),
                topology -> topology.withInstance(instance.id(), found -> withPublished(found, change)));
    }

    /// The instance with another base for a port, or with the product's if there is none.
    private static Instance withBase(Instance instance, PortId port, @Nullable Integer base) {
        var overrides = new TreeMap<>(instance.overrides());
        if (base == null) {
            overrides.remove(port);
        } else {
            overrides.put(port, base);
        }
        return instance.withOverrides(overrides);
    }

    /// The instance with ports at other addresses. A port of its own says itself where it is bound.
    private static Instance withAddresses(Instance instance, Map<PortId, String> addresses) {
        var bindings = new TreeMap<>(addresses);
        bindings.keySet()
                .removeAll(instance.ownPorts().stream().map(OwnPort::id).collect(Collectors.toSet()));
        instance.bindings().forEach(bindings::putIfAbsent);
        return instance.withBindings(bindings)
                .withOwnPorts(instance.ownPorts().stream()
                        .map(port -> port.withAddress(addresses.getOrDefault(port.id(), port.address())))
                        .toList());
    }

    private static Instance withProductAddress(Instance instance, PortId port) {
        var bindings = new TreeMap<>(instance.bindings());
        bindings.remove(port);
        return instance.withBindings(bindings)
                .withOwnPorts(instance.ownPorts().stream()
                        .map(own -> own.id().equals(port) ? own.withAddress(BindAddress.ANY_IPV4) : own)
                        .toList());
    }

    /// The instance with other published ports; as it is if it runs in no container.
    private static Instance withPublished(Instance instance, Consumer<List<PublishedPort>> change) {
        return switch (instance.deployment()) {
            case Deployment.Native _ -> instance;
            case Deployment.Container container -> {
                var published = new ArrayList<>(container.published());
                change.accept(published);
                yield instance.withDeployment(new Deployment.Container(published));
            }
        };
    }
}
