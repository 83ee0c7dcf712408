package dev.portolan.bench;

import dev.portolan.desktop.store.Viewport;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Point;
import java.util.Locale;

/// Moves the view at every frame, then lets it rest until everything is painted.
final class Looking implements Phase {
    private static final int WARMUP_FRAMES = 100;
    private static final int FRAMES = 400;

    /// Where the view goes.
    interface Way {
        /// The view at a frame.
        ///
        /// @param start the view at first
        /// @param frame counted from 0
        Viewport next(Viewport start, Viewport now, Box plan, int frame);
    }

    private final BenchWindow window;
    private final String what;
    private final double zoom;
    private final Way way;
    private final FrameTimes times = new FrameTimes();
    private Viewport start = Viewport.initial();
    private int frame;
    private long last;
    private long stopped;

    Looking(BenchWindow window, String what, double zoom, Way way) {
        this.window = window;
        this.what = what;
        this.zoom = zoom;
        this.way = way;
    }

    /// Slantwise over the whole plan, turning round at its borders, a thousand pixels in a second of 60 frames.
    static Way panning() {
        return new Way() {
            private double dx = 14;
            private double dy = 9;

            @Override
            public Viewport next(Viewport start, Viewport now, Box plan, int frame) {
                var visible = now.visible();
                dx = turned(dx, visible.x(), visible.right(), plan.x(), plan.right());
                dy = turned(dy, visible.y(), visible.bottom(), plan.y(), plan.bottom());
                return now.panned(-dx, -dy);
            }
        };
    }

    private static double turned(double step, double low, double high, double first, double last) {
        if (high > last && low > first) {
            return -Math.abs(step);
        }
        return low < first && high < last ? Math.abs(step) : step;
    }

    /// In and out about the middle, between half and twice the zoom.
    static Way zooming() {
        return (start, _, _, frame) -> start.zoomedAt(
                new Point(start.width() / 2, start.height() / 2), Math.pow(2, Math.sin(frame * Math.PI / 60)));
    }

    @Override
    public boolean frame(long now) {
        var store = window.store();
        if (frame == 0) {
            var middle = store.state().geometry().bounds().centre();
            store.look(view -> view.withZoom(zoom).revealing(new Box(middle.x(), middle.y(), 0, 0)));
            start = store.state().viewport();
        } else if (stopped != 0) {
            return rested(now);
        } else if (times.size() == FRAMES) {
            stopped = now;
            return false;
        } else {
            if (frame > WARMUP_FRAMES) {
                times.add((now - last) / 1e6, window.canvas().isComplete());
            }
            var plan = store.state().geometry().bounds();
            store.look(view -> way.next(start, view, plan, frame));
        }
        last = now;
        frame++;
        return false;
    }

    private boolean rested(long now) {
        if (!window.canvas().isComplete()) {
            return false;
        }
        var name = String.format(Locale.ROOT, "%s: %s at %.1f", window.plan(), what, zoom);
        System.out.println(times.describe(name, 99, BenchWindow.RARE)
                + String.format(Locale.ROOT, ", sharp after %.0f ms", (now - stopped) / 1e6));
        return true;
    }
}
