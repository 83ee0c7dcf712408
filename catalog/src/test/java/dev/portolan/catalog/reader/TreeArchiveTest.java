package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class TreeArchiveTest {
    private static final String ALL_KINDS = """
            text: "\u05d0 \\" \ud83d\udef3"
            whole: -9223372036854775808
            truth: true
            items: [one, [two, 3], {four: false}]
            block:
              empty: {}
              none: []
            """;

    @Test
    void givesBackEveryKindOfNodeWithItsPlace() throws IOException {
        var trees = new LinkedHashMap<String, Node>();
        trees.put("b.yaml", YamlTree.read("b.yaml", ALL_KINDS));
        trees.put("a.yaml", YamlTree.read("a.yaml", "text: again"));

        var read = TreeArchive.read(new ByteArrayInputStream(written(trees)));

        assertEquals(List.copyOf(trees.entrySet()), List.copyOf(read.entrySet()));
    }

    @Test
    void refusesWhatNoCatalogFileHolds() {
        var trees = new LinkedHashMap<String, Node>();
        trees.put("a.yaml", YamlTree.read("a.yaml", "base: 0.5"));

        assertEquals(
                "a.yaml:1:7: the number 0.5 has no place here",
                assertThrows(IllegalArgumentException.class, () -> written(trees))
                        .getMessage());
    }

    @Test
    void keepsColumnsAsFarAsTheyFit() throws IOException {
        var trees = new LinkedHashMap<String, Node>();
        trees.put("a.yaml", new Node.Text(new Position("a.yaml", 1, 65_535), "far"));
        assertEquals(trees, TreeArchive.read(new ByteArrayInputStream(written(trees))));

        trees.put("a.yaml", new Node.Text(new Position("a.yaml", 1, 65_536), "too far"));
        assertEquals(
                "a.yaml:1:65536: past column 65535",
                assertThrows(IllegalArgumentException.class, () -> written(trees))
                        .getMessage());
    }

    @Test
    void saysWhichStepOfTheBuildIsMissing() {
        assertEquals(
                "no catalog.trees beside the shipped catalog files; `mvn process-classes` makes it",
                assertThrows(IllegalStateException.class, () -> BundledCatalog.trees(null))
                        .getMessage());
    }

    @Test
    void theBundledTreesAreThoseOfTheShippedFiles() throws IOException {
        try (var in = BundledCatalog.class.getResourceAsStream("/dev/portolan/catalog/" + BundledCatalog.TREES)) {
            var bundled = TreeArchive.read(Objects.requireNonNull(in));

            var expected = bundled.sequencedKeySet().stream()
                    .map(file -> YamlTree.read(file, ShippedFiles.text(file)))
                    .toList();
            assertEquals(expected, List.copyOf(bundled.sequencedValues()));
        }
    }

    private static byte[] written(SequencedMap<String, Node> trees) throws IOException {
        var out = new ByteArrayOutputStream();
        TreeArchive.write(trees, out);
        return out.toByteArray();
    }
}
