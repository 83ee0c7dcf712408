package dev.portolan.desktop.document;

import dev.portolan.core.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;

/// What a window asks its user before it goes on. All else is told in the [MessageBar].
final class Prompts {
    /// What is to become of unsaved work.
    enum Unsaved {
        SAVE,
        DROP,
        STAY
    }

    private final Stage owner;
    private final Messages messages;

    Prompts(Stage owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    /// Asks what to do with a plan that would be lost.
    Unsaved unsaved(String plan) {
        var save = new ButtonType(messages.text("dialog.unsaved.save"), ButtonBar.ButtonData.YES);
        var drop = new ButtonType(messages.text("dialog.unsaved.drop"), ButtonBar.ButtonData.NO);
        var alert = alert(
                Alert.AlertType.CONFIRMATION, messages.text("dialog.unsaved.text"), save, drop, ButtonType.CANCEL);
        alert.setHeaderText(messages.text("dialog.unsaved.header", plan));
        var answer = alert.showAndWait().orElse(ButtonType.CANCEL);
        if (answer.equals(save)) {
            return Unsaved.SAVE;
        }
        return answer.equals(drop) ? Unsaved.DROP : Unsaved.STAY;
    }

    /// Whether a file may be written. The file chooser has asked about the one that was chosen, not about the
    /// one that it becomes with its extension.
    boolean mayWrite(Path chosen, Path target) {
        if (chosen.equals(target) || !Files.exists(target)) {
            return true;
        }
        var alert = alert(
                Alert.AlertType.CONFIRMATION,
                messages.text("dialog.replace.text"),
                ButtonType.CANCEL,
                new ButtonType(messages.text("dialog.replace"), ButtonBar.ButtonData.YES));
        alert.setHeaderText(messages.text("dialog.replace.header", target.getFileName()));
        return alert.showAndWait()
                .map(answer -> answer.getButtonData() == ButtonBar.ButtonData.YES)
                .orElse(false);
    }

    private Alert alert(Alert.AlertType type, String text, ButtonType... buttons) {
        var alert = new Alert(type, text, buttons);
        alert.setGraphic(null);
        if (owner.isShowing()) {
            alert.initOwner(owner);
        }
        return alert;
    }
}
