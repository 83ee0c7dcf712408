package dev.portolan.core.port;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The ports of a product line as shipped. Most instances leave most of them as they are, and all of those share
/// these.
///
/// @param open each port as it is while open, in catalog order
/// @param closed each port as it is while closed, in catalog order
/// @param places where in that order each port stands
record ProductSlots(ProductLine line, List<PortSlot> open, List<PortSlot> closed, Map<PortId, Integer> places) {
    ProductSlots {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        places = Map.copyOf(places);
    }

    static ProductSlots of(ProductLine line) {
        var places = new HashMap<PortId, Integer>();
        line.ports().forEach(spec -> places.put(spec.id(), places.size()));
        return new ProductSlots(line, shipped(line, true), shipped(line, false), places);
    }

    private static List<PortSlot> shipped(ProductLine line, boolean open) {
        return line.ports().stream().map(spec -> PortSlot.of(spec, open)).toList();
    }

    /// The ports of an instance, in catalog order, and then its own.
    ///
    /// @param switches the features that are on
    List<PortSlot> slots(SetUp setUp, Switches switches) {
        var slots = new ArrayList<PortSlot>(open.size() + setUp.ownPorts().size());
        for (var spec : line.ports()) {
            slots.add(slot(slots.size(), spec, setUp, switches.opens(spec)));
        }
        setUp.ownPorts().forEach(port -> slots.add(PortSlot.of(port)));
        return slots;
    }

    private PortSlot slot(int place, PortSpec spec, SetUp setUp, boolean isOpen) {
        boolean isShipped =
                !setUp.overrides().containsKey(spec.id()) && setUp.address(spec).equals(spec.bind());
        return isShipped ? (isOpen ? open : closed).get(place) : PortSlot.of(spec, setUp, isOpen);
    }
}
