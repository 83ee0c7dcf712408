package dev.portolan.desktop;

import dev.portolan.core.text.Messages;
import dev.portolan.desktop.document.Prompts;

/// Takes what is thrown on the JavaFX thread and nobody caught: a failure of ours. The user hears of it, the
/// window goes
/// on, and the trace is on standard error for the report.
final class Failures implements Thread.UncaughtExceptionHandler {
    private final Prompts prompts;
    private final Messages messages;

    Failures(Prompts prompts, Messages messages) {
        this.prompts = prompts;
        this.messages = messages;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        failure.printStackTrace();
        prompts.complain(messages.text("failure", failure));
    }
}
