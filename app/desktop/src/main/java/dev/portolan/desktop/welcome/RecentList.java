package dev.portolan.desktop.welcome;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.When;
import dev.portolan.desktop.look.Tip;
import dev.portolan.desktop.settings.RecentFile;
import dev.portolan.desktop.settings.RecentFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The plans that were open, the latest first; those that are gone can be taken off the list.
public final class RecentList extends VBox {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    /// So many leave the templates in view.
    private static final int SHOWN = 6;

    private final RecentFiles recent;
    private final InstantSource clock;
    private final Executor background;
    private final Consumer<Path> open;
    private final Messages messages;
    private final When when = When.ofSystem();

    private record Row(RecentFile recent, boolean there) {}

    /// @param background where it is looked whether files are there
    /// @param open takes the file that the user chooses
    public RecentList(
            RecentFiles recent, InstantSource clock, Executor background, Consumer<Path> open, Messages messages) {
        this.recent = recent;
        this.clock = clock;
        this.background = background;
        this.open = open;
        this.messages = messages;
        setId("recent");
        getStyleClass().add("recent-list");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Looks again which there are.
    void refresh() {
        background.execute(() -> {
            var rows = recent.all().stream()
                    .map(each -> new Row(each, Files.isRegularFile(each.file())))
                    .toList();
            Platform.runLater(() -> show(rows));
        });
    }

    private void show(List<Row> rows) {
        getChildren().setAll(Welcome.heading(messages.text("welcome.recent")));
        rows.stream().limit(SHOWN).map(this::row).forEach(getChildren()::add);
        setVisible(!rows.isEmpty());
    }

    /// Puts the focus on the first plan that is there.
    ///
    /// @return whether there is one
    boolean focusFirst() {
        var first = lookupAll(".recent-entry").stream()
                .filter(entry -> !entry.getPseudoClassStates().contains(MISSING))
                .findFirst();
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private HBox row(Row row) {
        var file = row.recent().file();
        var time = when.text(row.recent().when(), clock.instant());
        var state = row.there() ? time : messages.text("welcome.recent.missing", time);
        var entry = new Button("", content(file, state, row.there()));
        entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAccessibleText(messages.text(
                "welcome.recent.accessible", file.getFileName(), String.valueOf(file.getParent()), state));
        entry.setTooltip(new Tip(file.toString()));
        entry.getStyleClass().add("recent-entry");
        entry.pseudoClassStateChanged(MISSING, !row.there());
        entry.setOnAction(_ -> open.accept(file));
        HBox.setHgrow(entry, Priority.ALWAYS);
        var shown = new HBox(entry, remover(file));
        shown.getStyleClass().add("recent-row");
        return shown;
    }

    private static HBox content(Path file, String state, boolean there) {
        var name = new Label(
                String.valueOf(file.getFileName()), new FontIcon(there ? Feather.FILE_TEXT : Feather.ALERT_TRIANGLE));
        name.getStyleClass().add("welcome-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("hint");
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        folder.setMaxWidth(Double.MAX_VALUE);
        folder.setMinWidth(0);
        HBox.setHgrow(folder, Priority.ALWAYS);
        var time = new Label(state);
        time.getStyleClass().add("hint");
        time.setMinWidth(Region.USE_PREF_SIZE);
        var content = new HBox(name, folder, time);
        content.getStyleClass().add("recent-content");
        return content;
    }

    private Button remover(Path file) {
        var remover = new Button("", new FontIcon(Feather.X));
        var text = messages.text("welcome.recent.remove", file.getFileName());
        remover.getStyleClass().addAll("flat", "button-icon", "small");
        remover.setAccessibleText(text);
        remover.setTooltip(new Tip(text));
        remover.setOnAction(_ -> {
            recent.remove(file);
            refresh();
        });
        return remover;
    }
}
