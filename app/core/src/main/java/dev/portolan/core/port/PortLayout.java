package dev.portolan.core.port;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Literal;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.common.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What instances that are set up alike have in common, whatever their offsets and names. A plan of ten
/// thousand instances has some dozens of these, which is why resolving it takes little time and memory. But in a
/// plan where everybody has features of their own it has thousands, so that what only advice and few links ask for
/// is worked out when they do.
///
/// Two are equal if line and set-up are: the rest follows.
public final class PortLayout {
    private final @Nullable ProductLine line;
    private final SetUp setUp;
    private final List<PortSlot> slots;
    private final Map<PortId, Integer> places;
    private final List<PortSlot> open;
    private final SetUpFaults faults;
    private final Lazy<List<Dial>> dials;
    private final Lazy<PortTraits> traits;

    private PortLayout(
            @Nullable ProductLine line,
            SetUp setUp,
            List<PortSlot> slots,
            Map<PortId, Integer> places,
            SetUpFaults faults,
            Supplier<List<Dial>> dials,
            Supplier<Predicate<Literal>> matters) {
        this.line = line;
        this.setUp = setUp;
        this.slots = List.copyOf(slots);
        this.places = places;
        this.open = open(slots);
        this.faults = faults;
        this.dials = new Lazy<>(dials);
        this.traits = new Lazy<>(() -> PortTraits.of(open, matters.get()));
    }

    /// The layout of an instance whose product the catalog does not know.
    static PortLayout ofUnknown(SetUp setUp) {
        return new PortLayout(
                null,
                setUp,
                setUp.ownPorts().stream().map(PortSlot::of).toList(),
                Map.of(),
                SetUpFaults.NONE,
                List::of,
                () -> _ -> false);
    }

    /// The layout of an instance of a product.
    static PortLayout of(ProductSlots product, SetUp setUp) {
        var line = product.line();
        // Not kept for later: a set of features for each layout would take more memory than the layout.
        var switches = Switches.of(line, setUp.features());
        return new PortLayout(
                line,
                setUp,
                product.slots(setUp, switches),
                product.places(),
                SetUpFaults.of(line, setUp, switches),
                () -> dials(line, setUp),
                () -> Switches.of(line, setUp.features())::matters);
    }

    private static List<PortSlot> open(List<PortSlot> slots) {
        var open = new ArrayList<PortSlot>(slots.size());
        for (var slot : slots) {
            if (slot.open()) {
                open.add(slot);
            }
        }
        return List.copyOf(open);
    }

    private static List<Dial> dials(ProductLine line, SetUp setUp) {
        var switches = Switches.of(line, setUp.features());
        return line.dials().stream().filter(switches::dials).toList();
    }

    /// What it follows from, besides what the catalog knows.
    SetUp setUp() {
        return setUp;
    }

    /// The product line; null if the catalog does not know it.
    public @Nullable ProductLine line() {
        return line;
    }

    /// Every port, open or not: the product's in catalog order, then the instance's own.
    public List<PortSlot> slots() {
        return slots;
    }

    /// The slots that are open.
    public List<PortSlot> open() {
        return open;
    }

    /// The connections that the product makes with these features.
    public List<Dial> dials() {
        return dials.get();
    }

    /// What is wrong with the set-up itself.
    public SetUpFaults faults() {
        return faults;
    }

    /// The open slots by what is remarkable about them.
    public PortTraits traits() {
        return traits.get();
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortLayout layout && setUp.equals(layout.setUp) && Objects.equals(line, layout.line);
    }

    @Override
    public int hashCode() {
        return setUp.hashCode();
    }
}
