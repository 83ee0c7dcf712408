package dev.portolan.core.resolve;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import java.util.ArrayList;
import java.util.List;

/// Works out the ports of one instance: physics 1 to 5, effective = base + offset for every port that moves.
public final class PortTable {
    private PortTable() {}

    /// Every port that the instance has, open or not: the product's in catalog order, then its own.
    public static List<PortRow> of(ProductLine line, Instance instance) {
        var switches = Switches.of(line, instance.features());
        var rows =
                new ArrayList<PortRow>(line.ports().size() + instance.ownPorts().size());
        for (var spec : line.ports()) {
            rows.add(row(spec, instance, switches.opens(spec)));
        }
        instance.ownPorts().forEach(port -> rows.add(row(port)));
        return List.copyOf(rows);
    }

    /// The ports of an instance whose product nobody knows: its own.
    static List<PortRow> ofUnknown(Instance instance) {
        return instance.ownPorts().stream().map(PortTable::row).toList();
    }

    private static PortRow row(PortSpec spec, Instance instance, boolean open) {
        int base = instance.overrides().getOrDefault(spec.id(), spec.base());
        int offset = spec.moves() && base != 0 ? instance.offset().value() : 0;
        var address = instance.bindings().getOrDefault(spec.id(), spec.bind());
        return new PortRow(
                spec.id(),
                spec.label(),
                spec.transport(),
                base,
                offset,
                base + offset,
                open,
                address,
                spec.main(),
                spec);
    }

    private static PortRow row(OwnPort port) {
        var label = port.label().isEmpty() ? port.id().value() : port.label();
        return new PortRow(
                port.id(), label, port.transport(), port.port(), 0, port.port(), true, port.address(), true, null);
    }
}
