package dev.portolan.desktop.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is wrong with a file, taken apart.
class OwnProblemTest {
    private static final Path FOLDER = Path.of("own", "files");

    private static OwnProblem of(String problem) {
        return OwnProblem.of(problem, Optional.of(FOLDER));
    }

    @Test
    void leavesTheFolderOut() {
        assertEquals(
                new OwnProblem("a.yaml", "3:7", "lines: expected a map, found 1:2: x"),
                of(FOLDER.resolve("a.yaml") + ":3:7: lines: expected a map, found 1:2: x"));
    }

    @Test
    void keepsTheWholePathOfAFileElsewhere() {
        assertEquals(
                new OwnProblem("home/settings.conf", "1:2", "what is this"),
                of("home/settings.conf:1:2: what is this"));
        assertEquals(new OwnProblem("own/files2/a.yaml", "1:2", "wrong"), of("own/files2/a.yaml:1:2: wrong"));
        assertEquals(new OwnProblem("a.yaml", "1:2", "wrong"), OwnProblem.of("a.yaml:1:2: wrong", Optional.empty()));
    }

    @Test
    void keepsWhatIsAboutNoLine() {
        assertEquals(
                new OwnProblem("", "", FOLDER + ": the folder can't be read: it is gone"),
                of(FOLDER + ": the folder can't be read: it is gone"));
        assertEquals(new OwnProblem("", "", "a.yaml: too large"), of(FOLDER.resolve("a.yaml") + ": too large"));
    }
}
