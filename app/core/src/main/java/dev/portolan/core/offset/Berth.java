package dev.portolan.core.offset;

import dev.portolan.core.plan.Host;
import java.util.stream.Stream;

/// A place for instances of one shape on one host: what a number there has to stay clear of, and what it
/// takes. All instances of the shape on that host share it.
final class Berth {
    private final Host host;
    private final Footprint footprint;
    private final Space space;
    private final int[] bases;
    private final Tally[] tallies;
    private final Numbers[][] rivals;
    private final Numbers[][] shunned;

    /// @param space where the moving ports are: the host's addresses with every slot opened, or a
    ///     container's
    Berth(Host host, Footprint footprint, Space space, Wishes wishes) {
        this.host = host;
        this.footprint = footprint;
        this.space = space;
        int count = footprint.moving().size();
        this.bases = new int[count];
        this.tallies = new Tally[footprint.contained() ? 0 : count];
        this.rivals = new Numbers[count][];
        this.shunned = new Numbers[count][];
        for (int i = 0; i < count; i++) {
            var claim = footprint.moving().get(i);
            bases[i] = claim.base();
            rivals[i] = space.meeting(claim.slot());
            shunned[i] = Stream.concat(
                            wishes.reserved(footprint).stream(), wishes.ephemeral(host, footprint, claim).stream())
                    .toArray(Numbers[]::new);
        }
        for (int i = 0; i < tallies.length; i++) {
            tallies[i] = space.tally(footprint.moving().get(i).slot());
        }
    }

    Host host() {
        return host;
    }

    Footprint footprint() {
        return footprint;
    }

    /// The addresses that the moving ports are on.
    Space space() {
        return space;
    }

    /// Whether moving ports of two berths can collide at all.
    boolean isBeside(Berth other) {
        return space.equals(other.space) && !footprint.contained();
    }

    /// Takes the numbers of the moving ports at an offset. In a container nobody else minds them.
    void take(int offset) {
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].take(bases[i] + offset);
        }
    }

    /// Undoes a [#take].
    void release(int offset) {
        for (int i = 0; i < tallies.length; i++) {
            tallies[i].release(bases[i] + offset);
        }
    }

    /// Whether no port collides at an offset that leaves all of them at 65535 or below.
    boolean isSafe(int offset) {
        return isClearOf(rivals, offset);
    }

    /// Whether no port is at a reserved number or, as far as is wished, at an ephemeral one.
    boolean isWelcome(int offset) {
        return isClearOf(shunned, offset);
    }

    private boolean isClearOf(Numbers[][] sets, int offset) {
        for (int i = 0; i < bases.length; i++) {
            for (var set : sets[i]) {
                if (set.contains(bases[i] + offset)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Which of the 64 offsets from one upwards something is in the way of, as bits.
    long blocked(int from, Care care) {
        long bits = 0;
        for (int i = 0; i < bases.length; i++) {
            for (var set : rivals[i]) {
                bits |= set.window(bases[i] + from);
            }
            if (care == Care.PREFERRED) {
                for (var set : shunned[i]) {
                    bits |= set.window(bases[i] + from);
                }
            }
        }
        return bits;
    }

    /// Adds every offset at which a port collides to a set.
    void addCollisions(Numbers offsets) {
        for (int i = 0; i < bases.length; i++) {
            for (var set : rivals[i]) {
                offsets.addLowered(set, bases[i]);
            }
        }
    }
}
