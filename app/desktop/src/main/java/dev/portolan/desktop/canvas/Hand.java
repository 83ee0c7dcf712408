package dev.portolan.desktop.canvas;

import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;

/// What is being done to the plan at the moment, by mouse or by keys: one thing at a time.
///
/// Nothing in the plan changes before it is done: until then [#gesture] tells the painter what to show, and
/// [#cancel] leaves no trace. A plan that changes under a gesture ends it.
final class Hand {
    private final Store store;
    private final Runnable changed;
    private Gesture gesture = new Gesture.Idle();
    private State before;

    /// @param changed is called whenever [#gesture] is another one
    Hand(Store store, Runnable changed) {
        this.store = store;
        this.changed = changed;
        this.before = store.state();
        store.observe(this::giveUpIfStale);
    }

    Gesture gesture() {
        return gesture;
    }

    /// Whether nothing is being done.
    boolean isIdle() {
        return gesture instanceof Gesture.Idle;
    }

    /// Begins something: what is there now is what [#cancel] goes back to.
    void begin(Gesture first) {
        before = store.state();
        become(first);
    }

    /// Goes on.
    void become(Gesture next) {
        gesture = next;
        changed.run();
    }

    /// Ends what was being done, whether or not anything came of it.
    void rest() {
        become(new Gesture.Idle());
    }

    /// What is in hand may be gone by now, by a key or a button that was pressed meanwhile.
    private void giveUpIfStale(State now) {
        if (!isIdle() && !now.topology().equals(before.topology())) {
            rest();
        }
    }

    /// Leaves everything but the view as it was before.
    void cancel() {
        if (!isIdle()) {
            rest();
            store.select(before.selection());
        }
    }
}
