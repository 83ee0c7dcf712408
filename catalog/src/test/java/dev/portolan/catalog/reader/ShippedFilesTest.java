package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How the shipped catalog files are written.
class ShippedFilesTest {
    @Test
    void everyFileIsInTheIndex() {
        var expected = new TreeSet<>(ShippedFiles.families());
        expected.addAll(List.of("index.yaml", "sources.yaml", "catalog-1.schema.json"));

        assertEquals(expected, ShippedFiles.names());
    }

    @Test
    void everyPartIsIncluded() {
        var parts = new TreeSet<String>();
        var included = new ArrayList<String>();
        for (var file : ShippedFiles.families()) {
            var fields = ShippedFiles.fields(file);
            Stream.of("parts", "lines")
                    .filter(fields::has)
                    .map(fields::block)
                    .forEach(section -> section.names()
                            .forEach(name ->
                                    section.block(name).words("includes").forEach(word -> included.add(word.value()))));
            if (fields.has("parts")) {
                parts.addAll(fields.block("parts").names());
            }
        }
        included.forEach(parts::remove);
        assertEquals(new TreeSet<String>(), parts);
    }

    @Test
    void everyFileTellsEditorsItsSchema() {
        var other = ShippedFiles.families().stream()
                .filter(file ->
                        !ShippedFiles.text(file).startsWith("# yaml-language-server: $schema=catalog-1.schema.json\n"))
                .toList();
        assertEquals(List.of(), other);
    }

    @Test
    void linesFitAHundredAndTwentyColumns() {
        var wide = ShippedFiles.families().stream()
                .flatMap(file -> ShippedFiles.text(file)
                        .lines()
                        .filter(line -> line.length() > 120)
                        .map(line -> file + ": " + line))
                .toList();
        assertEquals(List.of(), wide);
    }
}
