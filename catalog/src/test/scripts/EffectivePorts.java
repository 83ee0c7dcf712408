import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Works out the table of effective ports that the catalog is tested against, from a reading of the sources
/// of its own. Run `java EffectivePorts.java effective-ports.txt > effective-ports.csv`. It shares neither
/// facts nor code with the catalog; what the lines of the text file mean stands at its head.
///
/// Each product line gets rows with its default switches at its default offset and at 0, 1, 3, 10 and 100;
/// a row for each switch turned the other way; one with everything off that can be; and one with everything
/// on, of which each exclusive group contributes its last member.
final class EffectivePorts {
    private static final List<String> OFFSETS = List.of("", "0", "1", "3", "10", "100");

    private EffectivePorts() {}

    private record Feature(String id, boolean on, String group) {}

    /// @param number as written: `8280`, `4000!`, `45564/udp!`, `random`, `7611+`
    /// @param conditions features or groups that must be on
    private record Port(String number, List<String> conditions) {}

    /// What a line or a part consists of.
    private record Entries(Map<String, Feature> features, List<Port> open, List<Port> dials) {
        private Entries() {
            this(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(Entries part) {
            features.putAll(part.features);
            open.addAll(part.open);
            dials.addAll(part.dials);
        }
    }

    private record Line(String id, int offset, boolean fixed, Entries entries, List<String> sources) {}

    /// @param arguments the text file
    public static void main(String[] arguments) throws IOException {
        System.out.println("line,offset,features,listeners,dials,source");
        lines(Files.readAllLines(Path.of(arguments[0]))).forEach(EffectivePorts::print);
    }

    private static List<Line> lines(List<String> text) {
        var parts = new LinkedHashMap<String, Entries>();
        var lines = new ArrayList<Line>();
        var current = new Entries();
        for (var row : text) {
            var words = List.of(row.strip().split("\\s+"));
            switch (words.getFirst()) {
                case "", "#" -> {}
                case "part" -> {
                    current = new Entries();
                    parts.put(words.get(1), current);
                }
                case "line" -> {
                    current = new Entries();
                    var fixed = words.get(3).equals("fixed");
                    lines.add(
                            new Line(words.get(1), Integer.parseInt(words.get(2)), fixed, current, new ArrayList<>()));
                }
                case "with" -> current.add(parts.get(words.get(1)));
                case "feature" -> {
                    var group = words.size() > 3 ? words.get(3) : "";
                    current.features.put(
                            words.get(1), new Feature(words.get(1), words.get(2).equals("on"), group));
                }
                case "open" -> current.open.add(new Port(words.get(1), words.subList(2, words.size())));
                case "dial" -> current.dials.add(new Port(words.get(1), words.subList(2, words.size())));
                case "source" -> lines.getLast().sources.add(row.strip().substring("source ".length()));
                default -> throw new IllegalArgumentException(row);
            }
        }
        return lines;
    }

    private static void print(Line line) {
        var choices = new ArrayList<Set<String>>();
        var offsets = new ArrayList<String>();
        for (var offset : line.fixed ? OFFSETS.subList(0, 1) : OFFSETS) {
            offsets.add(offset);
            choices.add(Set.of());
        }
        for (var feature : line.entries.features.values()) {
            choices.add(Set.of(other(feature)));
        }
        choices.add(allOff(line));
        choices.add(allOn(line));
        var seen = new LinkedHashSet<String>();
        for (var i = 0; i < choices.size(); i++) {
            var offset = i < offsets.size() ? offsets.get(i) : line.fixed ? "" : OFFSETS.get(i % OFFSETS.size());
            if (i < offsets.size()
                    || !choices.get(i).isEmpty() && seen.add(choices.get(i).toString())) {
                System.out.println(row(line, offset, choices.get(i)));
            }
        }
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
        var listeners = line.entries.open.stream()
                .filter(port -> on.containsAll(port.conditions))
                .map(port -> effective(port.number, added))
                .sorted(byNumber())
                .collect(Collectors.joining(" "));
        var dials = line.entries.dials.stream()
                .filter(port -> on.containsAll(port.conditions))
                .map(port -> effective(port.number.replace("+", ""), port.number.endsWith("+") ? line.offset : 0))
                .distinct()
                .sorted(byNumber())
                .collect(Collectors.joining(" "));
        return String.join(
                ",", line.id, offset, String.join(" ", choices), listeners, dials, String.join("; ", line.sources));
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

    private static String effective(String number, int offset) {
        var transport = number.contains("/udp") ? "/udp" : "/tcp";
        var digits = number.replace("/udp", "").replace("!", "");
        if (digits.equals("random")) {
            return digits + transport;
        }
        return Integer.parseInt(digits) + (number.endsWith("!") ? 0 : offset) + transport;
    }

    private static Comparator<String> byNumber() {
        return Comparator.<String>comparingInt(
                        port -> port.startsWith("random") ? 65536 : Integer.parseInt(port.split("/")[0]))
                .thenComparing(Comparator.naturalOrder());
    }
}
