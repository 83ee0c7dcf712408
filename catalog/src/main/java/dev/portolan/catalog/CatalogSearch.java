package dev.portolan.catalog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds product lines by what people know of them: a name, a port number, a purpose. Every word of the
/// question must be found; a number must begin a port's number, before or after the default offset, or beside
/// a word be the version of the line: `9611`, `besu 26`.
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
    private final boolean onlyNumbers;

    private CatalogSearch(List<String> words) {
        this.words = words;
        this.onlyNumbers = words.stream().allMatch(CatalogSearch::isNumber);
    }

    /// The lines that answer the question: those that are asked for as a whole first, then those with such
    /// ports, each in palette order. A question without a word finds every line.
    public static List<Hit> find(Catalog catalog, String question) {
        var search = new CatalogSearch(words(question));
        return catalog.lines().stream()
                .flatMap(line -> search.look(line).stream())
                .sorted(Comparator.comparing(hit -> !hit.isWhole()))
                .toList();
    }

    private static List<String> words(String question) {
        return Arrays.stream(question.toLowerCase(Locale.ROOT).split("[\\s?!,;]+"))
                .filter(word -> !word.isEmpty() && !QUESTION_WORDS.contains(word))
                .distinct()
                .toList();
    }

    private Optional<Hit> look(ProductLine line) {
        var lineText = text(line);
        if (words.stream().allMatch(word -> isNumber(word) ? isVersion(word, line) : lineText.contains(word))) {
            return Optional.of(new Hit(line, List.of(), List.of()));
        }
        var ports = line.ports().stream()
                .filter(port ->
                        matches(lineText + text(port), word -> isVersion(word, line) || isNumberOf(word, line, port)))
                .toList();
        var dials = line.dials().stream()
                .filter(dial ->
                        matches(lineText + text(dial), word -> isVersion(word, line) || begins(word, dial.port())))
                .toList();
        return Optional.of(new Hit(line, ports, dials)).filter(hit -> !hit.isWhole());
    }

    private boolean matches(String text, Predicate<String> isItsNumber) {
        return words.stream().allMatch(word -> isNumber(word) ? isItsNumber.test(word) : text.contains(word));
    }

    private boolean isVersion(String number, ProductLine line) {
        return !onlyNumbers && line.id().value().endsWith("@" + number);
    }

    private static boolean isNumberOf(String word, ProductLine line, PortSpec port) {
        if (port.random()) {
            return false;
        }
        return begins(word, port.base())
                || (port.moves() && begins(word, port.base() + line.offset().defaultOffset()));
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
        return (" " + String.join(" ", parts)).toLowerCase(Locale.ROOT);
    }
}
