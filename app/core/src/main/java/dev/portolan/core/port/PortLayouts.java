package dev.portolan.core.port;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.core.plan.Instance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The layouts met while a plan is resolved, one for each set-up. Several threads may ask.
public final class PortLayouts {
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
        return of(SetUp.of(instance));
    }

    /// The layout of an instance of which another state is known: most edits leave it as it was.
    PortLayout of(Instance instance, InstancePorts earlier) {
        var setUp = SetUp.of(instance);
        return setUp.equals(earlier.layout().setUp()) ? earlier.layout() : of(setUp);
    }

    private PortLayout of(SetUp setUp) {
        return setUp.isAsShipped() && shipped.catalog().line(setUp.product()).isPresent()
                ? find(shipped.layouts(), setUp.product(), _ -> layout(setUp))
                : find(changed, setUp, this::layout);
    }

    private PortLayout layout(SetUp setUp) {
        var line = shipped.catalog().line(setUp.product());
        return line.isEmpty()
                ? PortLayout.ofUnknown(setUp)
                : PortLayout.of(find(shipped.products(), setUp.product(), _ -> ProductSlots.of(line.get())), setUp);
    }

    private static <K, V> V find(Map<K, V> known, K key, Function<K, V> make) {
        var found = known.get(key);
        if (found != null) {
            return found;
        }
        // Made outside the map's locks: now and then two threads make the same, and one of the two goes unused.
        var made = make.apply(key);
        var first = known.putIfAbsent(key, made);
        return first == null ? made : first;
    }
}
