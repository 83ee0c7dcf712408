package dev.portolan.bench;

import dev.portolan.core.edit.History;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.Surroundings;
import dev.portolan.desktop.Windows;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// Opens the designer on the template and prints how long that took, from the start of the process to the end
/// of the first frame that shows the plan.
public final class FirstFrame {
    static final int RUNS = 5;

    private FirstFrame() {}

    public static void main(String[] arguments) {
        Application.launch(App.class);
    }

    /// The designer as users start it, and a look at the clock.
    public static final class App extends Application {
        /// Made by JavaFX.
        public App() {}

        @Override
        public void start(Stage stage) {
            var designer = new Windows(new Surroundings(
                            BenchSettings.with(""), null, _ -> {}, Runnable::run, InstantSource.system()))
                    .add(stage);
            designer.open(History.unsaved(Templates.payments().topology()), null);
            designer.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    // The third pulse begins when the renderer has taken over the frame of the first.
                    if (++pulses == 3) {
                        report();
                    }
                }
            }.start();
        }

        private static void report() {
            var start = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.printf(
                    Locale.ROOT, "%-58s        %8.0f ms%n", "process start to the first frame of the template", (double)
                            Duration.between(start, Instant.now()).toMillis());
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }
}
