package dev.portolan.desktop.document;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.look.Bar;
import dev.portolan.desktop.look.Gravity;
import dev.portolan.desktop.look.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a window has to tell its user or to ask, over the canvas's upper edge: it stays until the user has dealt
/// with it and keeps nobody from working. Escape in a message closes it.
public final class MessageBar extends VBox {
    /// More would leave too little of the canvas.
    private static final int LIMIT = 3;

    /// A message.
    ///
    /// @param topic what it is about; a later message about the same takes its place
    /// @param text a sentence or two
    /// @param choices what the user can do about it, the likeliest first; it can be closed as well
    public record Notice(Topic topic, Severity severity, String text, List<Choice> choices) {
        public Notice {
            choices = List.copyOf(choices);
        }
    }

    /// What messages are about.
    public enum Topic {
        /// Something did not work, or a remark on what did.
        OUTCOME,
        /// Unsaved work that was found.
        RECOVERY,
        /// The file is no longer as it was.
        DISK,
        /// The journal cannot be written.
        JOURNAL,
        /// A failure of ours.
        FAILURE
    }

    /// Something to do about a message, which then closes.
    ///
    /// @param text what the button says
    public record Choice(String text, Runnable action) {}

    private record Shown(Notice notice, Bar row) {}

    private final Messages messages;
    private final List<Shown> shown = new ArrayList<>();

    public MessageBar(Messages messages) {
        this.messages = messages;
        setId("messages");
        getStyleClass().add("message-bar");
        setAccessibleText(messages.text("message.accessible"));
        show();
    }

    /// Shows a message. Of more than a few the oldest goes.
    public void tell(Notice notice) {
        close(notice.topic());
        shown.add(new Shown(notice, row(notice)));
        if (shown.size() > LIMIT) {
            shown.removeFirst();
        }
        show();
    }

    /// Shows a message with nothing to do about it.
    public void tell(Topic topic, Severity severity, String text) {
        tell(new Notice(topic, severity, text, List.of()));
    }

    /// Takes a message away, if there is one about this.
    public void close(Topic topic) {
        if (shown.removeIf(each -> each.notice().topic() == topic)) {
            show();
        }
    }

    /// What is shown, the oldest first.
    public List<Notice> notices() {
        return shown.stream().map(Shown::notice).toList();
    }

    private void show() {
        getChildren().setAll(shown.stream().map(Shown::row).toList());
        setVisible(!shown.isEmpty());
        setManaged(!shown.isEmpty());
    }

    private Bar row(Notice notice) {
        var text = new Label(notice.text(), new FontIcon(Gravity.sign(notice.severity())));
        text.setWrapText(true);
        text.getStyleClass().add("bar-text");
        var choices = notice.choices().stream().map(choice -> button(notice.topic(), choice));
        var row = new Bar(
                text,
                Bar.group(Stream.concat(choices, Stream.of(closer(notice.topic())))
                        .toArray(Node[]::new)));
        row.getStyleClass().add("message");
        row.setAccessibleRole(AccessibleRole.PARENT);
        row.setAccessibleText(
                messages.text("problem.severity." + notice.severity().word()) + ": " + notice.text());
        Gravity.colour(row, notice.severity());
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close(notice.topic());
            }
        });
        return row;
    }

    private Button button(Topic topic, Choice choice) {
        var button = new Button(choice.text());
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            close(topic);
            choice.action().run();
        });
        return button;
    }

    private Button closer(Topic topic) {
        var closer = new Button("", new FontIcon(Feather.X));
        closer.getStyleClass().addAll("flat", "button-icon", "small");
        closer.setAccessibleText(messages.text("message.close"));
        closer.setTooltip(new Tip(messages.text("message.close")));
        closer.setOnAction(_ -> close(topic));
        return closer;
    }
}
