package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Output that was looked at once and approved. `mvn test -Dapprove` takes over what the tests find.
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "portolan", "cli", "golden");

    private Golden() {}

    static void check(String file, String actual) throws IOException {
        var path = FOLDER.resolve(file);
        if (System.getProperty("approve") != null) {
            Files.writeString(path, actual);
        }
        assertEquals(Files.readString(path), actual, () -> path + " differs; if that is meant, run with -Dapprove");
    }
}
