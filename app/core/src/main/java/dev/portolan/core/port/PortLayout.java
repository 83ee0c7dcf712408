package dev.portolan.core.port;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Literal;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.plan.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What instances that are set up alike have in common, whatever their offsets and names. A plan of ten
/// thousand instances has some dozens of these, which is why resolving it takes little time and memory.
///
/// @param line the product line; null if the catalog does not know it
/// @param slots every port, open or not: the product's in catalog order, then the instance's own
/// @param open the slots that are open
/// @param dials the connections that the product makes with these features
/// @param traits the open slots by what is remarkable about them
public record PortLayout(
        @Nullable ProductLine line, List<PortSlot> slots, List<PortSlot> open, List<Dial> dials, PortTraits traits) {
    public PortLayout {
        slots = List.copyOf(slots);
        open = List.copyOf(open);
        dials = List.copyOf(dials);
    }

    /// The layout of an instance.
    ///
    /// @param line its product line; null if the catalog does not know it, which leaves its own ports
    public static PortLayout of(@Nullable ProductLine line, Instance instance) {
        var slots = new ArrayList<PortSlot>();
        List<Dial> dials = List.of();
        Predicate<Literal> matters = _ -> false;
        if (line != null) {
            var switches = Switches.of(line, instance.features());
            line.ports().forEach(spec -> slots.add(PortSlot.of(spec, instance, switches.opens(spec))));
            dials = line.dials().stream().filter(switches::dials).toList();
            matters = switches::matters;
        }
        instance.ownPorts().forEach(port -> slots.add(PortSlot.of(port)));
        var open = slots.stream().filter(PortSlot::open).toList();
        return new PortLayout(line, slots, open, dials, PortTraits.of(open, matters));
    }
}
