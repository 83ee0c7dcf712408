package dev.portolan.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class RelativeUriTest {
    @Test
    void keepsWhatTheUserNamed() {
        assertEquals("plans/a-b_c~1.portolan.json", RelativeUri.of(Path.of("plans", "a-b_c~1.portolan.json")));
        assertEquals("../x.json", RelativeUri.of(Path.of("..", "x.json")));
        assertEquals("./x.json", RelativeUri.of(Path.of("./x.json")));
    }

    @Test
    void encodesWhatAUriCannotHold() {
        assertEquals("a%20b/%25%23%3F%5B.json", RelativeUri.of(Path.of("a b", "%#?[.json")));
        assertEquals("Pl%C3%A4ne/%F0%9F%9A%A2.json", RelativeUri.of(Path.of("Pl\u00E4ne", "\uD83D\uDEA2.json")));
        assertEquals("c%3Ax.json", RelativeUri.of(Path.of("c:x.json")), "no scheme");
        assertEquals("a%5Cb.json", RelativeUri.of(Path.of("a\\b.json")));
    }

    @Test
    void leadsBackToTheFile() {
        var relative = Path.of("a b", "\u00FC;,@&=+$!'()*.json");
        assertEquals(
                relative,
                Path.of("").resolve(URI.create(RelativeUri.of(relative)).getPath()));
        var absolute = relative.toAbsolutePath();
        assertEquals(absolute, Path.of(URI.create(RelativeUri.of(absolute))));
        assertEquals("file:///tmp/a%20b.json", RelativeUri.of(Path.of("/tmp/a b.json")));
    }
}
