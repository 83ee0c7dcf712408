package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final String PARTS = """
            sources:
              P1: {title: Parts, url: "https://example.org/parts"}
            parts:
              base:
                features:
                  jmx: {name: JMX, enabled: true, setting: base.toml}
                ports:
                  jmx: {label: jmx, base: 9999, features: [jmx], purpose: Manages., setting: base.toml, sources: [P1]}
                  admin: {label: admin, base: 9443, tls: true, purpose: Administers., setting: base.toml, sources: [P1]}
                dials:
                  peer: {label: peer, targets: [self/admin], port: 9443, purpose: Peers., setting: base.toml, sources: [P1]}
              classic:
                includes: [base]
                features:
                  jmx: {setting: classic.xml}
                ports:
                  jmx: {setting: classic.xml}
              store:
                ports:
                  store: {label: store, base: 7000, purpose: Stores., setting: store.toml, sources: [P1]}
            """;
    private static final String LINE = """
            family: Tests
            lines:
              acme:
                name: ACME
                short-name: ACME
                stem: acme
                summary: A server for tests.
                pictogram: generic
                offset: {kind: fixed}
                includes: [classic, store]
                ports:
                  admin: {base: 9444}
                  own: {label: own, base: 9000, purpose: Own., setting: acme.toml, sources: [P1]}
            """;

    @Test
    void lineSaysOnlyWhatIsDifferentAboutAPart() {
        var line = loaded(PARTS, LINE).catalog().line(new LineId("acme")).orElseThrow();

        assertEquals(
                List.of(
                        "jmx 9999 [jmx] classic.xml",
                        "admin 9444 [] base.toml",
                        "store 7000 [] store.toml",
                        "own 9000 [] acme.toml"),
                line.ports().stream()
                        .map(port -> port.id() + " " + port.base() + " " + port.features() + " " + port.setting())
                        .toList());
        assertEquals("[acme/admin]", line.dials().getFirst().targets().toString());
        assertEquals("classic.xml", line.features().getFirst().setting());
    }

    @Test
    void partIsWrittenAsIfItStoodInEachLine() {
        var two = LINE
                + LINE.substring(LINE.indexOf("  acme:"))
                        .replace("acme:", "acme@2:")
                        .replace("9444", "9445");

        var catalog = loaded(PARTS, two).catalog();
        assertEquals(
                List.of(9444, 9445),
                catalog.lines().stream()
                        .map(line ->
                                line.port(new PortId("admin")).orElseThrow().base())
                        .toList());
        assertEquals(
                "[acme@2/admin]",
                catalog.line(new LineId("acme@2"))
                        .orElseThrow()
                        .dials()
                        .getFirst()
                        .targets()
                        .toString());
    }

    @Test
    void refusesIncludeThatIsNotThere() {
        assertProblems(
                PARTS,
                LINE.replace("[classic, store]", "[clasic, store]"),
                "line.yaml:10:16: lines.acme.includes[0]: no part 'clasic'; did you mean classic?");
    }

    @Test
    void refusesPartThatStandsFurtherDown() {
        assertProblems(
                PARTS.replace("parts:\n", "parts:\n  early: {includes: [base]}\n"),
                LINE,
                "parts.yaml:4:22: parts.early.includes[0]: no part 'base'");
    }

    @Test
    void refusesSameEntryInTwoParts() {
        assertProblems(
                PARTS,
                LINE.replace("[classic, store]", "[classic, base]"),
                "line.yaml:10:25: lines.acme.includes[1]: another part has 'jmx' among its features too");
    }

    @Test
    void refusesTwoPartsOfOneName() {
        assertEquals(
                List.of("more.yaml:2:3: parts.store: there is a part of this name already"),
                new CatalogFiles()
                        .shipped("parts.yaml", PARTS)
                        .shipped("more.yaml", "parts:\n  store: {}\n")
                        .problems());
    }

    @Test
    void refusesUnknownFieldOfAPart() {
        assertProblems(
                PARTS.replace("includes: [base]", "include: [base]"),
                "",
                "parts.yaml:13:5: parts.classic.include: unknown field; did you mean includes?");
    }

    @Test
    void mistakeInAnEntryIsNotedOnceAndWhereItStands() {
        var two = LINE + LINE.substring(LINE.indexOf("  acme:")).replace("acme:", "acme@2:");

        assertProblems(
                PARTS.replace("base: 7000", "base: 70000"),
                two,
                "parts.yaml:20:35: parts.store.ports.store.base: expected a number from 1 to 65535, found the number"
                        + " 70000");
    }

    @Test
    void lineOfAPartThatIsLeftOutIsLeftOutItself() {
        assertProblems(
                PARTS.replace("store: {label: store, base: 7000, ", "Store: {label: store, base: 7000, "),
                LINE,
                "parts.yaml:20:7: parts.store.ports.Store: not an id of lower-case letters, digits and hyphens: 'Store'",
                "line.yaml:10:25: lines.acme.includes[1]: part 'store' is left out, as something is wrong with it");
    }

    @Test
    void whatALineSaysInPlaceOfAPartIsCheckedThere() {
        assertProblems(
                PARTS,
                LINE.replace("base: 9444", "random: true"),
                "line.yaml:12:7: lines.acme.ports.admin: a random port has no number, but a base stands here or in a part");
    }

    @Test
    void partsCannotMultiplyWithoutEnd() {
        var text = new StringBuilder("parts:\n  p0: {ports: {a0: {}}}\n");
        for (int i = 1; i < 20_000; i++) {
            text.append("  p" + i + ": {includes: [p" + (i - 1) + "], ports: {a" + i + ": {}}}\n");
        }
        var problems =
                new CatalogFiles().own("bomb.yaml", text.toString()).load().problems();

        assertEquals(
                "bomb.yaml:633:3: parts.p631: too much: more than 200000 features, ports and dials in all",
                problems.getFirst().toString());
    }

    private static void assertProblems(String parts, String lines, String... problems) {
        assertEquals(List.of(problems), CatalogFiles.problems(loaded(parts, lines)));
    }

    private static LoadedCatalog loaded(String parts, String lines) {
        var files = new CatalogFiles().shipped("parts.yaml", parts);
        return (lines.isEmpty() ? files : files.shipped("line.yaml", lines)).load();
    }
}
