package dev.portolan.core.port;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.plan.Instance;
import java.util.List;

/// The ports of one instance: physics 1 to 5, effective = base + offset for every port that moves.
public final class PortTable {
    private PortTable() {}

    /// Every port that the instance has, open or not: the product's in catalog order, then its own.
    public static List<PortRow> of(ProductLine line, Instance instance) {
        return new InstancePorts(instance, PortLayout.of(ProductSlots.of(line), SetUp.of(instance))).ports();
    }
}
