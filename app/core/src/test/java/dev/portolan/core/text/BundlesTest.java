package dev.portolan.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every key of a bundle is used by the package beside it, and every used key exists.
class BundlesTest {
    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+(\\.[a-z0-9-]+)*)\"");
    private static final Pattern USE =
            Pattern.compile("\\b(?:LABELS|TEXTS|FileText|FindingText)\\.text\\(\\s*\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({"edit, labels", "file, problems", "resolve, findings", "template, templates"})
    void keysAndUsesMatch(String packageName, String bundle) throws IOException {
        var folder = Path.of("dev", "portolan", "core", packageName);
        var keys = new Properties();
        try (var reader = Files.newBufferedReader(
                MAIN.resolve("resources").resolve(folder).resolve(bundle + ".properties"))) {
            keys.load(reader);
        }
        var source = source(MAIN.resolve("java").resolve(folder));
        var unused = new TreeSet<>(keys.stringPropertyNames());
        unused.removeAll(matches(LITERAL, source));
        var missing = new TreeSet<>(matches(USE, source));
        missing.removeAll(keys.stringPropertyNames());
        assertEquals("unused [] missing []", "unused " + unused + " missing " + missing);
    }

    @Test
    void usesAreFoundInTheSource() {
        assertEquals(List.of("add"), matches(USE, "LABELS.text(\"add\", name) + fields.text(\"name\")"));
    }

    private static List<String> matches(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static String source(Path folder) throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return String.join("\n", texts);
    }
}
