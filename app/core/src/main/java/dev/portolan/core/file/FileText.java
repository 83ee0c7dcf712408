package dev.portolan.core.file;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// What readers say of files that they cannot read.
final class FileText {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.core.file.problems"));

    private FileText() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
