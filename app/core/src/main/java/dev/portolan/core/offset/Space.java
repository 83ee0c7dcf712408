package dev.portolan.core.offset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who can collide with whom: the addresses of one host, or of one container, and the numbers taken on
/// them.
final class Space {
    private final Map<Slot, Tally> tallies = new LinkedHashMap<>();
    private final Map<Slot, Numbers[]> met = new HashMap<>();

    /// Makes room for listeners of a slot.
    void open(Slot slot) {
        if (!tallies.containsKey(slot)) {
            tallies.put(slot, new Tally());
            met.clear();
        }
    }

    /// The numbers taken in a slot.
    Tally tally(Slot slot) {
        var tally = tallies.get(slot);
        if (tally == null) {
            throw new IllegalArgumentException("not opened: " + slot);
        }
        return tally;
    }

    /// The numbers that listeners of a slot must stay clear of, one set for each slot that it meets. They
    /// follow every change.
    Numbers[] meeting(Slot slot) {
        return met.computeIfAbsent(
                slot,
                wanted -> tallies.entrySet().stream()
                        .filter(entry -> entry.getKey().meets(wanted))
                        .map(entry -> entry.getValue().taken())
                        .toArray(Numbers[]::new));
    }
}
