package dev.portolan.desktop.canvas;

import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Point;

/// Finds by keys what the selected instance is to be linked to.
final class TargetFinder {
    private final Store store;
    private final Hand hand;
    private final Links links;

    TargetFinder(Store store, Hand hand, Links links) {
        this.store = store;
        this.hand = hand;
        this.links = links;
    }

    /// Begins to look; during that, looks farther.
    void look() {
        if (hand.gesture() instanceof Gesture.Targeting targeting) {
            aim(Aim.widened(store.state(), targeting));
        } else if (hand.isIdle()) {
            LinkHandle.owner(store.state())
                    .flatMap(from -> Aim.begin(store.state(), from))
                    .ifPresent(first -> {
                        hand.begin(first);
                        aim(first);
                    });
        }
    }

    /// Looks at the target that is read some places later.
    void next(int places) {
        if (hand.gesture() instanceof Gesture.Targeting targeting) {
            aim(Aim.step(targeting, places));
        }
    }

    /// Looks at the nearest target in a direction.
    void towards(Direction direction) {
        if (hand.gesture() instanceof Gesture.Targeting targeting) {
            aim(Aim.towards(store.state(), targeting, direction));
        }
    }

    private void aim(Gesture.Targeting targeting) {
        store.state()
                .geometry()
                .box(targeting.target())
                .ifPresent(box -> store.look(viewport -> viewport.revealing(box)));
        hand.become(targeting);
    }

    /// Links to the target that was found.
    void link() {
        if (hand.gesture() instanceof Gesture.Targeting targeting) {
            hand.rest();
            var target = targeting.target();
            store.state()
                    .geometry()
                    .box(target)
                    .ifPresent(box -> links.link(
                            targeting.from(),
                            target,
                            store.state().viewport().toScreen(new Point(box.x(), box.bottom()))));
        }
    }
}
