package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.catalog.reader.OwnCatalog;
import dev.portolan.cli.print.Ink;
import dev.portolan.core.launch.DesignerLauncher;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What came of a command.
record Ran(int exitCode, String out, String err) {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "dev", "portolan", "cli");

    /// Runs a command on the bundled catalog.
    static Ran bundled(String... args) {
        return run(BundledCatalog::load, Path.of(""), Optional.empty(), args);
    }

    /// Runs a command on a catalog of two products, one with a port of each kind.
    static Ran small(String... args) {
        return run(Ran::smallCatalog, Path.of(""), Optional.empty(), args);
    }

    /// Runs a command on the small catalog for a terminal that shows colours.
    static Ran coloured(String... args) {
        return run(Ran::smallCatalog, Path.of(""), Optional.empty(), new Ink(true), args);
    }

    static Ran run(Supplier<Catalog> catalog, Path folder, Optional<DesignerLauncher> designer, String... args) {
        return run(catalog, folder, designer, Ink.NONE, args);
    }

    private static Ran run(
            Supplier<Catalog> catalog, Path folder, Optional<DesignerLauncher> designer, Ink ink, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var session = new Session(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                folder,
                catalog,
                () -> designer,
                ink,
                false);
        int exitCode = Portolan.run(List.of(args), session);
        return new Ran(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// A plan of the test resources.
    static String plan(String name) {
        return RESOURCES.resolve("plans").resolve(name).toString();
    }

    /// The catalog file of the products of the tests.
    static Path products() {
        return RESOURCES.resolve("products").resolve("products.yaml");
    }

    /// This outcome with another text in place of a path that changes from run to run.
    Ran with(String words, Object path) {
        return new Ran(exitCode, out.replace(path.toString(), words), err.replace(path.toString(), words));
    }

    /// The products of the tests alone.
    private static Catalog smallCatalog() {
        var all = OwnCatalog.ofFile(products());
        assertEquals(List.of(), all.problems());
        return new Catalog(
                all.catalog().lines().stream()
                        .filter(line -> !line.origin().isEmpty())
                        .toList(),
                all.catalog().sources());
    }
}
