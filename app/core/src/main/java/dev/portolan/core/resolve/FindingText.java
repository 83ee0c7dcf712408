package dev.portolan.core.resolve;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// The sentences of the findings.
final class FindingText {
    private static final Messages MESSAGES =
            new Messages(ResourceBundle.getBundle("dev.portolan.core.resolve.findings"));

    private FindingText() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
