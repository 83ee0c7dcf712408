package dev.portolan.desktop;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.MessageBar;
import dev.portolan.desktop.document.MessageBar.Topic;
import javafx.application.Platform;

/// Takes what is thrown and nobody caught, on the JavaFX thread or in the background: a failure of ours. The user
/// hears of it, the window goes on, and the trace is on standard error for the report.
final class Failures implements Thread.UncaughtExceptionHandler {
    private final MessageBar bar;
    private final Messages messages;

    Failures(MessageBar bar, Messages messages) {
        this.bar = bar;
        this.messages = messages;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        failure.printStackTrace();
        if (Platform.isFxApplicationThread()) {
            tell(failure);
        } else {
            Platform.runLater(() -> tell(failure));
        }
    }

    private void tell(Throwable failure) {
        bar.tell(Topic.FAILURE, Severity.ERROR, messages.text("failure", failure));
    }
}
