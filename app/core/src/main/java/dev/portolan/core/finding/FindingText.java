package dev.portolan.core.finding;

import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.ResourceBundle;

/// The sentence of a finding. It is put together when somebody reads it: a large plan has thousands of notes
/// that nobody looks at while the mouse moves.
///
/// @param key which sentence
/// @param arguments what is filled in
public record FindingText(String key, List<Object> arguments) {
    private static final Messages MESSAGES =
            new Messages(ResourceBundle.getBundle("dev.portolan.core.finding.findings"));

    public FindingText {
        arguments = List.copyOf(arguments);
    }

    /// The sentence of that key with its placeholders filled in.
    public static FindingText text(String key, Object... arguments) {
        return new FindingText(key, List.of(arguments));
    }

    /// A text about a kind of findings, see [FindingCode].
    static String of(String key) {
        return MESSAGES.text(key);
    }

    /// The whole sentence.
    public String sentence() {
        return MESSAGES.text(key, arguments.toArray());
    }
}
