package dev.portolan.core.finding;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// The sentences of findings, and the texts about their kinds.
public final class FindingText {
    private static final Messages MESSAGES =
            new Messages(ResourceBundle.getBundle("dev.portolan.core.finding.findings"));

    private FindingText() {}

    /// The text of that key with its placeholders filled in.
    public static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
