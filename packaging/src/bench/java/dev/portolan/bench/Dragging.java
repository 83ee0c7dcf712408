package dev.portolan.bench;

import dev.portolan.core.plan.Host;
import dev.portolan.diagram.Point;
import javafx.event.EventType;
import javafx.scene.input.MouseEvent;

/// Drags hosts with all that is on them, by the mouse.
final class Dragging implements Phase {
    private static final int WARMUP_FRAMES = 60;
    private static final int FRAMES = 200;
    private static final double ZOOM = 0.4;

    private final BenchWindow window;
    private final int hosts;
    private final FrameTimes times = new FrameTimes();
    private Point at = new Point(0, 0);
    private int frame;
    private long last;

    Dragging(BenchWindow window, int hosts) {
        this.window = window;
        this.hosts = hosts;
    }

    @Override
    public boolean frame(long now) {
        if (frame == 0) {
            pick();
        } else if (times.size() == FRAMES) {
            mouse(MouseEvent.MOUSE_RELEASED, 0);
            var name = window.plan() + ": drag " + hosts * Frames.INSTANCES_EACH;
            System.out.println(times.describe(name, 95, BenchWindow.MEDIAN));
            return true;
        } else {
            if (frame > WARMUP_FRAMES) {
                times.add((now - last) / 1e6, window.canvas().isComplete());
            }
            mouse(MouseEvent.MOUSE_DRAGGED, frame % 100 < 50 ? 5 : -5);
        }
        last = now;
        frame++;
        return false;
    }

    /// Takes the first hosts by the header of one of them.
    private void pick() {
        var store = window.store();
        var picked = store.state().topology().hosts().stream()
                .limit(hosts)
                .map(Host::id)
                .toList();
        store.select(picked);
        var box = store.state().geometry().box(picked.get(picked.size() / 2)).orElseThrow();
        store.look(view -> view.withZoom(ZOOM).revealing(box));
        at = store.state().viewport().toScreen(new Point(box.x() + 24, box.y() + 8));
        mouse(MouseEvent.MOUSE_PRESSED, 0);
    }

    private void mouse(EventType<MouseEvent> type, double step) {
        at = new Point(at.x() + step, at.y() + step / 2);
        Mouse.fire(window.canvas(), type, at);
    }
}
