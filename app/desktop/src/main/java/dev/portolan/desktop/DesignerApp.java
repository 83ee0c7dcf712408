package dev.portolan.desktop;

import dev.portolan.core.edit.History;
import dev.portolan.core.template.Template;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.settings.SettingsPlace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;

/// The JavaFX application: one window on the plan that the command line names, or on the template that the
/// system property `portolan.template` names, or else on nothing, with a welcome.
public final class DesignerApp extends Application {
    private static final String TEMPLATE = "portolan.template";

    /// Made by JavaFX.
    public DesignerApp() {}

    @Override
    public void start(Stage stage) {
        var designer = new Windows(surroundings()).add(stage);
        var documents = designer.documents();
        template().ifPresent(template -> documents.show(History.unsaved(template.topology()), null));
        argument(0).ifPresent(documents::open);
        documents.offerUnsaved();
        designer.show();
    }

    private static Optional<Template> template() {
        var wanted = System.getProperty(TEMPLATE, "");
        return Templates.all().stream()
                .filter(template -> template.id().equals(wanted))
                .findFirst();
    }

    private Surroundings surroundings() {
        var settings = SettingsPlace.of(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
        var services = getHostServices();
        return new Surroundings(
                settings,
                argument(1).orElse(null),
                page -> services.showDocument(page.toString()),
                Thread::startVirtualThread,
                InstantSource.system());
    }

    /// What the launcher handed over: the plan and the catalog folder, each empty if there is none.
    private Optional<Path> argument(int index) {
        return getParameters().getRaw().stream()
                .skip(index)
                .findFirst()
                .filter(text -> !text.isEmpty())
                .map(Path::of);
    }
}
