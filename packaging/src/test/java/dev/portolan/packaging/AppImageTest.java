package dev.portolan.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the packed program as its users do. Starts after the image is built, in the integration-test phase.
final class AppImageTest {
    private static final Path IMAGE = Path.of(System.getProperty("portolan.image"));
    private static final Path LAUNCHER = launcher(IMAGE);
    private static final String AOT_CACHE = "lib/portolan.aot";
    private static final int PATIENCE_SECONDS = 120;

    /// What came of a process.
    private record Ran(int exitCode, String out, String err) {}

    @TempDir
    private Path folder = Path.of("");

    private Ran run(Path launcher, String... args) throws IOException, InterruptedException {
        return run(Map.of(), launcher, args);
    }

    /// @param environment what the process finds there besides, `DISPLAY` for one
    private Ran run(Map<String, String> environment, Path launcher, String... args)
            throws IOException, InterruptedException {
        var out = folder.resolve("stdout");
        var err = folder.resolve("stderr");
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("PORTOLAN_OPTS");
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " seconds: " + command);
        }
        return new Ran(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Path plan(int secondOffset) throws IOException {
        return Files.writeString(folder.resolve("böse plan.portolan.json"), """
                {
                  "format": 1,
                  "name": "Bänke",
                  "hosts": [{
                    "id": "h",
                    "name": "Hôte",
                    "instances": [
                      {"id": "gw-1", "name": "gw-1", "product": "wso2-apim@4", "offsetKind": "pinned", "offset": 0},
                      {"id": "gw-2", "name": "gw-2", "product": "wso2-apim@4", "offsetKind": "pinned", "offset": %d}
                    ]
                  }]
                }
                """.formatted(secondOffset));
    }

    @Test
    void microIntegratorAtOffset3ListensOn8283And8246() throws IOException, InterruptedException {
        var ran = run(LAUNCHER, "ports", "wso2-mi@4", "--offset", "3", "--format", "csv");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        assertEquals(
                List.of("8246", "8283", "9157", "9194"),
                ran.out()
                        .lines()
                        .map(row -> List.of(row.split(",", 10)))
                        .filter(cells ->
                                cells.get(6).equals("yes") && cells.get(8).equals("yes"))
                        .map(List::getFirst)
                        .toList());
    }

    @Test
    void collidingPlanFailsTheCheck() throws IOException, InterruptedException {
        var plan = plan(100);

        var ran = run(LAUNCHER, "check", plan.getFileName().toString());

        var errors = ran.out().lines().limit(5).toList();
        assertEquals(
                List.of(
                        "böse plan.portolan.json: Bänke",
                        "",
                        "ERROR on Hôte",
                        "  port-collision",
                        "    - gw-2 binary receiver 9611 + 100 = 9711,"),
                errors);
        assertEquals(1, ran.exitCode());
        assertEquals("", ran.err());
    }

    @Test
    void exportsAPicture() throws IOException, InterruptedException {
        var plan = plan(1);

        var ran = run(LAUNCHER, "export", plan.toString(), "--format", "svg", "-o", "picture.svg");

        assertEquals(new Ran(0, "picture.svg\n", ""), ran);
        assertTrue(Files.readString(folder.resolve("picture.svg")).contains("</svg>"));
    }

    @Test
    void withoutADisplayItWritesTheTemplatesFiles() throws IOException, InterruptedException {
        var ran = run(LAUNCHER);

        assertEquals(new Ran(0, ran.out(), ""), ran);
        assertEquals(1, ran.out().lines().count());
        assertTrue(ran.out().endsWith(" " + folder.toRealPath().resolve("payments-export") + "\n"), ran.out());
        assertEquals(List.of("payments.csv", "payments.png", "payments.svg"), names(folder.resolve("payments-export")));
    }

    @Test
    void withADisplayThatDoesNotAnswerItWritesTheTemplatesFilesToo() throws IOException, InterruptedException {
        var ran = run(Map.of("DISPLAY", ":987"), LAUNCHER);

        assertEquals(new Ran(0, ran.out(), ""), ran);
        assertTrue(ran.out().contains("DISPLAY=:987"), ran.out());
        assertEquals(List.of("payments.csv", "payments.png", "payments.svg"), names(folder.resolve("payments-export")));
    }

    @Test
    void startsThroughALinkAndFromAFolderWithBlanks() throws IOException, InterruptedException {
        var home = folder.resolve("my programs");
        copy(IMAGE, home);
        var links = Files.createDirectories(folder.resolve("some links"));
        var first = Files.createSymbolicLink(links.resolve("first"), launcher(home));
        var second = Files.createSymbolicLink(links.resolve("second"), first.getFileName());

        var ran = run(second, "--version");

        assertTrue(ran.out().startsWith("portolan "), ran.toString());
        assertEquals(new Ran(0, ran.out(), ""), ran);
    }

    @Test
    void takesItsClassesFromTheAotCache() throws IOException, InterruptedException {
        assertTrue(takesItsClassesFromTheAotCache(LAUNCHER, "ports", "wso2-mi@4"));
        assertTrue(takesItsClassesFromTheAotCache(LAUNCHER));
    }

    @Test
    void aCopyTakesItsClassesFromItsOwnAotCache() throws IOException, InterruptedException {
        var home = folder.resolve("copy");
        copy(IMAGE, home);

        assertTrue(takesItsClassesFromTheAotCache(launcher(home), "ports", "wso2-mi@4"));
    }

    @Test
    void withoutItsAotCacheItSaysTheSame() throws IOException, InterruptedException {
        var home = folder.resolve("copy");
        copy(IMAGE, home);
        Files.delete(home.resolve(AOT_CACHE));

        assertEquals(run(LAUNCHER, "ports", "wso2-mi@4"), run(launcher(home), "ports", "wso2-mi@4"));
        assertFalse(takesItsClassesFromTheAotCache(launcher(home), "ports", "wso2-mi@4"));
    }

    @Test
    void withAnAotCacheThatDoesNotFitItSaysTheSame() throws IOException, InterruptedException {
        var home = folder.resolve("copy");
        copy(IMAGE, home);
        Files.writeString(home.resolve(AOT_CACHE), "no cache");

        assertEquals(run(LAUNCHER, "ports", "wso2-mi@4"), run(launcher(home), "ports", "wso2-mi@4"));
    }

    @Test
    void withOptionsThatItsAotCacheDoesNotFitItSaysTheSame() throws IOException, InterruptedException {
        var options = Map.of("PORTOLAN_OPTS", "-XX:-UseCompressedOops");

        assertEquals(run(LAUNCHER, "ports", "wso2-mi@4"), run(options, LAUNCHER, "ports", "wso2-mi@4"));
    }

    /// Whether the catalog's reader came out of the AOT cache in a run of that command.
    private boolean takesItsClassesFromTheAotCache(Path launcher, String... args)
            throws IOException, InterruptedException {
        var ran = run(Map.of("PORTOLAN_OPTS", "-Xlog:class+load:file=classes.log"), launcher, args);

        assertEquals(new Ran(0, ran.out(), ""), ran);
        var loaded = Files.readAllLines(folder.resolve("classes.log")).stream()
                .filter(line -> line.contains(" dev.portolan.catalog.reader.BundledCatalog source: "))
                .toList();
        assertEquals(1, loaded.size(), loaded.toString());
        return loaded.getFirst().endsWith(" source: shared objects file");
    }

    private static Path launcher(Path home) {
        return home.resolve("bin").resolve("portolan");
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
