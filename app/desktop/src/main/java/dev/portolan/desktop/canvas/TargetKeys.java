package dev.portolan.desktop.canvas;

import javafx.scene.input.KeyEvent;

/// The keys that count while a target for a link is looked for. Esc ends that, see [DiagramCanvas#cancelGesture].
final class TargetKeys {
    private final Gestures gestures;

    TargetKeys(Gestures gestures) {
        this.gestures = gestures;
    }

    /// Takes a key if it means something now.
    void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (gestures.gesture() instanceof Gesture.Targeting && plain) {
            switch (event.getCode()) {
                case LEFT -> gestures.target(Direction.LEFT);
                case RIGHT -> gestures.target(Direction.RIGHT);
                case UP -> gestures.target(Direction.UP);
                case DOWN -> gestures.target(Direction.DOWN);
                case TAB -> gestures.targetNext(event.isShiftDown() ? -1 : 1);
                case ENTER -> gestures.linkToTarget();
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }
}
