package dev.portolan.core.text;

import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes JSON one value per line, so that version control shows a change of one value as a change of one
/// line.
public final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private JsonText() {}

    /// The text of one value, with a line break after it.
    ///
    /// @param content writes the value
    public static String of(Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(new Pretty(), text)) {
            content.accept(generator);
        }
        // Half a surrogate pair has no form in UTF-8 but its escape.
        return LONE_SURROGATE
                        .matcher(text.toString())
                        .replaceAll(
                                half -> "\\\\u%04X".formatted((int) half.group().charAt(0)))
                + "\n";
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withArrayIndenter(indenter)
                    .withObjectIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
