package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportCommandTest {
    private static final String PLAN = Ran.plan("fine.portolan.json");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"csv, row_id", "svg, <?xml", "png, \u0089PNG"})
    void writesTheAskedFormatTheSameEachTime(String format, String start) throws IOException {
        var file = folder.resolve("out");
        var again = folder.resolve("again");

        var ran = Ran.small("export", PLAN, "--format", format, "-o", file.toString())
                .with("FILE", file);
        Ran.small("export", PLAN, "--format", format, "-o", again.toString());

        assertEquals(new Ran(0, "FILE\n", ""), ran);
        var content = Files.readAllBytes(file);
        assertEquals(start, new String(content, 0, start.length(), StandardCharsets.ISO_8859_1));
        assertArrayEquals(content, Files.readAllBytes(again));
    }

    @Test
    void writesEveryFormatIntoAFolder() {
        var target = folder.resolve("deep").resolve("er");

        var ran = Ran.small("export", PLAN, "--all", "-o", target.toString()).with("DIR", target);

        assertEquals(new Ran(0, "DIR/fine.csv\nDIR/fine.svg\nDIR/fine.png\n", ""), ran);
    }

    @Test
    void rejectsBothOneFormatAndAll() {
        assertEquals(
                2,
                Ran.small("export", PLAN, "--all", "--format", "csv", "-o", folder.toString())
                        .exitCode());
        assertEquals(2, Ran.small("export", PLAN, "-o", folder.toString()).exitCode());
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        var file = folder.resolve("missing").resolve("out.csv");

        var ran = Ran.small("export", PLAN, "--format", "csv", "-o", file.toString())
                .with("FILE", file);

        assertEquals(new Ran(2, "", ran.err()), ran);
        assertEquals("FILE: cannot be written: there is no such folder\n", ran.err());
    }
}
