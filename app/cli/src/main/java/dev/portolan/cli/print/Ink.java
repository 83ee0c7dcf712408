package dev.portolan.cli.print;

import dev.portolan.core.finding.Severity;
import java.util.Map;

/// Colour for terminals. What it says is always said in words as well.
///
/// @param colours whether the reader sees colours; if not, every text stays as it is
public record Ink(boolean colours) {
    private static final String ESCAPE = "\u001b[";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "1;36";
    private static final String BOLD = "1";

    /// No colours.
    public static final Ink NONE = new Ink(false);

    /// The ink that suits where the output goes: colours only for a terminal that says of what kind it is and
    /// is not `dumb`, and only if `NO_COLOR` (no-color.org) is not set.
    ///
    /// @param isTerminal whether people read the output as it comes
    /// @param environment the environment's variables
    public static Ink of(boolean isTerminal, Map<String, String> environment) {
        var kind = environment.getOrDefault("TERM", environment.getOrDefault("WT_SESSION", ""));
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Ink(isTerminal && !refused && !kind.isEmpty() && !kind.equals("dumb"));
    }

    /// A text in the colour of a severity.
    public String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in(RED, text);
            case WARNING -> in(YELLOW, text);
            case NOTE -> in(CYAN, text);
        };
    }

    /// A text that stands out.
    public String strong(String text) {
        return in(BOLD, text);
    }

    private String in(String style, String text) {
        return colours ? ESCAPE + style + "m" + text + ESCAPE + "0m" : text;
    }
}
