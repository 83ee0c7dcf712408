package dev.portolan.bench;

import dev.portolan.core.plan.ElementId;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.event.EventType;
import javafx.scene.input.MouseEvent;

/// Drags what is selected by the mouse, to and fro over several hosts, so that the verdict on the drop changes all
/// the time; then drops it, and insists that something has moved.
final class Dragging implements Phase {
    private static final int WARMUP_FRAMES = 60;
    private static final int FRAMES = 400;
    private static final double ZOOM = 0.4;

    /// In pixels a frame.
    private static final double SPEED = 10;

    private static final int TURN = 60;

    private final BenchWindow window;
    private final String what;
    private final List<? extends ElementId> picked;
    private final FrameTimes times = new FrameTimes();
    private Point at = new Point(0, 0);
    private int frame;
    private long last;

    /// @param picked what is dragged; the mouse takes it by the one in the middle
    Dragging(BenchWindow window, String what, List<? extends ElementId> picked) {
        this.window = window;
        this.what = what;
        this.picked = List.copyOf(picked);
    }

    @Override
    public boolean frame(long now) {
        if (frame == 0) {
            pickUp();
        } else if (times.size() == FRAMES) {
            drop();
            return true;
        } else {
            if (frame > WARMUP_FRAMES) {
                times.add((now - last) / 1e6, window.canvas().isComplete());
            }
            mouse(MouseEvent.MOUSE_DRAGGED, frame % (2 * TURN) < TURN ? SPEED : -SPEED);
        }
        last = now;
        frame++;
        return false;
    }

    private void pickUp() {
        var store = window.store();
        store.select(List.copyOf(picked));
        var handle = picked.get(picked.size() / 2);
        var box = store.state().geometry().box(handle).orElseThrow();
        store.look(view -> view.withZoom(ZOOM).revealing(box));
        at = store.state().viewport().toScreen(bare(handle, box));
        mouse(MouseEvent.MOUSE_PRESSED, 0);
    }

    /// A point of an element that nothing lies on: links cross everywhere.
    private Point bare(ElementId element, Box box) {
        return DoubleStream.iterate(4, y -> y < box.height(), y -> y + 2)
                .boxed()
                .flatMap(y -> DoubleStream.iterate(16, x -> x < box.width() - 16, x -> x + 4)
                        .mapToObj(x -> new Point(box.x() + x, box.y() + y)))
                .filter(point -> window.store()
                        .state()
                        .geometry()
                        .hit(point, 16)
                        .filter(element::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void drop() {
        var before = window.store().state().topology();
        mouse(MouseEvent.MOUSE_RELEASED, SPEED);
        if (window.store().state().topology().equals(before)) {
            throw new IllegalStateException("nothing was dragged");
        }
        window.store().undo();
        var name = window.plan() + ": drag " + what;
        System.out.println(times.describe(name, 95, BenchWindow.MEDIAN));
    }

    private void mouse(EventType<MouseEvent> type, double step) {
        at = new Point(at.x() + step, at.y() + step / 2);
        Mouse.fire(window.canvas(), type, at);
    }
}
