package dev.portolan.core.port;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The layouts met while a plan is resolved, each made once. Several threads may ask.
public final class PortLayouts {
    private record SetUp(
            LineId product,
            Map<FeatureId, Boolean> features,
            Map<PortId, Integer> overrides,
            Map<PortId, String> bindings,
            List<OwnPort> ownPorts) {
        private static SetUp of(Instance instance) {
            return new SetUp(
                    instance.product(),
                    instance.features(),
                    instance.overrides(),
                    instance.bindings(),
                    instance.ownPorts());
        }
    }

    private final Catalog catalog;
    private final Map<LineId, PortLayout> untouched = new ConcurrentHashMap<>();
    private final Map<SetUp, PortLayout> changed = new ConcurrentHashMap<>();

    /// @param catalog what is known about products
    public PortLayouts(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The layout of an instance.
    public PortLayout of(Instance instance) {
        return isUntouched(instance)
                ? find(untouched, instance.product(), instance)
                : find(changed, SetUp.of(instance), instance);
    }

    private <K> PortLayout find(Map<K, PortLayout> layouts, K key, Instance instance) {
        // Most are there already, and looking is cheaper than asking to be let in.
        var found = layouts.get(key);
        return found == null ? layouts.computeIfAbsent(key, _ -> layout(instance)) : found;
    }

    /// Takes over the layouts of a host that was resolved before, since most of them will be asked for again.
    public void remember(HostPorts host) {
        for (var ports : host.instances()) {
            var instance = ports.instance();
            if (isUntouched(instance)) {
                untouched.putIfAbsent(instance.product(), ports.layout());
            } else {
                changed.putIfAbsent(SetUp.of(instance), ports.layout());
            }
        }
    }

    private static boolean isUntouched(Instance instance) {
        return instance.features().isEmpty()
                && instance.overrides().isEmpty()
                && instance.bindings().isEmpty()
                && instance.ownPorts().isEmpty();
    }

    private PortLayout layout(Instance instance) {
        return PortLayout.of(catalog.line(instance.product()).orElse(null), instance);
    }
}
