import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds every number in Markdown documents that could be a port, so that none is forgotten by eye. Run
/// `java DocumentNumbers.java S0=besu.md S1=products.md S2=api-manager.md > document-numbers.csv`.
///
/// A number is a run of two to five digits up to 65535, wherever it stands: prose, tables, HTML, code,
/// URLs, names. A sum with a plus sign after the number, such as `7711 + offset`, is written `7711+`, and a
/// port that the system picks `random-tcp` or `random-udp`. Sections are paths of headings below the
/// document's title, each cut to its first words.
final class DocumentNumbers {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\h+(.*?)\\h*");
    private static final Pattern FENCE = Pattern.compile("\\s*```.*");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<!\\d)(?<digits>\\d{2,5})(?!\\d)(?<plus>\\h\\+(?=\\h|$))?|[Rr]andom\\h(?<transport>TCP|UDP)\\hport\\b");
    private static final int HEADING_WORDS = 5;

    private DocumentNumbers() {}

    /// Where a number stands.
    private record Place(String document, String section, int line, String number) {}

    /// @param arguments documents as TAG=FILE
    public static void main(String[] arguments) throws IOException {
        System.out.println("document,section,line,number,occurrences");
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            occurrences(parts[0], Files.readAllLines(Path.of(parts[1]))).forEach(DocumentNumbers::print);
        }
    }

    private static Map<Place, Integer> occurrences(String document, List<String> lines) {
        var found = new LinkedHashMap<Place, Integer>();
        var headings = new ArrayList<String>();
        var code = false;
        for (var i = 0; i < lines.size(); i++) {
            var text = lines.get(i);
            if (FENCE.matcher(text).matches()) {
                code = !code;
            }
            var heading = HEADING.matcher(text);
            if (!code && heading.matches()) {
                descend(headings, heading.group(1).length(), heading.group(2));
            }
            var matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                var number = number(matcher.group("digits"), matcher.group("plus"), matcher.group("transport"));
                if (!number.isEmpty()) {
                    found.merge(new Place(document, section(headings), i + 1, number), 1, Integer::sum);
                }
            }
        }
        return found;
    }

    private static String number(String digits, String plus, String transport) {
        if (digits == null) {
            return "random-" + transport.toLowerCase();
        }
        var value = Integer.parseInt(digits);
        return value < 1 || value > 65535 ? "" : value + (plus == null ? "" : "+");
    }

    /// Headings are kept by level; a level that the document leaves out is empty.
    private static void descend(List<String> headings, int level, String heading) {
        headings.subList(Math.min(level - 1, headings.size()), headings.size()).clear();
        headings.addAll(Collections.nCopies(level - 1 - headings.size(), ""));
        headings.add(heading);
    }

    private static String section(List<String> headings) {
        return headings.stream()
                .skip(1)
                .filter(heading -> !heading.isEmpty())
                .map(heading -> heading.replace(",", "").split("\\h+"))
                .map(words -> String.join(" ", List.of(words).subList(0, Math.min(HEADING_WORDS, words.length))))
                .collect(Collectors.joining(" / "));
    }

    private static void print(Place place, int occurrences) {
        System.out.println(String.join(
                ",",
                place.document(),
                place.section(),
                String.valueOf(place.line()),
                place.number(),
                String.valueOf(occurrences)));
    }
}
