package dev.portolan.core.file;

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

/// Writes JSON one value per line, so that version control shows a change of one value as a change of one line.
final class JsonWriting {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private JsonWriting() {}

    static String pretty(Consumer<JsonGenerator> content) {
        var text = write(
                        new ObjectWriteContext.Base() {
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
                        },
                        content)
                + "\n";
        // Half a surrogate pair has no form in UTF-8 but its escape.
        return LONE_SURROGATE
                .matcher(text)
                .replaceAll(half -> "\\\\u%04X".formatted((int) half.group().charAt(0)));
    }

    /// The shortest text of a value.
    static String compact(Json value) {
        return write(ObjectWriteContext.empty(), generator -> write(generator, value));
    }

    private static String write(ObjectWriteContext context, Consumer<JsonGenerator> content) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(context, text)) {
            content.accept(generator);
        }
        return text.toString();
    }

    static void write(JsonGenerator generator, Json value) {
        switch (value) {
            case Json.Obj object -> {
                generator.writeStartObject();
                object.fields().forEach((name, field) -> {
                    generator.writeName(name);
                    write(generator, field);
                });
                generator.writeEndObject();
            }
            case Json.Arr array -> {
                generator.writeStartArray();
                array.items().forEach(item -> write(generator, item));
                generator.writeEndArray();
            }
            case Json.Text text -> generator.writeString(text.value());
            case Json.Num number -> generator.writeNumber(number.literal());
            case Json.Bool bool -> generator.writeBoolean(bool.value());
            case Json.Null _ -> generator.writeNull();
        }
    }
}
