package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemOrderTest {
    @Test
    void everyEntryIsLookedAtAndTheProblemsStandInTheOrderOfTheFile() {
        var text = """
                colour: red
                changes:
                  none@1: {ports: {web: {base: 1}}}
                sources:
                  S1: {title: One, url: "https://example.org/one"}
                  S2: {title: Two}
                lines:
                  b:
                    name: B
                    short-name: B
                    stem: b
                    summary: None.
                    pictogram: generic
                    offset: {kind: fast}
                    features:
                      f: {name: F, setting: f}
                      g: {name: G}
                    ports:
                      x: {label: x, base: 0, features: [f], purpose: X., setting: x, sources: [S1]}
                      Y: {label: y, base: 1, features: [f], purpose: Y., setting: y, sources: [S1]}
                      z: 9
                    dials:
                      d: {label: d, port: 1, when: never, purpose: D., setting: d, sources: [S1]}
                  a: {}
                parts:
                  p: {ports: 5}
                dales: {}
                """;

        assertEquals(
                List.of(
                        "x.yaml:1:1: colour: unknown field; known here: changes, family, lines, parts, sources",
                        "x.yaml:1:1: family: missing",
                        "x.yaml:3:3: changes.none@1: no product line 'none@1'",
                        "x.yaml:6:3: sources.S2.url: missing",
                        "x.yaml:14:20: lines.b.offset.kind: expected setting, per-port or fixed, found 'fast'",
                        "x.yaml:17:7: lines.b.features.g.setting: missing",
                        "x.yaml:19:27: lines.b.ports.x.base: expected a number from 1 to 65535, found the number 0",
                        "x.yaml:20:7: lines.b.ports.Y: not an id of lower-case letters, digits and hyphens: 'Y'",
                        "x.yaml:21:10: lines.b.ports.z: expected a block of fields, found the number 9",
                        "x.yaml:23:36: lines.b.dials.d.when: expected always, with-peers or by-choice, found 'never'",
                        "x.yaml:24:3: lines.a.offset: missing",
                        "x.yaml:24:3: lines.a.name: missing",
                        "x.yaml:26:14: parts.p.ports: expected a block of fields, found the number 5",
                        "x.yaml:27:1: dales: unknown field; known here: changes, family, lines, parts, sources"),
                new CatalogFiles().shipped("x.yaml", text).problems());
    }

    @Test
    void filesStandInTheOrderInWhichTheyAreRead() {
        assertEquals(
                List.of(
                        "b.yaml:66:15: lines.acme@2.dials.peer.port: expected a number from 1 to 65535, found text",
                        "c.yaml:1:1: the file is empty",
                        "a.yaml:1:1: expected a block of fields, found a list"),
                new CatalogFiles()
                        .own("b.yaml", Acme.with("8290", "many"))
                        .own("c.yaml", "# nothing\n")
                        .own("a.yaml", "- 1\n")
                        .problems());
    }

    @Test
    void oneMistakeLeadsToOneProblem() {
        Acme.assertProblem("19:7: lines.acme@2.features.pull.name: missing", "        name: Pull\n", "");
        Acme.assertProblem(
                "19:12: lines.acme@2.features.pull: expected a block of fields, found nothing",
                Acme.TEXT.substring(Acme.TEXT.indexOf("        name: Pull"), Acme.TEXT.indexOf("      push:")),
                "");
        Acme.assertProblem("44:19: lines.acme@2.ports.probe.features: expected a list, found text", "[pull]", "pull");
        Acme.assertProblem(
                "31:12: lines.acme@2.ports: expected a block of fields, found text",
                Acme.TEXT.substring(Acme.TEXT.indexOf("ports:\n      web"), Acme.TEXT.indexOf("    dials:")),
                "ports: none\n");
    }

    @Test
    void whatIsRightStaysBesideWhatIsWrong() {
        var loaded = new CatalogFiles()
                .shipped("acme.yaml", Acme.TEXT)
                .own("own.yaml", Acme.with("acme@2:", "other@1:", "acme@2/probe", "self/probe", "8280", "82800"))
                .load();

        assertEquals(
                List.of(
                        "own.yaml:3:3: sources.S1: there is a source of this tag already: 'One'",
                        "own.yaml:4:3: sources.S2: there is a source of this tag already: 'Two'",
                        "own.yaml:34:15: lines.other@1.ports.web.base: expected a number from 1 to 65535, found the number"
                                + " 82800"),
                CatalogFiles.problems(loaded));
        assertEquals(
                List.of(new LineId("acme@2")),
                loaded.catalog().lines().stream().map(line -> line.id()).toList());
    }

    @Test
    void shippedLineIsNotReplaced() {
        assertEquals(
                List.of("own.yaml:3:3: lines.acme@2: a shipped product line; to say something else of its ports, put"
                        + " them under 'changes'"),
                new CatalogFiles()
                        .shipped("acme.yaml", Acme.TEXT)
                        .own("own.yaml", "family: Own\nlines:\n  acme@2: {}\n")
                        .problems());
    }

    @Test
    void lineStandsInOneOwnFileOnly() {
        var own = "family: Own\nlines:\n" + Acme.TEXT.substring(Acme.TEXT.indexOf("  acme@2:"));
        var loaded = new CatalogFiles()
                .shipped("sources.yaml", Acme.TEXT.substring(0, Acme.TEXT.indexOf("lines:")))
                .own("a.yaml", own)
                .own("b.yaml", own)
                .load();

        assertEquals(List.of("b.yaml:3:3: lines.acme@2: stands in a.yaml already"), CatalogFiles.problems(loaded));
        assertEquals(
                "a.yaml",
                loaded.catalog().line(new LineId("acme@2")).orElseThrow().origin());
    }
}
