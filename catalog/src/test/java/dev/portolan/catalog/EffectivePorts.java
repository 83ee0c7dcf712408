package dev.portolan.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out the table of effective ports that the catalog is tested against, from a reading of the sources
/// of its own. It shares neither facts nor code with the catalog; what the lines of `effective-ports.txt`
/// mean stands at its head.
///
/// Each product line gets rows with its default switches at its default offset and at 0, 1, 3, 10 and 100;
/// a row for each switch turned the other way; one with everything off that can be; and one with everything
/// on, of which each exclusive group contributes its last member.
final class EffectivePorts {
    /// Writes the table anew, from the folder `catalog`.
    static final String COMMAND = "java src/test/java/dev/portolan/catalog/EffectivePorts.java"
            + " src/test/resources/dev/portolan/catalog/effective-ports.txt"
            + " src/test/resources/dev/portolan/catalog/effective-ports.csv";

    static final String HEADER = "line,offset,features,listeners,tls,binds,dials,source";

    private static final List<String> OFFSETS = List.of("", "0", "1", "3", "10", "100");

    private EffectivePorts() {}

    private record Feature(String id, boolean on, String group) {}

    /// @param number as written: `8280`, `4000!`, `45564/udp!`, `random`, `7611+`
    /// @param bind the address, empty for every one
    /// @param conditions features or groups that must be on
    /// @param tags sources of its own, none if those of its part or line hold
    private record Fact(String number, boolean tls, String bind, List<String> conditions, List<String> tags) {
        /// @param row `open` or `dial`, the number, marks, conditions, a colon and tags
        static Fact of(String row) {
            var halves = row.split(" : ", -1);
            var words = words(halves[0]);
            var marks = words.subList(2, words.size());
            return new Fact(
                    words.get(1),
                    marks.contains("TLS"),
                    marks.stream()
                            .filter(mark -> mark.startsWith("@"))
                            .map(mark -> mark.substring(1))
                            .findFirst()
                            .orElse(""),
                    marks.stream()
                            .filter(mark -> !mark.equals("TLS") && !mark.startsWith("@"))
                            .toList(),
                    halves.length > 1 ? words(halves[1]) : List.of());
        }

        Fact from(List<String> sources) {
            return new Fact(number, tls, bind, conditions, tags.isEmpty() ? List.copyOf(sources) : tags);
        }
    }

    /// What a line or a part consists of.
    private record Entries(
            Map<String, Feature> features, List<Fact> listeners, List<Fact> dials, List<String> sources) {
        private Entries() {
            this(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(Entries part) {
            features.putAll(part.features);
            part.listeners.forEach(fact -> listeners.add(fact.from(part.sources)));
            part.dials.forEach(fact -> dials.add(fact.from(part.sources)));
        }
    }

    private record Line(String id, int offset, boolean fixed, Entries entries) {}

    /// Writes the table.
    ///
    /// @param arguments the text file, and the table to write
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), table(Files.readAllLines(Path.of(arguments[0]))));
    }

    /// The table, header and all.
    static List<String> table(List<String> text) {
        return Stream.concat(Stream.of(HEADER), lines(text).stream().flatMap(EffectivePorts::rows))
                .toList();
    }

    private static List<Line> lines(List<String> text) {
        var parts = new LinkedHashMap<String, Entries>();
        var lines = new ArrayList<Line>();
        var current = new Entries();
        for (var row : text) {
            var words = words(row);
            switch (words.getFirst()) {
                case "", "#" -> {}
                case "part" -> {
                    current = new Entries();
                    parts.put(words.get(1), current);
                }
                case "line" -> {
                    current = new Entries();
                    lines.add(new Line(
                            words.get(1),
                            Integer.parseInt(words.get(2)),
                            words.get(3).equals("fixed"),
                            current));
                }
                case "with" -> current.add(Objects.requireNonNull(parts.get(words.get(1)), row));
                case "feature" -> {
                    var group = words.size() > 3 ? words.get(3) : "";
                    current.features.put(
                            words.get(1), new Feature(words.get(1), words.get(2).equals("on"), group));
                }
                case "open" -> current.listeners.add(Fact.of(row));
                case "dial" -> current.dials.add(Fact.of(row));
                case "source" -> current.sources.addAll(words.subList(1, words.size()));
                default -> throw new IllegalArgumentException(row);
            }
        }
        return lines;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static Stream<String> rows(Line line) {
        var choices = new ArrayList<Set<String>>();
        var offsets = line.fixed ? OFFSETS.subList(0, 1) : OFFSETS;
        offsets.forEach(offset -> choices.add(Set.of()));
        for (var feature : line.entries.features.values()) {
            choices.add(Set.of(other(feature)));
        }
        choices.add(allOff(line));
        choices.add(allOn(line));
        var rows = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        for (var i = 0; i < choices.size(); i++) {
            var offset = i < offsets.size() ? offsets.get(i) : line.fixed ? "" : OFFSETS.get(i % OFFSETS.size());
            if (i < offsets.size()
                    || (!choices.get(i).isEmpty() && seen.add(choices.get(i).toString()))) {
                rows.add(row(line, offset, choices.get(i)));
            }
        }
        return rows.stream();
    }

    private static String other(Feature feature) {
        return feature.on ? "-" + feature.id : feature.id;
    }

    private static Set<String> allOff(Line line) {
        return line.entries.features.values().stream()
                .filter(Feature::on)
                .map(feature -> "-" + feature.id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allOn(Line line) {
        var lastOfGroup = new LinkedHashMap<String, Feature>();
        line.entries.features.values().stream()
                .filter(feature -> !feature.group.isEmpty())
                .forEach(feature -> lastOfGroup.put(feature.group, feature));
        return Stream.concat(
                        line.entries.features.values().stream().filter(feature -> feature.group.isEmpty()),
                        lastOfGroup.values().stream())
                .filter(feature -> !feature.on)
                .map(Feature::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String row(Line line, String offset, Set<String> choices) {
        var on = on(line, choices);
        var added = offset.isEmpty() ? line.offset : Integer.parseInt(offset);
        var open = line.entries.listeners.stream()
                .filter(fact -> on.containsAll(fact.conditions))
                .toList();
        var dialled = line.entries.dials.stream()
                .filter(fact -> on.containsAll(fact.conditions))
                .toList();
        return String.join(
                ",",
                line.id,
                offset,
                String.join(" ", choices),
                numbers(open, fact -> true, added),
                numbers(open, Fact::tls, added),
                sorted(open.stream()
                        .filter(fact -> !fact.bind.isEmpty())
                        .map(fact -> effective(fact.number, added) + "@" + fact.bind)),
                sorted(dialled.stream()
                        .map(fact -> dialled(fact.number, line.offset))
                        .distinct()),
                Stream.concat(open.stream(), dialled.stream())
                        .flatMap(fact -> fact.from(line.entries.sources).tags.stream())
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    /// The features and groups that are on: a feature chosen on silences the defaults of its group.
    private static Set<String> on(Line line, Set<String> choices) {
        var chosenGroups = line.entries.features.values().stream()
                .filter(feature -> choices.contains(feature.id))
                .map(Feature::group)
                .collect(Collectors.toSet());
        var on = new TreeSet<String>();
        for (var feature : line.entries.features.values()) {
            var silenced = !feature.group.isEmpty() && chosenGroups.contains(feature.group);
            var byDefault = feature.on && !silenced && !choices.contains("-" + feature.id);
            if (choices.contains(feature.id) || byDefault) {
                on.add(feature.id);
                on.add(feature.group);
            }
        }
        return on;
    }

    private static String numbers(List<Fact> facts, Predicate<Fact> wanted, int offset) {
        return sorted(facts.stream().filter(wanted).map(fact -> effective(fact.number, offset)));
    }

    private static String dialled(String number, int ownOffset) {
        return effective(number.replace("+", ""), number.endsWith("+") ? ownOffset : 0);
    }

    private static String effective(String number, int offset) {
        var transport = number.contains("/udp") ? "/udp" : "/tcp";
        var digits = number.replace("/udp", "").replace("!", "");
        if (digits.equals("random")) {
            return digits + transport;
        }
        return Integer.parseInt(digits) + (number.endsWith("!") ? 0 : offset) + transport;
    }

    private static String sorted(Stream<String> ports) {
        return ports.sorted(Comparator.<String>comparingInt(port -> port.startsWith("random")
                                ? 65536
                                : Integer.parseInt(port.substring(0, port.indexOf('/'))))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining(" "));
    }
}
