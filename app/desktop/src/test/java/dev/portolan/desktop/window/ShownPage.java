package dev.portolan.desktop.window;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.fixture.OpenWindow;
import dev.portolan.desktop.fixture.OwnFolder;
import dev.portolan.desktop.settings.Setting;
import dev.portolan.desktop.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// The page of a product as a test sees and opens it.
final class ShownPage {
    static final String PAGE = "#product-page";

    private final OpenWindow window;

    ShownPage(OpenWindow window) {
        this.window = window;
    }

    boolean isOpen() {
        return window.ask(() -> window.node(PAGE, Node.class).isVisible());
    }

    void about(String line) {
        window.run(() -> {
            var entry = window.node("#palette-" + line, Node.class);
            ((ButtonBase) entry.lookup(".palette-about")).fire();
        });
    }

    String title() {
        return window.texts(PAGE + " .page-title").getFirst();
    }

    void useOwnFiles(Path folder) throws IOException {
        var own = new OwnFolder(folder);
        own.writeAcme();
        own.writeChange();
        var messages = new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop"));
        new SettingsFile(window.settings(), messages).change(settings -> settings.with(Setting.CATALOG_FOLDER, folder));
        window.reopen();
    }

    /// Caption and text of each fact, with the names of its links behind.
    String words(String entry) {
        return window.ask(() -> window.node(PAGE + " #" + entry, Node.class).getAccessibleText());
    }
}
