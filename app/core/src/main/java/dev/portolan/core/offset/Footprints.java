package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.port.PortTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Works out footprints. Instances of one shape share theirs, so that a thousand equal gateways cost one.
final class Footprints {
    /// All that a footprint follows from.
    private record Shape(
            LineId product,
            SortedMap<FeatureId, Boolean> features,
            SortedMap<PortId, Integer> overrides,
            SortedMap<PortId, String> bindings,
            List<OwnPort> ownPorts,
            Deployment deployment) {
        static Shape of(Instance instance) {
            return new Shape(
                    instance.product(),
                    instance.features(),
                    instance.overrides(),
                    instance.bindings(),
                    instance.ownPorts(),
                    instance.deployment());
        }

        /// Nearly all instances of a product that differ at all differ in what can be counted.
        @Override
        public int hashCode() {
            return 31 * (31 * product.hashCode() + features.size() + ownPorts.size())
                    + 7 * overrides.size()
                    + bindings.size();
        }
    }

    private final Catalog catalog;
    private final Map<Shape, Footprint> known = new HashMap<>();

    Footprints(Catalog catalog) {
        this.catalog = catalog;
    }

    Footprint of(Instance instance) {
        return known.computeIfAbsent(Shape.of(instance), _ -> footprint(instance));
    }

    private Footprint footprint(Instance instance) {
        var moving = new ArrayList<Claim>();
        var staying = new ArrayList<Claim>();
        var line = catalog.line(instance.product());
        if (line.isPresent()) {
            PortTable.of(line.get(), instance).stream()
                    .filter(row -> row.open() && !row.isRandom())
                    .map(row -> claim(row, follows(line.get())))
                    .forEach(claim -> (claim.moves() ? moving : staying).add(claim));
        } else {
            instance.ownPorts().forEach(port -> staying.add(claim(port)));
        }
        var published = instance.deployment() instanceof Deployment.Container container
                ? container.published()
                : List.<PublishedPort>of();
        return new Footprint(
                line.map(Footprints::follows).orElse(false),
                instance.deployment() instanceof Deployment.Container,
                line.map(known -> known.offset().defaultOffset()).orElse(0),
                moving,
                staying,
                published.stream()
                        .filter(port -> port.hostPort() != 0)
                        .map(Footprints::claim)
                        .toList());
    }

    private static boolean follows(ProductLine line) {
        return line.offset().kind() != OffsetRule.Kind.FIXED;
    }

    private static Claim claim(PortRow row, boolean follows) {
        var spec = row.spec();
        var whenTaken = spec == null ? WhenTaken.FAILS : spec.whenTaken();
        return new Claim(
                Slot.of(row.transport(), row.address(), whenTaken),
                row.id(),
                row.label(),
                row.base(),
                follows && spec != null && spec.moves(),
                0);
    }

    private static Claim claim(OwnPort port) {
        var slot = Slot.of(port.transport(), port.address(), WhenTaken.FAILS);
        return new Claim(
                slot, port.id(), port.label().isEmpty() ? port.id().value() : port.label(), port.port(), false, 0);
    }

    private static Claim claim(PublishedPort port) {
        var slot = Slot.of(port.transport(), port.address(), WhenTaken.FAILS);
        return new Claim(slot, null, "", port.hostPort(), false, port.containerPort());
    }
}
