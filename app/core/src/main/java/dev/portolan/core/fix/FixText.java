package dev.portolan.core.fix;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// The titles of fixes and the sentences of their previews.
final class FixText {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.core.fix.fixes"));

    private FixText() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
