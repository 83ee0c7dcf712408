package dev.portolan.desktop;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.History;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.template.Templates;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/// The JavaFX application: one window on the plan that the command line names, or on the template.
public final class DesignerApp extends Application {
    /// Made by JavaFX.
    public DesignerApp() {}

    @Override
    public void start(Stage stage) {
        var designer = new Designer(stage, BundledCatalog.load());
        var arguments = getParameters().getRaw();
        if (arguments.isEmpty()) {
            showTemplate(designer);
        } else {
            show(designer, Path.of(arguments.getFirst()));
        }
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
