package dev.portolan.catalog.reader;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;

/// A step of the build: parses the shipped YAML files and writes the [TreeArchive] beside them that
/// [BundledCatalog] reads. It fails at the first build after a mistake, with the mistake's place.
final class CatalogCompiler {
    private CatalogCompiler() {}

    /// Compiles the files of a folder.
    ///
    /// @param args the folder of `index.yaml`
    /// @throws IllegalStateException if anything is wrong with the files, naming each place
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var trees = new LinkedHashMap<String, Node>();
        trees.put(BundledCatalog.SOURCES, tree(folder, BundledCatalog.SOURCES));
        var index = Fields.of(tree(folder, "index.yaml"), "", new Position("index.yaml", 1, 1))
                .only(Set.of("files"));
        for (var file : index.words("files")) {
            trees.put(file.value() + ".yaml", tree(folder, file.value() + ".yaml"));
        }
        var problems = BundledCatalog.assembly(trees).finish().problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.stream().map(CatalogProblem::toString).collect(Collectors.joining("\n", "\n", "")));
        }
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(BundledCatalog.TREES)))) {
            TreeArchive.write(trees, out);
        }
    }

    private static Node tree(Path folder, String file) throws IOException {
        return YamlTree.read(file, Files.readString(folder.resolve(file)));
    }
}
