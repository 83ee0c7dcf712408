package dev.portolan.core.fix;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.Spot;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/// The numbers that nothing on a host or in its containers listens on, spot by spot.
final class FreeNumbers {
    private static final int FIRST_UNPRIVILEGED = 1024;
    /// Where numbers below 1024 are usually put: 80 becomes 8080, and 443 becomes 8443.
    private static final int INSTEAD_OF_PRIVILEGED = 8000;

    private final List<Listener> listeners;
    private final PortRange ephemeral;
    private final OffsetPreferences preferences;

    /// @param listeners all that listen on the host and in its containers
    private FreeNumbers(List<Listener> listeners, Host host, OffsetPreferences preferences) {
        this.listeners = List.copyOf(listeners);
        this.ephemeral = host.ephemeral();
        this.preferences = preferences;
    }

    /// Those of the host that a side of a finding is on.
    static FreeNumbers of(Situation situation, Situation.Side side) {
        var home = side.home();
        return new FreeNumbers(
                home.listeners(), home.host(), situation.topology().preferences());
    }

    /// A number if it is free in a spot, or else the next free one above it.
    OptionalInt from(int number, Spot spot) {
        var spots = Set.of(spot);
        return taken(spots).get(number) ? above(number, spots) : OptionalInt.of(number);
    }

    /// The next number above one that is free in all these spots: clear of reserved and ephemeral ones where
    /// there is such a number, and never a privileged one.
    ///
    /// @param number above which to look, 1 to 65535
    OptionalInt above(int number, Set<Spot> spots) {
        var taken = taken(spots);
        int from = number < FIRST_UNPRIVILEGED ? number + INSTEAD_OF_PRIVILEGED : number + 1;
        var preferred =
                first(from, candidate -> !ephemeral.contains(candidate) && !preferences.isReserved(candidate), taken);
        return preferred.isPresent() ? preferred : first(from, _ -> true, taken);
    }

    /// Counts up from a number, and from 1024 on after the last one.
    private static OptionalInt first(int from, IntPredicate isWelcome, BitSet taken) {
        int count = PortSpec.MAX_NUMBER + 1 - FIRST_UNPRIVILEGED;
        for (int i = 0; i < count; i++) {
            int candidate = FIRST_UNPRIVILEGED + (from - FIRST_UNPRIVILEGED + i) % count;
            if (!taken.get(candidate) && isWelcome.test(candidate)) {
                return OptionalInt.of(candidate);
            }
        }
        return OptionalInt.empty();
    }

    private BitSet taken(Set<Spot> spots) {
        var taken = new BitSet();
        for (var listener : listeners) {
            if (spots.stream().anyMatch(listener.spot()::meets)) {
                taken.set(listener.number());
            }
        }
        return taken;
    }
}
