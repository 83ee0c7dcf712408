package dev.portolan.core.port;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Literal;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.plan.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What instances that are set up alike have in common, whatever their offsets and names. A plan of ten
/// thousand instances has some dozens of these, which is why resolving it takes little time and memory.
///
/// @param line the product line; null if the catalog does not know it
/// @param slots every port, open or not: the product's in catalog order, then the instance's own
/// @param places where among the slots each of the product's ports stands
/// @param open the slots that are open
/// @param dials the connections that the product makes with these features
/// @param faults what is wrong with the set-up itself
/// @param traits the open slots by what is remarkable about them
public record PortLayout(
        @Nullable ProductLine line,
        List<PortSlot> slots,
        Map<PortId, Integer> places,
        List<PortSlot> open,
        List<Dial> dials,
        SetUpFaults faults,
        PortTraits traits) {
    public PortLayout {
        slots = List.copyOf(slots);
        places = Map.copyOf(places);
        open = List.copyOf(open);
        dials = List.copyOf(dials);
    }

    /// The layout of an instance whose product the catalog does not know.
    static PortLayout ofUnknown(Instance instance) {
        return of(
                null,
                instance.ownPorts().stream().map(PortSlot::of).toList(),
                Map.of(),
                List.of(),
                SetUpFaults.NONE,
                _ -> false);
    }

    /// The layout of an instance of a product.
    static PortLayout of(ProductSlots product, Instance instance) {
        var line = product.line();
        var switches = Switches.of(line, instance.features());
        return of(
                line,
                product.slots(instance, switches),
                product.places(),
                line.dials().stream().filter(switches::dials).toList(),
                SetUpFaults.of(line, switches, instance),
                switches::matters);
    }

    /// The slot of that id, open or not.
    Optional<PortSlot> slot(PortId id) {
        var place = places.get(id);
        return place == null
                ? slots.stream()
                        .skip(places.size())
                        .filter(slot -> slot.id().equals(id))
                        .findFirst()
                : Optional.of(slots.get(place));
    }

    private static PortLayout of(
            @Nullable ProductLine line,
            List<PortSlot> slots,
            Map<PortId, Integer> places,
            List<Dial> dials,
            SetUpFaults faults,
            Predicate<Literal> matters) {
        var open = slots.stream().filter(PortSlot::open).toList();
        return new PortLayout(line, slots, places, open, dials, faults, PortTraits.of(open, matters));
    }
}
