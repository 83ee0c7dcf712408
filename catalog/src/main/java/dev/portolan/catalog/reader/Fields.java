package dev.portolan.catalog.reader;

import dev.portolan.catalog.NearMisses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A block of fields on its way to becoming a record: typed access that fails with the place and the field's
/// path.
final class Fields {
    private final Position at;
    private final String path;
    private final Map<String, Node.Entry> entries;

    private Fields(Position at, String path, Map<String, Node.Entry> entries) {
        this.at = at;
        this.path = path;
        this.entries = entries;
    }

    /// @param path empty for a whole file
    /// @param at where complaints about missing fields point
    /// @throws CatalogException if the node isn't a block
    static Fields of(Node node, String path, Position at) {
        if (node instanceof Node.Block block) {
            return new Fields(at, path, block.entries());
        }
        throw new CatalogException(node.at(), path, "expected a block of fields, found " + node.kind());
    }

    /// A whole file.
    ///
    /// @throws CatalogException if the text isn't YAML or not a block
    static Fields ofFile(String file, String text) {
        return ofFile(YamlTree.read(file, text));
    }

    /// A whole file.
    ///
    /// @throws CatalogException if it isn't a block
    static Fields ofFile(Node tree) {
        return of(tree, "", new Position(tree.at().file(), 1, 1));
    }

    /// These fields, if there are none of other names.
    Fields only(Set<String> known) {
        for (var name : entries.keySet()) {
            if (!known.contains(name)) {
                throw unknown(name, known);
            }
        }
        return this;
    }

    /// A complaint about each field of another name.
    Stream<CatalogException> unknown(Set<String> known) {
        return entries.keySet().stream().filter(name -> !known.contains(name)).map(name -> unknown(name, known));
    }

    private CatalogException unknown(String name, Set<String> known) {
        return new CatalogException(name(name).at(), pathOf(name), () -> "unknown field; " + advice(name, known));
    }

    private static String advice(String name, Set<String> known) {
        var near = NearMisses.of(name, known);
        return near.isEmpty()
                ? "known here: " + known.stream().sorted().collect(Collectors.joining(", "))
                : "did you mean " + near.getFirst() + "?";
    }

    /// These fields, and those of the other block that are missing here.
    Fields orElse(Fields other) {
        var merged = new LinkedHashMap<>(other.entries);
        merged.putAll(entries);
        return new Fields(at, path, merged);
    }

    /// That something is wrong with the block as such.
    CatalogException failure(String message) {
        return new CatalogException(at, path, message);
    }

    /// The file that the block stands in.
    String file() {
        return at.file();
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    Set<String> names() {
        return entries.keySet();
    }

    /// A field's name, with its place. The block's place if there is no such field.
    Word name(String name) {
        var entry = entries.get(name);
        return new Word(entry == null ? at : entry.at(), pathOf(name), name);
    }

    /// A field's text, which must not be blank.
    Word word(String name) {
        return word(require(name), pathOf(name));
    }

    /// A field's text, which must not be blank.
    String text(String name) {
        return word(name).value();
    }

    /// A field's text, which must not be blank nor longer than so many characters.
    String text(String name, int most) {
        var word = word(name);
        int length = word.value().codePointCount(0, word.value().length());
        if (length > most) {
            throw word.failure("expected at most " + most + " characters, found " + length);
        }
        return word.value();
    }

    /// Like [#text(String)], with a value for a missing field.
    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    /// A field's text; empty if it has none, whatever it holds instead.
    Optional<String> textIfAny(String name) {
        var entry = entries.get(name);
        return entry != null && entry.value() instanceof Node.Text text
                ? Optional.of(text.value().strip())
                : Optional.empty();
    }

    /// A list of texts without repetition; empty if the field is missing.
    List<Word> words(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!(require(name) instanceof Node.Items items)) {
            throw wrong(name, "a list");
        }
        var words = new ArrayList<Word>();
        var seen = new HashSet<String>();
        for (var item : items.values()) {
            var word = word(item, pathOf(name) + "[" + words.size() + "]");
            if (!seen.add(word.value())) {
                throw word.failure(Wording.quoted(word.value()) + " stands here twice");
            }
            words.add(word);
        }
        return words;
    }

    /// Whether a field holds `true`, whatever else it may hold.
    boolean isTrue(String name) {
        var entry = entries.get(name);
        return entry != null && entry.value() instanceof Node.Truth truth && truth.value();
    }

    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (require(name) instanceof Node.Truth truth) {
            return truth.value();
        }
        throw wrong(name, "true or false");
    }

    int number(String name, int least, int most) {
        if (require(name) instanceof Node.Whole whole && whole.value() >= least && whole.value() <= most) {
            return Math.toIntExact(whole.value());
        }
        throw wrong(name, "a number from " + least + " to " + most);
    }

    /// A constant, written in lower case with hyphens.
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        var word = word(name);
        var words = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            var spelling = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (spelling.equals(word.value())) {
                return constant;
            }
            words.add(spelling);
        }
        throw word.failure(expected(words, word));
    }

    /// Like [#choice(String, Class)], with a value for a missing field.
    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        return has(name) ? choice(name, type) : otherwise;
    }

    /// One of the given words, the first for a missing field.
    String oneOf(String name, List<String> words) {
        if (!has(name)) {
            return words.getFirst();
        }
        var word = word(name);
        if (!words.contains(word.value())) {
            throw word.failure(expected(words, word));
        }
        return word.value();
    }

    /// The block that a field holds.
    Fields block(String name) {
        return of(require(name), pathOf(name), name(name).at());
    }

    /// A list of blocks; empty if the field is missing.
    List<Fields> blocks(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (!(require(name) instanceof Node.Items items)) {
            throw wrong(name, "a list");
        }
        var blocks = new ArrayList<Fields>();
        for (var item : items.values()) {
            blocks.add(of(item, pathOf(name) + "[" + blocks.size() + "]", item.at()));
        }
        return blocks;
    }

    private Node require(String name) {
        var entry = entries.get(name);
        if (entry == null) {
            throw name(name).failure("missing");
        }
        return entry.value();
    }

    private CatalogException wrong(String name, String expected) {
        var node = require(name);
        return new CatalogException(node.at(), pathOf(name), "expected " + expected + ", found " + node.kind());
    }

    private String pathOf(String name) {
        return pathOf(path, name);
    }

    /// The path to a field of the block that the first path leads to.
    static String pathOf(String path, String name) {
        return path.isEmpty() ? Wording.shortened(name) : path + "." + Wording.shortened(name);
    }

    private static String expected(List<String> words, Word found) {
        return "expected " + String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast()
                + ", found " + Wording.quoted(found.value());
    }

    private static Word word(Node node, String path) {
        if (node instanceof Node.Text text && !text.value().isBlank()) {
            var word = new Word(node.at(), path, text.value().strip());
            requireVisible(word);
            return word;
        }
        var found = switch (node) {
            case Node.Text _ -> "none";
            case Node.Whole _, Node.Truth _, Node.Fraction _ -> node.kind() + "; put it in quotes";
            case Node.Items _, Node.Block _, Node.Nothing _ -> node.kind();
        };
        throw new CatalogException(node.at(), path, "expected text, found " + found);
    }

    private static void requireVisible(Word word) {
        int letter = Wording.firstInvisible(word.value());
        if (letter >= 0) {
            throw word.failure(
                    letter == '\n'
                            ? "a text of several lines; '>-' before it makes one of them"
                            : "a character that can't be seen: " + Wording.escaped(letter));
        }
    }
}
