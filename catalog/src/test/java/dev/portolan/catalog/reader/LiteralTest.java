package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiteralTest {
    private static final String FIRST = "54:13: lines.acme@2.ports.probe.literals[0]";

    @Test
    void refusesMissingFields() {
        Acme.assertProblem(FIRST + ".setting: missing", "setting: \"agent.toml: probe\", ", "");
        Acme.assertProblem(FIRST + ".number: missing", "number: 9545, ", "");
        Acme.assertProblem(
                FIRST + ".sources: expected at least one source", "An example., sources: [S2]", "An example.");
    }

    @Test
    void refusesUnknownFields() {
        Acme.assertProblem(
                "54:44: lines.acme@2.ports.probe.literals[0].numbr: unknown field; did you mean number?",
                "number: 9545",
                "numbr: 9545");
    }

    @Test
    void refusesWhatIsNoListOfBlocks() {
        Acme.assertProblem(
                "53:19: lines.acme@2.ports.probe.literals: expected a list, found text",
                "literals:\n          - {",
                "literals: none\n        note: x #{",
                "          - {setting: \"agent.toml: check\", number: 9555, sources: [S2, S1]}\n",
                "",
                "        note: Rarely used.\n",
                "");
        Acme.assertProblem(
                "55:13: lines.acme@2.ports.probe.literals[1]: expected a block of fields, found the number 9555",
                "{setting: \"agent.toml: check\", number: 9555, sources: [S2, S1]}",
                "9555");
    }

    @Test
    void refusesBlankSettings() {
        Acme.assertProblem(
                "54:23: lines.acme@2.ports.probe.literals[0].setting: expected text, found none",
                "\"agent.toml: probe\"",
                "\" \"");
    }

    @Test
    void refusesNumbersThatNoPortHas() {
        Acme.assertProblem(
                "54:52: lines.acme@2.ports.probe.literals[0].number: expected a number from 1 to 65535, found the"
                        + " number 0",
                "number: 9545",
                "number: 0");
        Acme.assertProblem(
                "54:52: lines.acme@2.ports.probe.literals[0].number: expected a number from 1 to 65535, found text",
                "number: 9545",
                "number: \"9545\"");
    }

    @Test
    void refusesWhatIsNotThere() {
        Acme.assertProblem(
                "54:69: lines.acme@2.ports.probe.literals[0].features[0]: no feature in this product line called"
                        + " 'pul'; did you mean pull?",
                "features: [pull], note",
                "features: [pul], note");
        Acme.assertProblem(
                "55:68: lines.acme@2.ports.probe.literals[1].sources[0]: no source 'S3'", "[S2, S1]", "[S3, S1]");
    }

    @Test
    void featureMayMatterToALiteralAlone() {
        var line = Acme.line(
                "        moves: false\n        when-taken: counts-up\n        features: [pull]\n",
                "",
                "features: [metrics]",
                "features: [push]");

        assertEquals(List.of(), line.ports().getLast().features());
    }

    @Test
    void lineThatCitesAWrongSourceInALiteralIsLeftOut() {
        var text = Acme.with(
                "  S2: {title: Two, ",
                "  S3: {title: Three, url: \"https://example.org/three\"}\n  S2: {",
                "[S2, S1]",
                "[S3, S2]");

        assertEquals(
                List.of(
                        "acme.yaml:5:3: sources.S2.title: missing",
                        "acme.yaml:7:3: lines.acme@2: source 'S2' is left out, as something is wrong with it"),
                new CatalogFiles().shipped("acme.yaml", text).problems());
    }

    @Test
    void changeReplacesAllLiterals() {
        var own = """
                changes:
                  acme@2:
                    ports:
                      probe: {literals: []}
                """;
        var loaded = new CatalogFiles()
                .shipped("acme.yaml", Acme.TEXT)
                .own("own.yaml", own)
                .load();

        assertEquals(List.of(), loaded.problems());
        assertEquals(
                List.of(),
                loaded.catalog().lines().iterator().next().ports().getLast().literals());
    }
}
