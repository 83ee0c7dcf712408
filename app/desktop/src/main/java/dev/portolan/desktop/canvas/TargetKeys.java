package dev.portolan.desktop.canvas;

import javafx.scene.input.KeyEvent;

/// The keys that count while a target for a link is looked for. Esc ends that, see [DiagramCanvas#cancelGesture].
final class TargetKeys {
    private final Hand hand;
    private final TargetFinder targets;

    TargetKeys(Hand hand, TargetFinder targets) {
        this.hand = hand;
        this.targets = targets;
    }

    /// Takes a key if it means something now.
    void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (hand.gesture() instanceof Gesture.Targeting && plain) {
            switch (event.getCode()) {
                case LEFT -> targets.towards(Direction.LEFT);
                case RIGHT -> targets.towards(Direction.RIGHT);
                case UP -> targets.towards(Direction.UP);
                case DOWN -> targets.towards(Direction.DOWN);
                case TAB -> targets.next(event.isShiftDown() ? -1 : 1);
                case ENTER -> targets.link();
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }
}
