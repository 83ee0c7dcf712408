package dev.portolan.core.resolve;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.PortTable;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Chooses offsets: the smallest, from the product's default upwards, that collides with nothing (physics
/// 10).
public final class OffsetAssigner {
    private static final int MAX_PORT = 65535;

    private final Catalog catalog;
    private final Resolver resolver;

    /// @param catalog what is known about products
    public OffsetAssigner(Catalog catalog) {
        this.catalog = catalog;
        this.resolver = new Resolver(catalog);
    }

    /// The instance with a freshly assigned offset for a host. A pinned offset stays; so does an assigned one
    /// that collides with nothing there.
    ///
    /// @param host where the instance is to run; it may already be there
    /// @return the instance itself if nothing has to change, or if no offset is safe, which the
    ///     resolver will report
    public Instance settle(Host host, Instance instance) {
        if (instance.offset().kind() == Offset.Kind.PINNED
                || isSafe(host, instance, instance.offset().value())) {
            return instance;
        }
        var offset = smallestSafe(host, instance);
        return offset.isPresent() ? instance.withOffset(Offset.assigned(offset.getAsInt())) : instance;
    }

    /// The smallest safe offset from the product's default upwards; empty if there is none, or if the product
    /// is unknown or follows no offset.
    public OptionalInt smallestSafe(Host host, Instance instance) {
        return catalog.line(instance.product())
                .map(line -> smallestSafe(line, host, instance))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt smallestSafe(ProductLine line, Host host, Instance instance) {
        if (line.offset().kind() == OffsetRule.Kind.FIXED) {
            return OptionalInt.empty();
        }
        var others = others(host, instance);
        if (isHopeless(open(line, instance), others, instance)) {
            return OptionalInt.empty();
        }
        for (int offset = line.offset().defaultOffset(); offset <= Offset.MAX; offset++) {
            var rows = open(line, instance.withOffset(Offset.assigned(offset)));
            if (rows.stream().anyMatch(row -> row.number() > MAX_PORT)) {
                return OptionalInt.empty();
            }
            if (isClear(rows, others, instance)) {
                return OptionalInt.of(offset);
            }
        }
        return OptionalInt.empty();
    }

    /// Whether something collides that no offset can part: a port that stays, or two that move together.
    /// Trying all offsets would show it too, and take longer than the drag that asks.
    private static boolean isHopeless(List<PortRow> rows, Map<Integer, List<Listener>> others, Instance instance) {
        var byMoving = rows.stream().collect(Collectors.partitioningBy(OffsetAssigner::moves));
        return !isClear(byMoving.getOrDefault(false, List.of()), others, instance)
                || !isClear(byMoving.getOrDefault(true, List.of()), Map.of(), instance);
    }

    private static boolean moves(PortRow row) {
        return row.spec() != null && row.spec().moves();
    }

    private boolean isSafe(Host host, Instance instance, int offset) {
        return catalog.line(instance.product())
                .map(line -> open(line, instance.withOffset(Offset.assigned(offset))))
                .map(rows -> rows.stream().allMatch(row -> row.number() <= MAX_PORT)
                        && isClear(rows, others(host, instance), instance))
                .orElse(true);
    }

    private static List<PortRow> open(ProductLine line, Instance instance) {
        return PortTable.of(line, instance).stream()
                .filter(row -> row.open() && !row.isRandom())
                .toList();
    }

    /// Who listens on the host besides the instance, by number.
    private Map<Integer, List<Listener>> others(Host host, Instance instance) {
        var rest = host.withInstances(host.instances().stream()
                .filter(other -> !other.id().equals(instance.id()))
                .toList());
        return resolver.resolve(rest).listeners().stream()
                .filter(listener -> listener.where() != Listener.Where.CONTAINER)
                .collect(Collectors.groupingBy(Listener::number));
    }

    private static boolean isClear(List<PortRow> rows, Map<Integer, List<Listener>> others, Instance instance) {
        boolean contained = instance.deployment() instanceof Deployment.Container;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var address = BindAddress.of(row.address());
            boolean taken = !contained
                    && others.getOrDefault(row.number(), List.of()).stream()
                            .anyMatch(other -> other.transport() == row.transport()
                                    && other.address().overlaps(address));
            if (taken || rows.subList(0, i).stream().anyMatch(earlier -> clash(earlier, row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean clash(PortRow one, PortRow other) {
        return one.number() == other.number()
                && one.transport() == other.transport()
                && BindAddress.of(one.address()).overlaps(BindAddress.of(other.address()));
    }
}
