package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportCommandTest {
    private static final String HEADER = "host,address,instance,product,offset,deployment,features,ports\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void makesAPlanThatChecks() throws IOException {
        var table = folder.resolve("site.csv");
        var plan = folder.resolve("site.portolan.json");
        Files.writeString(table, HEADER + "h1,10.0.0.1,gate-1,gate@1,,,,\nh1,,gate-2,gate@1,,,,\nh2,,db,store,,,,\n");

        var ran = Ran.small("import", table.toString(), "-o", plan.toString()).with("PLAN", plan);

        assertEquals(new Ran(0, "PLAN: 2 hosts, 3 instances, 3 offsets assigned\n", ""), ran);
        assertEquals(0, Ran.small("check", plan.toString()).exitCode());
    }

    @Test
    void countsOneAsOne() throws IOException {
        var table = folder.resolve("site.csv");
        var plan = folder.resolve("site.portolan.json");
        Files.writeString(table, HEADER + "h1,10.0.0.1,gate-1,gate@1,,,,\n");

        var ran = Ran.small("import", table.toString(), "-o", plan.toString()).with("PLAN", plan);

        assertEquals(new Ran(0, "PLAN: 1 host, 1 instance, 1 offset assigned\n", ""), ran);
    }

    @Test
    void writesNothingIfTheTableIsFaulty() throws IOException {
        var table = folder.resolve("site.csv");
        var plan = folder.resolve("site.portolan.json");
        Files.writeString(table, HEADER + "h1,,gate-1,gate@1,ten,,,\n");

        var ran = Ran.small("import", table.toString(), "-o", plan.toString()).with("TABLE", table);

        assertEquals(
                new Ran(2, "", "TABLE:2:19: offset: expected an offset from 0 to 65535 or nothing, found \"ten\"\n"),
                ran);
        assertFalse(Files.exists(plan));
    }
}
