package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Files near the largest size, full of the same mistake, are answered while the user waits.
class ManyMistakesTest {
    /// Each takes less than a second; what grows with the square of the file takes a minute.
    private static final Duration AT_ONCE = Duration.ofSeconds(4);

    private static final String HEAD = """
            family: Many
            sources:
              S1: {title: One, url: "https://example.org/one"}
            """;

    private static final String DIAL = "port: 80, purpose: D., setting: d, sources: [S1]}";

    private static final String PORT = "base: 80, purpose: P., setting: p, sources: [S1]";

    /// The first file that a process reads takes its time.
    @BeforeAll
    static void warmUp() {
        assertEquals(List.of(), new CatalogFiles().own("warm.yaml", Acme.TEXT).problems());
    }

    @Test
    void mistakeInAPartIsSaidOnceForAllLinesThatIncludeIt() {
        var dials = new StringBuilder(HEAD).append("parts:\n  base:\n    dials:\n");
        for (int i = 0; i < 10; i++) {
            dials.append("      d" + i + ": {label: d, targets: [lime" + i + "/web, self/wob], " + DIAL + "\n");
        }
        var problems = problems(filled(dials + "lines:\n", i -> line("line" + i, ", includes: [base]")));

        assertEquals(20, problems.size());
        assertEquals("many.yaml:7:32: parts.base.dials.d0.targets[0]: no product line 'lime0'", problems.getFirst());
        assertEquals("many.yaml:16:43: parts.base.dials.d9.targets[1]: no port of line0 'wob'", problems.getLast());
    }

    @Test
    void linesThatDialEachOtherInAChainAreLeftOutWithItsEnd() {
        var problems = problems(filled(
                HEAD + "lines:\n",
                i -> line(
                        "a" + i,
                        ", ports: {p: {label: p, " + PORT + "}}, dials: {d: {label: d, targets: [a" + (i + 1) + "/p], "
                                + DIAL + "}")));

        assertMany("lines.a0.dials.d.targets[0]: product line 'a1' is left out, as something is wrong", problems);
    }

    @Test
    void dialsToPortsThatAreNotThere() {
        var ports = filled(
                HEAD + "lines:\n  big:\n    name: Big\n    short-name: Big\n    stem: b\n    summary: B.\n"
                        + "    pictogram: generic\n    offset: {kind: fixed}\n    ports:\n",
                CatalogText.MAX_BYTES / 2,
                i -> "      p" + i + ": {label: p, " + PORT + "}\n");

        assertMany(
                "no port of big 'q0'",
                problems(filled(
                        ports + "    dials:\n",
                        i -> "      d" + i + ": {label: d, targets: [self/q" + i + "], " + DIAL + "\n")));
    }

    @Test
    void portsOfFeaturesThatAreNotThere() {
        var features = filled(
                HEAD + "lines:\n  big:\n    name: Big\n    short-name: Big\n    stem: b\n    summary: B.\n"
                        + "    pictogram: generic\n    offset: {kind: fixed}\n    features:\n",
                CatalogText.MAX_BYTES / 2,
                i -> "      f" + i + ": {name: f, setting: f}\n");

        assertMany(
                "depends on this feature",
                problems(filled(
                        features + "    ports:\n",
                        i -> "      p" + i + ": {label: p, features: [g" + i + "], " + PORT + "}\n")));
    }

    @Test
    void partOfAFeatureThatNoLineHas() {
        assertEquals(
                List.of("many.yaml:5:43: parts.base.ports.p.features[0]: no feature in this product line called 'off'"),
                problems(filled(
                        HEAD + "parts:\n  base: {ports: {p: {label: p, features: [off], " + PORT + "}}}\nlines:\n",
                        i -> line("line" + i, ", includes: [base]"))));
    }

    @Test
    void portsOfSourcesThatAreNotThere() {
        var sources = filled(
                "family: Many\nsources:\n",
                CatalogText.MAX_BYTES / 2,
                i -> "  S" + i + ": {title: One, url: \"https://example.org/one\"}\n");

        assertMany(
                "no source 'T0'",
                problems(filled(
                        sources + "lines:\n  big:\n    name: Big\n    short-name: Big\n    stem: b\n    summary: B.\n"
                                + "    pictogram: generic\n    offset: {kind: fixed}\n    ports:\n",
                        i -> "      p" + i + ": {label: p, " + PORT.replace("S1", "T" + i) + "}\n")));
    }

    @Test
    void partsThatAreNotThere() {
        assertMany(
                "no part 'p-'",
                problems(filled("parts:\n", i -> "  p" + i + ": {includes: [p-], ports: {}}\n  q" + i + ": {}\n")));
    }

    @Test
    void changesOfLinesThatAreNotThere() {
        var lines = filled(HEAD + "lines:\n", CatalogText.MAX_BYTES / 2, i -> line("line" + i, ""));

        assertMany(
                "no product line 'lime0'",
                problems(filled(lines + "changes:\n", i -> "  lime" + i + ": {ports: {web: {tls: true}}}\n")));
    }

    @Test
    void fieldsThatNobodyKnows() {
        assertMany("x0: unknown field", problems(filled("", i -> "x" + i + ": 1\n")));
    }

    /// The first hundred in the order of the file, and how many more.
    private static void assertMany(String first, List<String> problems) {
        assertEquals(101, problems.size());
        assertTrue(problems.getFirst().contains(first), problems.getFirst());
        assertTrue(problems.getLast().matches("many.yaml: and [0-9]+ more problems"), problems.getLast());
    }

    private static List<String> problems(String text) {
        return assertTimeoutPreemptively(
                AT_ONCE, () -> new CatalogFiles().own("many.yaml", text).problems());
    }

    private static String line(String id, String more) {
        return "  " + id + ": {name: N, short-name: N, stem: n, summary: S., pictogram: generic, offset: {kind: fixed}"
                + more + "}\n";
    }

    private static String filled(String start, IntFunction<String> item) {
        return filled(start, CatalogText.MAX_BYTES, item);
    }

    private static String filled(String start, int size, IntFunction<String> item) {
        var text = new StringBuilder(start);
        var next = item.apply(0);
        for (int i = 1; text.length() + next.length() < size; i++) {
            text.append(next);
            next = item.apply(i);
        }
        return text.toString();
    }
}
