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
import java.util.function.Function;

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

    /// What is the same for every plan.
    private record Shipped(Catalog catalog, Map<LineId, ProductSlots> products, Map<LineId, PortLayout> layouts) {}

    private final Shipped shipped;
    private final Map<SetUp, PortLayout> changed = new ConcurrentHashMap<>();

    /// @param catalog what is known about products
    public PortLayouts(Catalog catalog) {
        this(new Shipped(catalog, new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
    }

    private PortLayouts(Shipped shipped) {
        this.shipped = shipped;
    }

    /// Layouts for another plan, which share with these what products are like as shipped, and nothing else:
    /// there is no end to what can be changed.
    public PortLayouts forAnotherPlan() {
        return new PortLayouts(shipped);
    }

    /// The layout of an instance.
    public PortLayout of(Instance instance) {
        return isAsShipped(instance)
                ? find(shipped.layouts(), instance.product(), _ -> layout(instance))
                : find(changed, SetUp.of(instance), _ -> layout(instance));
    }

    /// The layout of an instance of which another state is known: most edits leave it as it was.
    PortLayout of(Instance instance, InstancePorts earlier) {
        return SetUp.of(instance).equals(SetUp.of(earlier.instance())) ? earlier.layout() : of(instance);
    }

    private boolean isAsShipped(Instance instance) {
        return shipped.catalog().line(instance.product()).isPresent()
                && instance.features().isEmpty()
                && instance.overrides().isEmpty()
                && instance.bindings().isEmpty()
                && instance.ownPorts().isEmpty();
    }

    private PortLayout layout(Instance instance) {
        var line = shipped.catalog().line(instance.product());
        return line.isEmpty()
                ? PortLayout.ofUnknown(instance)
                : PortLayout.of(
                        find(shipped.products(), instance.product(), _ -> ProductSlots.of(line.get())), instance);
    }

    private static <K, V> V find(Map<K, V> known, K key, Function<K, V> make) {
        // Most are there already, and looking is cheaper than asking to be let in.
        var found = known.get(key);
        return found == null ? known.computeIfAbsent(key, make) : found;
    }
}
