package dev.portolan.bench;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.History;
import dev.portolan.desktop.Surroundings;
import dev.portolan.desktop.Windows;
import dev.portolan.desktop.store.Store;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// Pans a plan of 1,000 instances and 2,000 links in a window of 1920 by 1080 at three zooms, and prints the
/// time from one frame to the next with nothing holding frames back.
public final class PanFrames {
    private static final List<Double> ZOOMS = List.of(0.1, 0.4, 1.0);
    private static final int WARMUP_FRAMES = 60;
    private static final int FRAMES = 200;

    private PanFrames() {}

    public static void main(String[] arguments) {
        Application.launch(App.class);
    }

    /// The designer on a large plan, and a view that moves at every frame.
    public static final class App extends Application {
        private final Deque<Double> zooms = new ArrayDeque<>(ZOOMS);

        /// Made by JavaFX.
        public App() {}

        @Override
        public void start(Stage stage) {
            var designer = new Windows(new Surroundings(
                            Path.of("no-settings.conf"), null, _ -> {}, Runnable::run, InstantSource.system()))
                    .add(stage);
            designer.show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1920);
            stage.setHeight(1080);
            var plan = LargePlans.plan(BundledCatalog.load(), 100, 10, 2000);
            designer.open(History.unsaved(plan), null);
            new Panning(designer.store(), zooms).start();
        }
    }

    private static final class Panning extends AnimationTimer {
        private final Store store;
        private final Deque<Double> zooms;
        private Samples samples = new Samples();
        private int frame;
        private long last;

        Panning(Store store, Deque<Double> zooms) {
            this.store = store;
            this.zooms = zooms;
        }

        @Override
        public void handle(long now) {
            long moment = System.nanoTime();
            if (frame == 0) {
                double zoom = zooms.element();
                store.look(viewport -> viewport.withZoom(zoom));
            } else if (frame > WARMUP_FRAMES) {
                samples.add((moment - last) / 1e6);
            }
            last = moment;
            double step = frame % 100 < 50 ? 8 : -8;
            store.look(viewport -> viewport.panned(step, step / 2));
            frame++;
            if (samples.size() == FRAMES) {
                report();
            }
        }

        private void report() {
            var what = String.format(Locale.ROOT, "pan frame, 1,000 instances, 2,000 links, zoom %.1f", zooms.remove());
            System.out.println(samples.describe(what));
            System.out.flush();
            samples = new Samples();
            frame = 0;
            if (zooms.isEmpty()) {
                Runtime.getRuntime().halt(0);
            }
        }
    }
}
