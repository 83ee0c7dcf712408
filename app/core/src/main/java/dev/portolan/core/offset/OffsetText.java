package dev.portolan.core.offset;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// The sentences about offsets.
final class OffsetText {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.core.offset.offsets"));

    private OffsetText() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
