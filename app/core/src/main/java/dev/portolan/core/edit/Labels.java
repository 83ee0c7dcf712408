package dev.portolan.core.edit;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// What the undo menu calls the edits.
final class Labels {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.core.edit.labels"));

    private Labels() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
