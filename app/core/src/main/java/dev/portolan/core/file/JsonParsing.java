package dev.portolan.core.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Turns JSON text into [Json] values with places.
final class JsonParsing {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern ADVICE = Pattern.compile(
            " \\(start marker at .*|: enable `.*|, from `StreamReadConstraints[^`]*`| \\(not recognized as one since .*\\)");

    private final JsonParser parser;

    private JsonParsing(JsonParser parser) {
        this.parser = parser;
    }

    /// @throws PlanFault if the text is not one JSON value
    static Json parse(String text) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonParsing(parser).document();
        }
    }

    private Json document() {
        try {
            if (parser.nextToken() == null) {
                throw new PlanFault(Json.Place.NOWHERE, "", FileText.text("json.empty"));
            }
            var value = value("");
            if (parser.nextToken() != null) {
                throw new PlanFault(place(), "", FileText.text("json.trailing"));
            }
            return value;
        } catch (JacksonException e) {
            // What breaks a limit, such as that on nesting, comes without a place.
            var location = Objects.requireNonNullElse(e.getLocation(), parser.currentLocation());
            throw new PlanFault(place(location), "", FileText.text("json.broken", reason(e)));
        }
    }

    /// What is wrong, in one line, without advice on how to set up the parser.
    private static String reason(JacksonException e) {
        var firstLine =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        return ADVICE.matcher(firstLine).replaceFirst("");
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
