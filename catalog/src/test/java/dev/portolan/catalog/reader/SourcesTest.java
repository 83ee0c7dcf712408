package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.portolan.catalog.Source;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {
    @Test
    void readsThoseOfTheSourcesFileAndOfEveryOther() {
        var assembly = new Assembly();
        assembly.addSources(Fields.ofFile("sources.yaml", "K: {title: Kernel, url: \"https://example.org/k\"}\n"));
        assembly.add("", Fields.ofFile("acme.yaml", Acme.TEXT));

        assertEquals(
                List.of(
                        new Source("K", "Kernel", URI.create("https://example.org/k")),
                        new Source("S1", "One", URI.create("https://example.org/one")),
                        new Source("S2", "Two", URI.create("https://example.org/two"))),
                List.copyOf(assembly.finish().catalog().sources()));
    }

    @Test
    void refusesWhatIsMissingOrUnknown() {
        assertProblems("X: {title: One}", "x.yaml:2:3: sources.X.url: missing");
        assertProblems("X: {url: \"https://example.org\"}", "x.yaml:2:3: sources.X.title: missing");
        assertProblems(
                "X: {title: One, link: \"https://example.org\"}",
                "x.yaml:2:19: sources.X.link: unknown field; known here: title, url");
        assertProblems("X: One", "x.yaml:2:6: sources.X: expected a block of fields, found text");
        assertProblems(
                "\"X Y\": {title: One, url: \"https://example.org\"}",
                "x.yaml:2:3: sources.X Y: not a tag of letters, digits and hyphens: 'X Y'");
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (var wrong :
                List.of("example.org", "ftp://example.org", "https://", "https:///x", "https://a b", "javascript:x")) {
            assertProblems(
                    "X: {title: One, url: \"" + wrong + "\"}",
                    "x.yaml:2:24: sources.X.url: expected an address such as https://example.org/ports, found '" + wrong
                            + "'");
        }
        assertProblems(
                "X: {title: One, url: \"https://a/%zz\"}",
                "x.yaml:2:24: sources.X.url: not an address: 'https://a/%zz'");
    }

    @Test
    void addressOfAnyLengthIsMatchedInOneGo() {
        var wrong = "X: {title: One, url: \"https://" + "a".repeat(500_000) + " \\\\\"}";

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertProblems(
                        wrong,
                        "x.yaml:2:24: sources.X.url: expected an address such as https://example.org/ports, found 'https://"
                                + "a".repeat(52) + "...'"));
    }

    @Test
    void refusesTwoSourcesOfOneTagAndKeepsTheFirst() {
        var loaded = new CatalogFiles()
                .shipped("a.yaml", "sources:\n  X: {title: One, url: \"https://example.org/1\"}\n")
                .own("b.yaml", "sources:\n  X: {title: Two, url: \"https://example.org/2\"}\n")
                .load();

        assertEquals(
                List.of("b.yaml:2:3: sources.X: there is a source of this tag already: 'One'"),
                CatalogFiles.problems(loaded));
        assertEquals(
                List.of(new Source("X", "One", URI.create("https://example.org/1"))),
                List.copyOf(loaded.catalog().sources()));
    }

    @Test
    void lineThatCitesAWrongSourceIsLeftOut() {
        assertEquals(
                List.of(
                        "acme.yaml:3:3: sources.S1.title: missing",
                        "acme.yaml:6:3: lines.acme@2: source 'S1' is left out, as something is wrong with it"),
                new CatalogFiles()
                        .own("acme.yaml", Acme.with("title: One, ", ""))
                        .problems());
    }

    private static void assertProblems(String source, String... problems) {
        assertEquals(
                List.of(problems),
                new CatalogFiles()
                        .shipped("x.yaml", "sources:\n  " + source + "\n")
                        .problems());
    }
}
