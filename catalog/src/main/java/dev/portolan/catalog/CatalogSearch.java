package dev.portolan.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds product lines by what people know of them: a name, a port number, a purpose, a setting. Every word
/// of the question must be found. A number must begin a port's number, before or after the default offset, or
/// one that a source gives instead; beside a word it can be the version of the line: `9611/tcp`, `besu 26`. A
/// setting is found in each form that it has, and so are the ports that it opens.
public final class CatalogSearch {
    /// What makes a question of a search: `who uses 9611?`.
    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "what", "which", "is", "uses", "use", "used", "using", "opens", "listens", "dials", "on", "in", "to",
            "the", "port", "ports");

    private static final Set<String> TRANSPORTS = Set.of(Transport.TCP.word(), Transport.UDP.word());

    /// What stands between words, among it the stroke in `9611/tcp`.
    private static final String BETWEEN_WORDS = "[\\s?!,;]+|(?<=[0-9])/(?=(?:tcp|udp)\\b)";

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

    /// @param exact whether it has the very number, and not only a longer one
    private record Ranked(Hit hit, boolean exact) {}

    private final List<String> words;
    private final boolean onlyNumbers;
    private final boolean anyNumber;

    private CatalogSearch(List<String> words) {
        this.words = words;
        this.onlyNumbers = words.stream().allMatch(word -> isNumber(word) || TRANSPORTS.contains(word));
        this.anyNumber = words.stream().anyMatch(CatalogSearch::isNumber);
    }

    /// The lines that answer the question: those that are asked for as a whole first, then those with such
    /// ports, the very number before longer ones, each in palette order. A question without a word finds
    /// every line.
    public static List<Hit> find(Catalog catalog, String question) {
        var search = new CatalogSearch(words(question));
        return catalog.lines().stream()
                .flatMap(line -> search.look(line).stream())
                .sorted(Comparator.comparing((Ranked ranked) -> !ranked.hit().isWhole())
                        .thenComparing(ranked -> !ranked.exact()))
                .map(Ranked::hit)
                .toList();
    }

    private static List<String> words(String question) {
        return Arrays.stream(question.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS))
                .filter(word -> !word.isEmpty() && !QUESTION_WORDS.contains(word))
                .distinct()
                .toList();
    }

    private Optional<Ranked> look(ProductLine line) {
        var unnamed = words.stream().filter(word -> !names(word, line)).toList();
        if (unnamed.isEmpty()) {
            return Optional.of(new Ranked(new Hit(line, List.of(), List.of()), false));
        }
        // A summary that has a word must not hide the ports that have it: a broker's summary speaks of MQTT.
        var left = unnamed.stream().filter(word -> !isIn(word, line)).toList();
        var wanted = left.isEmpty() ? unnamed : left;
        var ports = found(wanted, line.ports(), port -> Searchable.of(line, port));
        var dials = found(wanted, line.dials(), dial -> Searchable.of(line, dial));
        return Optional.of(new Hit(line, ports.entries(), dials.entries()))
                .filter(hit -> left.isEmpty() || !hit.isWhole())
                .map(hit -> new Ranked(hit, ports.exact() || dials.exact()));
    }

    /// Ports or dials that answer, those with the very number first.
    private record Found<T>(List<T> entries, boolean exact) {}

    private <T> Found<T> found(List<String> wanted, List<T> entries, Function<T, Searchable> look) {
        var exact = new ArrayList<T>();
        var longer = new ArrayList<T>();
        for (var entry : entries) {
            var searchable = look.apply(entry);
            if (areIn(wanted, searchable)) {
                (searchable.isNamedBy(wanted) ? exact : longer).add(entry);
            }
        }
        return new Found<>(Stream.concat(exact.stream(), longer.stream()).toList(), !exact.isEmpty());
    }

    private boolean isIn(String word, ProductLine line) {
        return names(word, line)
                || (!isNumber(word) && !isTransport(word) && Searchable.contains(line.summary(), word));
    }

    /// Whether the word is part of what the line is called.
    private boolean names(String word, ProductLine line) {
        if (isNumber(word)) {
            return !onlyNumbers && line.id().value().endsWith("@" + word);
        }
        return !isTransport(word)
                && (Searchable.contains(line.id().value(), word)
                        || Searchable.contains(line.name(), word)
                        || Searchable.contains(line.shortName(), word)
                        || Searchable.contains(line.family(), word));
    }

    private boolean areIn(List<String> wanted, Searchable entry) {
        for (var word : wanted) {
            if (isNumber(word) ? !entry.begins(word) : !isIn(word, entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean isIn(String word, Searchable entry) {
        return isTransport(word) ? entry.transport().word().equals(word) : entry.says(word);
    }

    /// Whether the word says which kind of port is asked for: `tcp` beside a number.
    private boolean isTransport(String word) {
        return anyNumber && TRANSPORTS.contains(word);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
