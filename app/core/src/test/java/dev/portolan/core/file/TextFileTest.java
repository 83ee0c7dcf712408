package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @Test
    void endlessDeviceIsTooLarge() {
        var zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "this system has no endless device");
        assertEquals(
                new TextFile.Unreadable(PlanProblem.ofFile("/dev/zero", "larger than 1 MB")), TextFile.read(zeros, 1));
    }

    @Test
    void fileOfExactlyTheLimitIsRead(@TempDir Path folder) throws IOException {
        var text = "a".repeat(1_000_000);
        var file = Files.writeString(folder.resolve("full"), text);
        assertEquals(new TextFile.Read(text), TextFile.read(file, 1));
        Files.writeString(file, text + "a");
        assertEquals(
                new TextFile.Unreadable(PlanProblem.ofFile(file.toString(), "larger than 1 MB")),
                TextFile.read(file, 1));
    }
}
