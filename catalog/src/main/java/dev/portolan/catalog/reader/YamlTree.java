package dev.portolan.catalog.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/// Reads YAML text into [Node]s. Aliases, tags and several documents in one file are refused: a catalog file
/// says each thing where it stands, and what a value is shows from how it is written.
final class YamlTree {
    private final String file;
    private final JsonParser parser;

    private YamlTree(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /// @throws CatalogException if the text isn't YAML, is empty, repeats a field or uses what is refused
    static Node read(String file, String text) {
        try (var parser = factory(text).createParser(ObjectReadContext.empty(), text)) {
            var tree = new YamlTree(file, parser);
            var first = parser.nextToken();
            if (first == null) {
                throw new CatalogException(new Position(file, 1, 1), "", "the file is empty");
            }
            var root = tree.node(first, "");
            if (parser.nextToken() != null) {
                throw new CatalogException(tree.here(), "", "a second document in one file");
            }
            return root;
        } catch (JacksonException e) {
            throw notYaml(file, e);
        }
    }

    /// A factory whose engine takes the text in at once: it would go by pieces of 1024 letters, and die of a
    /// pair of surrogates across the end of one. What stands twice is found here, with its place.
    private static YAMLFactory factory(String text) {
        var settings = LoadSettings.builder()
                .setBufferSize(text.length() + 1)
                .setAllowDuplicateKeys(true)
                .build();
        return YAMLFactory.builder().loadSettings(settings).build();
    }

    /// The YAML engine's own complaint names the very place; Jackson's place is where it had got to before.
    private static CatalogException notYaml(String file, JacksonException failure) {
        if (failure.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            var mark = marked.getProblemMark().get();
            var at = new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
            return new CatalogException(at, "", "not YAML: " + marked.getProblem());
        }
        var problem = failure.getOriginalMessage().lines().findFirst().orElse("unreadable");
        return new CatalogException(position(file, failure.getLocation()), "", "not YAML: " + problem);
    }

    private Node node(JsonToken token, String path) {
        var at = here();
        requirePlain(at, path);
        return switch (token) {
            case START_OBJECT -> block(at, path);
            case START_ARRAY -> items(at, path);
            case VALUE_STRING -> new Node.Text(at, parser.getString());
            case VALUE_NUMBER_INT -> whole(at);
            case VALUE_TRUE -> new Node.Truth(at, true);
            case VALUE_FALSE -> new Node.Truth(at, false);
            case VALUE_NULL -> new Node.Nothing(at);
            case VALUE_NUMBER_FLOAT -> new Node.Fraction(at, parser.getString());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new CatalogException(at, path, "neither text, number, list nor block");
        };
    }

    private void requirePlain(Position at, String path) {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        if (yaml.isCurrentAlias()) {
            throw new CatalogException(at, path, "an alias, which catalog files don't use");
        }
        if (yaml.getRawTag() != null) {
            throw new CatalogException(at, path, "a tag, which catalog files don't use");
        }
    }

    private Node whole(Position at) {
        var value = parser.getBigIntegerValue();
        return value.bitLength() < Long.SIZE
                ? new Node.Whole(at, value.longValue())
                : new Node.Fraction(at, value.toString());
    }

    private Node block(Position at, String path) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            var inner = Fields.pathOf(path, name);
            var nameAt = here();
            requirePlain(nameAt, inner);
            if (entries.containsKey(name)) {
                throw new CatalogException(nameAt, inner, "stands here twice");
            }
            entries.put(name, new Node.Entry(nameAt, node(parser.nextToken(), inner)));
        }
        return new Node.Block(at, entries);
    }

    private Node items(Position at, String path) {
        var values = new ArrayList<Node>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(node(token, path + "[" + values.size() + "]"));
        }
        return new Node.Items(at, values);
    }

    private Position here() {
        return position(file, parser.currentTokenLocation());
    }

    /// @param location null where Jackson gives none, as for text that is nested too deeply
    private static Position position(String file, @Nullable TokenStreamLocation location) {
        if (location == null) {
            return new Position(file, 1, 1);
        }
        return new Position(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
