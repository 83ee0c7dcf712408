package dev.portolan.core.rule;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.common.Chains;
import dev.portolan.core.common.Lazy;
import dev.portolan.core.port.Listener;
import java.util.ArrayList;
import java.util.List;

/// Finds the listeners of a host that are in each other's way (physics 6).
///
/// Each listener is held against all that come before it, and every pair is told: to accept one or to part one must
/// not hide another. Only a listener with very many rivals on its number is told against the first of them alone; the
/// others are told against those too, so that everybody is named.
final class Clashes {
    private static final int MOST_RIVALS = 16;

    private final ListenerNumbers numbers;
    private final Lazy<List<Listener>> listeners;
    private final Chains earlier;
    private final List<Clash> clashes = new ArrayList<>(0);

    private Clashes(ListenerNumbers numbers, Lazy<List<Listener>> listeners) {
        this.numbers = numbers;
        this.listeners = listeners;
        this.earlier = new Chains(numbers.size());
    }

    /// The clashes, in the order of the later listeners. A number above 65535 can't be listened on, so
    /// nothing is in its way.
    ///
    /// @param listeners asked for only if two have one number
    static List<Clash> among(ListenerNumbers numbers, Lazy<List<Listener>> listeners) {
        var search = new Clashes(numbers, listeners);
        for (int place = 0; place < numbers.size(); place++) {
            int number = numbers.number(place);
            if (number > 0 && number <= PortSpec.MAX_NUMBER) {
                search.add(place);
            }
        }
        return search.clashes;
    }

    private void add(int place) {
        if (isTaken(place)) {
            report(place, listeners.get());
        }
        earlier.add(place, numbers.hash(place));
    }

    private boolean isTaken(int place) {
        for (int other = earlier.last(numbers.hash(place)); other != Chains.NONE; other = earlier.before(other)) {
            if (numbers.haveSameNumber(place, other)) {
                return true;
            }
        }
        return false;
    }

    private void report(int place, List<Listener> all) {
        int most = clashes.size() + MOST_RIVALS;
        for (var rival : rivals(place, all)) {
            var clash = new Clash(all.get(place), rival);
            if (clash.kind() != Clash.Kind.SHARED && clashes.size() < most) {
                clashes.add(clash);
            }
        }
    }

    /// The listeners so far that are in a listener's way.
    private List<Listener> rivals(int place, List<Listener> all) {
        var rivals = new ArrayList<Listener>();
        for (int other = earlier.last(numbers.hash(place)); other != Chains.NONE; other = earlier.before(other)) {
            if (all.get(place).collidesWith(all.get(other))) {
                rivals.add(all.get(other));
            }
        }
        return rivals.reversed();
    }
}
