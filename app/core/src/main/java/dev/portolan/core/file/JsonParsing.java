package dev.portolan.core.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Turns JSON text into [Json] values with places.
final class JsonParsing {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private JsonParsing(JsonParser parser) {
        this.parser = parser;
    }

    /// @throws PlanFault if the text is not one JSON value
    static Json parse(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var parsing = new JsonParsing(parser);
            if (parser.currentToken() == null) {
                throw new PlanFault(Json.Place.NOWHERE, "", FileText.text("json.empty"));
            }
            var value = parsing.value("");
            if (parser.nextToken() != null) {
                throw new PlanFault(parsing.place(), "", FileText.text("json.trailing"));
            }
            return value;
        } catch (JacksonException e) {
            throw new PlanFault(place(e.getLocation()), "", FileText.text("json.broken", firstLine(e)));
        }
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }

    private Json value(String path) {
        var place = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place, path);
            case START_ARRAY -> array(place, path);
            case VALUE_STRING -> new Json.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getString());
            case VALUE_TRUE -> new Json.Bool(place, true);
            case VALUE_FALSE -> new Json.Bool(place, false);
            case VALUE_NULL -> new Json.Null(place);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("not the start of a value: " + parser.currentToken());
        };
    }

    private Json.Obj object(Json.Place place, String path) {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var field = path.isEmpty() ? name : path + "." + name;
            if (fields.containsKey(name)) {
                throw new PlanFault(place(), field, FileText.text("json.twice", name));
            }
            parser.nextToken();
            fields.put(name, value(field));
        }
        return new Json.Obj(place, fields);
    }

    private Json.Arr array(Json.Place place, String path) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return new Json.Arr(place, items);
    }

    private Json.Place place() {
        return place(parser.currentTokenLocation());
    }

    private static Json.Place place(TokenStreamLocation location) {
        return new Json.Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
