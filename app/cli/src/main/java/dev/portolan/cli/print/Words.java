package dev.portolan.cli.print;

import dev.portolan.core.text.Messages;
import java.util.ResourceBundle;

/// What the command line says.
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.portolan.cli.cli");
    private static final Messages MESSAGES = new Messages(BUNDLE);

    private Words() {}

    /// The bundle, for picocli, which looks up the texts of its help by itself.
    public static ResourceBundle bundle() {
        return BUNDLE;
    }

    /// The text of a key with its placeholders filled in.
    public static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /// A number of things, see [Messages#counted].
    public static String counted(String one, String several, long count) {
        return MESSAGES.counted(one, several, count);
    }

    /// `yes` or `no`.
    public static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
