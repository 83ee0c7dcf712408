package dev.portolan.core.common;

import java.util.Arrays;

/// Places in a list by a hash of what stands there, in some twelve bytes each: a map would have an object for each key
/// and one for each list of places. Places whose hashes fall into one slot make up a chain, so that
/// whoever walks it has to compare what stands there.
public final class Chains {
    /// No place.
    public static final int NONE = -1;

    private static final int FEWEST_BITS = 4;
    /// 2 to the power of 32 divided by the golden ratio: spreads numbers that follow one another.
    private static final int SPREAD = 0x9E3779B1;

    private final int shift;
    /// The place added last to each slot.
    private final int[] last;
    /// The place added before each one to its slot.
    private final int[] before;

    /// @param size of the list, 0 to some hundred million
    public Chains(int size) {
        int bits = Math.max(FEWEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(size));
        this.shift = Integer.SIZE - bits;
        this.last = new int[1 << bits];
        this.before = new int[size];
        Arrays.fill(last, NONE);
    }

    /// Adds a place, once at most.
    ///
    /// @param place 0 or more, less than the size
    public void add(int place, int hash) {
        int slot = slot(hash);
        before[place] = last[slot];
        last[slot] = place;
    }

    /// The place added last with that hash or one of the same slot; [#NONE] if there is none.
    public int last(int hash) {
        return last[slot(hash)];
    }

    /// The place of the same slot that was added before one; [#NONE] if that was the first.
    public int before(int place) {
        return before[place];
    }

    private int slot(int hash) {
        return (hash * SPREAD) >>> shift;
    }
}
