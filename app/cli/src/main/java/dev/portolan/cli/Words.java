package dev.portolan.cli;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// What the command line says.
final class Words {
    /// The bundle, for picocli, which looks up the texts of its help by itself.
    static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.portolan.cli.cli");

    private static final Messages MESSAGES = new Messages(BUNDLE);

    private Words() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
