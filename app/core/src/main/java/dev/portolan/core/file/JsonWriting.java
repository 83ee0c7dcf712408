package dev.portolan.core.file;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes [Json] values.
final class JsonWriting {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriting() {}

    /// The shortest text of a value.
    static String compact(Json value) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(generator, value);
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
