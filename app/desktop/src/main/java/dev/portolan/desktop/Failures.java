package dev.portolan.desktop;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.MessageBar;
import dev.portolan.desktop.document.MessageBar.Topic;

/// Takes what is thrown on the JavaFX thread and nobody caught: a failure of ours. The user hears of it, the
/// window goes on, and the trace is on standard error for the report.
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
        bar.tell(Topic.FAILURE, Severity.ERROR, messages.text("failure", failure));
    }
}
