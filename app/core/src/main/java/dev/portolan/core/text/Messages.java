package dev.portolan.core.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// One module's words, out of its resource bundle.
public final class Messages {
    private final ResourceBundle bundle;

    /// @param bundle the calling module's own bundle: a module can read no other's
    public Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The text of a key with its placeholders filled in.
    ///
    /// Arguments are put in as `String.valueOf` writes them: a port is never grouped into `9,711`.
    ///
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public String text(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        var words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }

    /// A number of things: the text of a key for exactly one, or else of a key for several with the number
    /// filled in.
    ///
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public String counted(String one, String several, long count) {
        return count == 1 ? text(one) : text(several, count);
    }
}
