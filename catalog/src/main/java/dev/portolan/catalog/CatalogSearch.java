package dev.portolan.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds product lines by what people know of them: a name, a port number, a purpose. Every word of the
/// question must be found; a number must begin a port's number, before or after the default offset.
public final class CatalogSearch {
    /// What makes a question of a search: `who uses 9611?`.
    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "what", "which", "is", "uses", "use", "opens", "listens", "dials", "on", "the", "port", "ports");

    /// A product line that answers the question.
    ///
    /// @param line the line
    /// @param ports those of its ports that do; empty if the line as a whole does
    /// @param dials those of its dials that do; empty if the line as a whole does
    public record Hit(ProductLine line, List<PortSpec> ports, List<Dial> dials) {
        public Hit {
            ports = List.copyOf(ports);
            dials = List.copyOf(dials);
        }

        /// Whether it is the line itself that was asked for.
        public boolean isWhole() {
            return ports.isEmpty() && dials.isEmpty();
        }
    }

    private final List<String> words;

    private CatalogSearch(List<String> words) {
        this.words = words;
    }

    /// The lines that answer the question: those that are asked for as a whole first, then those with such
    /// ports, each in palette order. A question without a word finds every line.
    public static List<Hit> find(Catalog catalog, String question) {
        var search = new CatalogSearch(words(question));
        return catalog.lines().stream()
                .map(search::look)
                .filter(hit -> !hit.isWhole() || search.meansAllOf(hit.line()))
                .sorted(Comparator.comparing(hit -> !hit.isWhole()))
                .toList();
    }

    private static List<String> words(String question) {
        return Arrays.stream(question.toLowerCase(Locale.ROOT).split("[\\s?!,;]+"))
                .filter(word -> !word.isEmpty() && !QUESTION_WORDS.contains(word))
                .toList();
    }

    private Hit look(ProductLine line) {
        if (meansAllOf(line)) {
            return new Hit(line, List.of(), List.of());
        }
        var ports = line.ports().stream()
                .filter(port -> matches(line, text(port), word -> isNumberOf(word, line, port)))
                .toList();
        var dials = line.dials().stream()
                .filter(dial -> matches(line, text(dial), word -> begins(word, dial.port())))
                .toList();
        return new Hit(line, ports, dials);
    }

    private boolean meansAllOf(ProductLine line) {
        var text = text(line);
        return words.stream().allMatch(word -> !isNumber(word) && text.contains(word));
    }

    private boolean matches(ProductLine line, String text, Predicate<String> isItsNumber) {
        var lineText = text(line);
        return words.stream()
                .allMatch(word ->
                        isNumber(word) ? isItsNumber.test(word) : text.contains(word) || lineText.contains(word));
    }

    private static boolean isNumberOf(String word, ProductLine line, PortSpec port) {
        return !port.random()
                && (begins(word, port.base())
                        || (port.moves()
                                && begins(word, port.base() + line.offset().defaultOffset())));
    }

    private static boolean begins(String word, int number) {
        return Integer.toString(number).startsWith(word);
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static String text(ProductLine line) {
        return text(line.id().value(), line.name(), line.shortName(), line.family(), line.summary());
    }

    private static String text(PortSpec port) {
        return text(port.id().value(), port.label(), port.purpose(), port.setting());
    }

    private static String text(Dial dial) {
        return text(dial.id().value(), dial.label(), dial.purpose(), dial.setting());
    }

    private static String text(String... parts) {
        return Stream.of(parts).map(part -> part.toLowerCase(Locale.ROOT)).reduce("", (all, part) -> all + " " + part);
    }
}
