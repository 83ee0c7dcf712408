package dev.portolan.desktop;

import dev.portolan.core.edit.History;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.settings.SettingsPlace;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/// The JavaFX application: one window on the plan that the command line names, or on the template.
public final class DesignerApp extends Application {
    /// Made by JavaFX.
    public DesignerApp() {}

    @Override
    public void start(Stage stage) {
        var designer = new Designer(stage, surroundings());
        argument(0).ifPresentOrElse(plan -> show(designer, plan), () -> showTemplate(designer));
    }

    private Surroundings surroundings() {
        var settings = SettingsPlace.of(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
        var services = getHostServices();
        return new Surroundings(
                settings,
                argument(1).orElse(null),
                page -> services.showDocument(page.toString()),
                Thread::startVirtualThread);
    }

    /// What the launcher handed over: the plan and the catalog folder, each empty if there is none.
    private Optional<Path> argument(int index) {
        return getParameters().getRaw().stream()
                .skip(index)
                .findFirst()
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }

    private static void show(Designer designer, Path file) {
        switch (PlanFiles.read(file)) {
            case PlanRead.Fine(var topology) -> {
                designer.open(History.opened(topology), file);
                designer.show();
            }
            case PlanRead.Failed(var problem) -> {
                showTemplate(designer);
                designer.complain(problem);
            }
        }
    }

    private static void showTemplate(Designer designer) {
        designer.open(History.unsaved(Templates.payments().topology()), null);
        designer.show();
    }
}
