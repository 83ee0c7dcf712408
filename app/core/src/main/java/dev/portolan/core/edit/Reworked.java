package dev.portolan.core.edit;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Instances with something about their ports changed.
final class Reworked {
    private Reworked() {}

    /// The instance with another base for a port, or with the product's if there is none.
    static Instance withBase(Instance instance, PortId port, @Nullable Integer base) {
        var overrides = new TreeMap<>(instance.overrides());
        if (base == null) {
            overrides.remove(port);
        } else {
            overrides.put(port, base);
        }
        return instance.withOverrides(overrides);
    }

    /// The instance with ports at other addresses. A port of its own says itself where it is bound.
    static Instance withAddresses(Instance instance, Map<PortId, String> addresses) {
        var bindings = new TreeMap<>(addresses);
        bindings.keySet()
                .removeAll(instance.ownPorts().stream().map(OwnPort::id).collect(Collectors.toSet()));
        instance.bindings().forEach(bindings::putIfAbsent);
        return instance.withBindings(bindings)
                .withOwnPorts(instance.ownPorts().stream()
                        .map(port -> port.withAddress(addresses.getOrDefault(port.id(), port.address())))
                        .toList());
    }

    /// The instance with other published ports; as it is if it runs in no container.
    static Instance withPublished(Instance instance, Consumer<List<PublishedPort>> change) {
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
