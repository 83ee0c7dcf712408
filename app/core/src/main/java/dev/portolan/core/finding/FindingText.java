package dev.portolan.core.finding;

import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.ResourceBundle;

/// What a finding says, or what is said about its kind. Two texts are equal if they say the same, which takes no look
/// at the words.
///
/// @param key which sentence
/// @param arguments what is filled in, as `toString` writes it: texts, numbers and ids
public record FindingText(String key, List<Object> arguments) {
    private static final Messages MESSAGES =
            new Messages(ResourceBundle.getBundle("dev.portolan.core.finding.findings"));

    public FindingText {
        arguments = List.copyOf(arguments);
    }

    /// The text of that key with its placeholders filled in.
    public static FindingText text(String key, Object... arguments) {
        return new FindingText(key, List.of(arguments));
    }

    /// The words: one sentence.
    public String sentence() {
        return MESSAGES.text(key, arguments.toArray());
    }
}
