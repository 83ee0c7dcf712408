package dev.portolan.core.offset;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A plan's preferences as sets of numbers that moving ports stay clear of. They concern a host's
/// addresses; inside a container every number is as good as another.
final class Wishes {
    private final OffsetPreferences preferences;
    private final Optional<Numbers> reserved;
    private final Map<PortRange, Numbers> ephemeral = new HashMap<>();

    Wishes(OffsetPreferences preferences) {
        this.preferences = preferences;
        var numbers = new Numbers();
        preferences.reserved().forEach(range -> numbers.addRange(range.from(), range.to()));
        this.reserved = numbers.isEmpty() ? Optional.empty() : Optional.of(numbers);
    }

    OffsetPreferences preferences() {
        return preferences;
    }

    /// The reserved numbers, if ports have to stay clear of any.
    Optional<Numbers> reserved(Footprint footprint) {
        return footprint.contained() ? Optional.empty() : reserved;
    }

    /// The host's ephemeral numbers, if the port has to stay clear of them. One that lies there already
    /// at its product's default offset does not: no small offset would get it out.
    Optional<Numbers> ephemeral(Host host, Footprint footprint, Claim claim) {
        var range = host.ephemeral();
        boolean wished = preferences.avoidEphemeral()
                && !footprint.contained()
                && !range.contains(claim.number(footprint.defaultOffset()));
        return wished ? Optional.of(ephemeral.computeIfAbsent(range, Wishes::numbers)) : Optional.empty();
    }

    private static Numbers numbers(PortRange range) {
        var numbers = new Numbers();
        numbers.addRange(range.from(), range.to());
        return numbers;
    }
}
