package dev.portolan.core.rule;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import dev.portolan.core.port.Listener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the listeners of a host that are in each other's way (physics 6).
///
/// Each listener is held against all that come before it, and every pair is told: to accept one or to part one must
/// not hide another. Only a listener with very many rivals on its number is told against the first of them alone; the
/// others are told against those too, so that everybody is named.
final class Clashes {
    private static final int NONE = -1;
    private static final int MOST_RIVALS = 16;

    private final List<Listener> listeners;
    /// The last listener so far in each slot of a hash table of number and transport.
    private final int[] last;
    /// The listener before each one in its slot.
    private final int[] before;

    private Clashes(List<Listener> listeners) {
        this.listeners = listeners;
        this.last = new int[Math.max(16, Integer.highestOneBit(listeners.size()) << 2)];
        this.before = new int[listeners.size()];
        Arrays.fill(last, NONE);
    }

    /// The clashes, in the order of the later listeners. A number above 65535 can't be listened on, so
    /// nothing is in its way.
    static List<Clash> among(List<Listener> listeners) {
        var clashes = new ArrayList<Clash>();
        var search = new Clashes(listeners);
        for (int i = 0; i < listeners.size(); i++) {
            var number = listeners.get(i).number();
            if (number > 0 && number <= PortSpec.MAX_NUMBER) {
                search.add(i, clashes);
            }
        }
        return clashes;
    }

    private void add(int index, List<Clash> clashes) {
        var listener = listeners.get(index);
        int slot = slot(listener);
        List<Listener> rivals = new ArrayList<>(0);
        for (int other = last[slot]; other != NONE; other = before[other]) {
            if (listener.collidesWith(listeners.get(other))) {
                rivals.add(listeners.get(other));
            }
        }
        before[index] = last[slot];
        last[slot] = index;
        report(listener, rivals.reversed(), clashes);
    }

    private static void report(Listener listener, List<Listener> rivals, List<Clash> clashes) {
        int last = clashes.size() + MOST_RIVALS;
        for (var rival : rivals) {
            var clash = new Clash(listener, rival);
            if (clash.kind() != Clash.Kind.SHARED && clashes.size() < last) {
                clashes.add(clash);
            }
        }
    }

    private int slot(Listener listener) {
        int key = (listener.number() << 1) | (listener.transport() == Transport.TCP ? 0 : 1);
        return ((key * 0x9E3779B1) >>> 16) & (last.length - 1);
    }
}
