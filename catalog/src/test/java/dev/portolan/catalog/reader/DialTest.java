package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DialTest {
    private static final String BEAUTY = """
            family: Beauties
            lines:
              beauty:
                name: Beauty
                short-name: Beauty
                stem: beauty
                summary: Is there to be dialled.
                pictogram: generic
                offset: {kind: fixed}
                ports:
                  front: {label: front, base: 80, purpose: Greets., setting: none, sources: [S1]}
                  back: {label: back, random: true, purpose: Leaves., setting: none, sources: [S1]}
            """;

    @Test
    void goesToPortsOfLaterFilesTheFirstChoiceFirst() {
        var catalog = new CatalogFiles()
                .shipped("acme.yaml", Acme.with("[self/web]", "[beauty/front, self/web]"))
                .shipped("beauty.yaml", BEAUTY)
                .load()
                .catalog();

        assertEquals(
                List.of(
                        new Dial.Target(new LineId("beauty"), new PortId("front")),
                        new Dial.Target(new LineId("acme@2"), new PortId("web"))),
                targets(catalog));
    }

    @Test
    void mayGoToNothingThatTheCatalogKnows() {
        assertEquals(
                List.of(),
                Acme.line("        targets: [self/web]\n", "")
                        .dials()
                        .getFirst()
                        .targets());
    }

    @Test
    void refusesMissingAndUnknownFields() {
        Acme.assertProblem("63:7: lines.acme@2.dials.peer.port: missing", "        port: 8290\n", "");
        Acme.assertProblem(
                "65:9: lines.acme@2.dials.peer.target: unknown field; did you mean targets?", "targets:", "target:");
        Acme.assertProblem(
                "66:15: lines.acme@2.dials.peer.port: expected a number from 1 to 65535, found the number 0",
                "8290",
                "0");
        Acme.assertProblem(
                "76:15: lines.acme@2.dials.push.when: expected always, with-peers or by-choice, found 'never'",
                "when: with-peers",
                "when: never");
        Acme.assertProblem(
                "69:9: lines.acme@2.dials.peer.sources: expected at least one source",
                "peer\"\n        sources: [S1]",
                "peer\"\n        sources: []");
    }

    @Test
    void refusesTargetThatIsNoPair() {
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: expected LINE/PORT such as mysql/client, found 'mysql'",
                "self/web",
                "mysql");
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: not a product line id such as wso2-mi@4: ''",
                "self/web",
                "/web");
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: not an id of lower-case letters, digits and hyphens: ''",
                "self/web",
                "self/");
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: not an id of lower-case letters, digits and hyphens: 'a/b'",
                "self/web",
                "self/a/b");
    }

    @Test
    void refusesTargetThatIsNotThere() {
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: no product line 'acme@3'; did you mean acme@2?",
                "self/web",
                "acme@3/web");
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: no port of acme@2 'wob'; did you mean web?",
                "self/web",
                "self/wob");
    }

    @Test
    void refusesTargetThatCannotBeDialled() {
        Acme.assertProblem(
                "65:19: lines.acme@2.dials.peer.targets[0]: 'acme@2/probe': the dial is tcp and the port is udp",
                "self/web",
                "self/probe");
        assertEquals(
                List.of("acme.yaml:65:19: lines.acme@2.dials.peer.targets[0]: 'beauty/back': nobody can dial a random"
                        + " port"),
                new CatalogFiles()
                        .shipped("acme.yaml", Acme.with("self/web", "beauty/back"))
                        .shipped("beauty.yaml", BEAUTY)
                        .problems());
    }

    @Test
    void lineThatDialsALineThatIsLeftOutIsLeftOutItself() {
        var loaded = new CatalogFiles()
                .shipped("acme.yaml", Acme.with("self/web", "beauty/front"))
                .shipped("beauty.yaml", BEAUTY.replace("base: 80", "base: 70000"))
                .load();

        assertEquals(
                List.of(
                        "acme.yaml:65:19: lines.acme@2.dials.peer.targets[0]: product line 'beauty' is left out, as"
                                + " something is wrong with it",
                        "beauty.yaml:11:35: lines.beauty.ports.front.base: expected a number from 1 to 65535, found the"
                                + " number 70000"),
                CatalogFiles.problems(loaded));
        assertEquals(List.of(), List.copyOf(loaded.catalog().lines()));
    }

    private static List<Dial.Target> targets(Catalog catalog) {
        return catalog.line(new LineId("acme@2"))
                .orElseThrow()
                .dials()
                .getFirst()
                .targets();
    }
}
