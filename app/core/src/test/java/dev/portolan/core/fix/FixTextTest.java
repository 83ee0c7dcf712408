package dev.portolan.core.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FixTextTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "portolan", "core", "fix");
    private static final Pattern WORD = Pattern.compile("\"([a-z.-]+)\"");

    @Test
    void everyTextIsUsed() throws IOException {
        var words = new TreeSet<String>();
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                WORD.matcher(Files.readString(file)).results().forEach(match -> words.add(match.group(1)));
            }
        }
        var unused = ResourceBundle.getBundle("dev.portolan.core.fix.fixes").keySet().stream()
                .filter(key -> !words.contains(key) && !words.contains(key.replaceFirst("[a-z]+$", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<String>(), unused);
    }
}
