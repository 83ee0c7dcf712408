package dev.portolan.bench;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.Surroundings;
import dev.portolan.desktop.Windows;
import dev.portolan.desktop.canvas.DiagramCanvas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// Opens a large plan in a window of 1920 by 1080, looks around in it and drags, with nothing holding frames
/// back, and prints the times from one frame to the next beside what they may be.
///
/// By itself, after `mvn verify`, with the class path of the bench:
/// `java -Dprism.order=sw -Djavafx.animation.fullspeed=true dev.portolan.bench.Frames 1000`
public final class Frames {
    static final int INSTANCES_EACH = 10;
    private static final int LINKS_EACH = 20;

    /// Those of a hundred instances.
    private static final int DRAGGED_HOSTS = 10;

    private static final List<Double> ZOOMS = List.of(0.1, 0.4, 1.0);

    private Frames() {}

    /// Begins.
    ///
    /// @param arguments how many hosts the plan has, of ten instances each
    public static void main(String[] arguments) {
        Application.launch(App.class, arguments);
    }

    /// The designer on a large plan.
    public static final class App extends Application {
        /// Made by JavaFX.
        public App() {}

        @Override
        public void start(Stage stage) {
            int hosts = Integer.parseInt(getParameters().getRaw().getFirst());
            var surroundings = new Surroundings(
                    BenchSettings.with(""), null, _ -> {}, Thread::startVirtualThread, InstantSource.system());
            var designer = new Windows(surroundings).add(stage);
            designer.show();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1920);
            stage.setHeight(1080);
            var canvas = (DiagramCanvas) stage.getScene().lookup(".diagram-canvas");
            var window = new BenchWindow(designer, canvas, hosts + "0 instances");
            run(phases(window, LargePlans.plan(BundledCatalog.load(), hosts, INSTANCES_EACH, hosts * LINKS_EACH)));
        }

        private static Path written(Topology plan) {
            try {
                var file = Files.createTempFile("portolan-bench", PlanFiles.EXTENSION);
                file.toFile().deleteOnExit();
                PlanFiles.write(file, plan).ifPresent(problem -> {
                    throw new IllegalStateException(problem.describe());
                });
                return file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Deque<Phase> phases(BenchWindow window, Topology plan) {
            var file = written(plan);
            var phases = new ArrayDeque<Phase>();
            phases.add(new Opening(window, file, "first"));
            phases.add(new Opening(window, file, "again"));
            for (double zoom : ZOOMS) {
                phases.add(new Looking(window, "pan", zoom, Looking.panning()));
                phases.add(new Looking(window, "zoom", zoom, Looking.zooming()));
            }
            var hosts = plan.hosts().stream().limit(DRAGGED_HOSTS).toList();
            phases.add(new Dragging(
                    window,
                    "of 100 instances",
                    hosts.stream()
                            .flatMap(host -> host.instances().stream())
                            .map(Instance::id)
                            .toList()));
            phases.add(new Dragging(
                    window, "of their hosts", hosts.stream().map(Host::id).toList()));
            return phases;
        }

        private static void run(Deque<Phase> phases) {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (phases.element().frame(System.nanoTime())) {
                        System.out.flush();
                        phases.remove();
                    }
                    if (phases.isEmpty()) {
                        Runtime.getRuntime().halt(0);
                    }
                }
            }.start();
        }
    }
}
