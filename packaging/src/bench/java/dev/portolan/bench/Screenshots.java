package dev.portolan.bench;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.History;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.Designer;
import dev.portolan.desktop.Surroundings;
import dev.portolan.desktop.Windows;
import dev.portolan.desktop.canvas.DiagramCanvas;
import dev.portolan.diagram.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes the designer's pictures: `mvn -Ppictures verify` writes them to `packaging/target/pictures`.
///
/// Every scene is taken at two sizes and in three themes, in a window of its own with settings of its own.
public final class Screenshots {
    private static final List<int[]> SIZES = List.of(new int[] {1280, 800}, new int[] {1920, 1080});
    private static final List<String> THEMES = List.of("light", "dark", "high-contrast");

    private static final InstanceId MOVED = new InstanceId("gw-2");
    private static final HostId TARGET = new HostId("pay-gw-01");

    /// What a window needs to come to rest after it has changed.
    private static final int REST = 20;

    private Screenshots() {}

    /// Begins.
    ///
    /// @param arguments the folder for the pictures
    public static void main(String[] arguments) {
        Application.launch(App.class, arguments);
    }

    /// What a picture shows.
    private enum Subject {
        EMPTY,
        TEMPLATE,
        COLLISION,
        LARGE
    }

    private record Shot(Subject subject, int width, int height, String theme) {
        String file() {
            return String.format(
                    Locale.ROOT, "%s-%dx%d-%s.png", subject.name().toLowerCase(Locale.ROOT), width, height, theme);
        }
    }

    /// One window after another, each until its picture is taken.
    public static final class App extends Application {
        private final Deque<Shot> shots = new ArrayDeque<>();

        /// Made by JavaFX.
        public App() {}

        @Override
        public void start(Stage stage) throws IOException {
            var folder =
                    Files.createDirectories(Path.of(getParameters().getRaw().getFirst()));
            for (var subject : Subject.values()) {
                for (var size : SIZES) {
                    THEMES.forEach(theme -> shots.add(new Shot(subject, size[0], size[1], theme)));
                }
            }
            take(folder);
        }

        private void take(Path folder) {
            if (shots.isEmpty()) {
                Runtime.getRuntime().halt(0);
            }
            var shot = shots.remove();
            var stage = new Stage();
            var settings = BenchSettings.with("theme = " + shot.theme() + "\n");
            var designer = new Windows(new Surroundings(
                            settings, null, _ -> {}, Thread::startVirtualThread, InstantSource.system()))
                    .add(stage);
            designer.show();
            stage.setWidth(shot.width());
            stage.setHeight(shot.height());
            var canvas = (DiagramCanvas) stage.getScene().lookup(".diagram-canvas");
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    frame++;
                    if (frame == REST) {
                        designer.open(History.unsaved(plan(shot.subject())), null);
                    } else if (frame == 2 * REST && shot.subject() == Subject.COLLISION) {
                        drag(designer, canvas);
                    } else if (frame >= 3 * REST && canvas.isComplete()) {
                        stop();
                        save(stage.getScene(), folder.resolve(shot.file()));
                        stage.hide();
                        forget(settings);
                        take(folder);
                    }
                }
            }.start();
        }

        private static void forget(Path settings) {
            try {
                Files.deleteIfExists(settings);
                Files.deleteIfExists(Objects.requireNonNull(settings.getParent()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Topology plan(Subject subject) {
            return switch (subject) {
                case EMPTY -> Topology.empty("New plan");
                case TEMPLATE -> Templates.payments().topology();
                case COLLISION ->
                    Templates.payments()
                            .topology()
                            .withInstance(MOVED, gateway -> gateway.withOffset(Offset.pinned(0)));
                case LARGE -> LargePlans.plan(BundledCatalog.load(), 1000, Frames.INSTANCES_EACH, 20_000);
            };
        }

        /// The second gateway, pinned where the first one is, over the host of the first.
        private static void drag(Designer designer, DiagramCanvas canvas) {
            var state = designer.store().state();
            var from = state.geometry().box(MOVED).orElseThrow();
            var to = state.geometry().box(TARGET).orElseThrow();
            var start = state.viewport().toScreen(from.centre());
            var end = state.viewport().toScreen(new Point(to.centre().x(), to.y() + 24));
            Mouse.fire(canvas, MouseEvent.MOUSE_PRESSED, start);
            Mouse.fire(canvas, MouseEvent.MOUSE_DRAGGED, new Point(start.x() + 8, start.y()));
            Mouse.fire(canvas, MouseEvent.MOUSE_DRAGGED, end);
        }

        private static void save(Scene scene, Path file) {
            var image = scene.snapshot(null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
                }
            }
            try {
                ImageIO.write(picture, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
