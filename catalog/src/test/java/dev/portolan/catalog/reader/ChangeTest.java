package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Difference;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.Versions;
import dev.portolan.catalog.WhenTaken;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final String CHANGE = """
            changes:
              acme@2:
                ports:
                  web: {base: 8300, tls: true}
            """;

    @Test
    void changedFieldsReplaceTheShippedOnesAndSayWho() {
        var loaded = acme().own("own.yaml", CHANGE).load();

        assertEquals(List.of(), loaded.problems());
        assertEquals(
                new PortSpec(
                        new PortId("web"),
                        "web",
                        8300,
                        Transport.TCP,
                        false,
                        true,
                        WhenTaken.FAILS,
                        List.of(),
                        "0.0.0.0",
                        "0.0.0.0",
                        "",
                        true,
                        null,
                        PortKind.SERVICE,
                        Exposure.INTERNAL,
                        false,
                        "Serves pages.",
                        "acme.toml: web",
                        List.of(),
                        "",
                        new Provenance(
                                List.of("S1"),
                                Confidence.HIGH,
                                null,
                                Versions.ALL,
                                new Provenance.Change("own.yaml", shipped("web")))),
                port(loaded, "web"));
        assertEquals(shipped("probe"), port(loaded, "probe"));
        assertEquals(
                "", loaded.catalog().line(new LineId("acme@2")).orElseThrow().origin());
    }

    @Test
    void everyFieldThatDiffersIsTold() {
        var own = """
                changes:
                  acme@2:
                    ports:
                      probe:
                        label: health
                        base: 9645
                        transport: udp
                        moves: true
                        when-taken: shares
                        features: [pull, metrics]
                        bind: "::"
                        bind-setting: "acme.toml: address"
                        tls: false
                        kind: service
                        exposure: internal
                        main: false
                        purpose: Says how it is.
                        setting: "acme.toml: health"
                        literals:
                          - {setting: "agent.toml: probe", number: 9645, features: [pull, metrics], sources: [S2]}
                        sources: [S2]
                        confidence: medium
                        disputed: {base: 9547, source: S1}
                        since: "2.0"
                        until: "2.4"
                        note: Often used.
                """;

        assertEquals(
                List.of(
                        new Difference("label", "probe", "health"),
                        new Difference("base", "9545", "9645"),
                        new Difference("moves", "false", "true"),
                        new Difference("when-taken", "counts-up", "shares"),
                        new Difference("features", "pull", "pull, metrics"),
                        new Difference("bind", "127.0.0.1", "::"),
                        new Difference("bind-setting", "acme.toml: bind", "acme.toml: address"),
                        new Difference("tls", "true", "false"),
                        new Difference("kind", "metrics", "service"),
                        new Difference("exposure", "loopback", "internal"),
                        new Difference("main", "true", "false"),
                        new Difference("purpose", "Serves metrics.", "Says how it is."),
                        new Difference("setting", "acme.toml: probe", "acme.toml: health"),
                        new Difference(
                                "literals",
                                "{setting: agent.toml: probe, number: 9545, features: [pull], note: An example.,"
                                        + " sources: [S2]}, {setting: agent.toml: check, number: 9555, sources: [S2, S1]}",
                                "{setting: agent.toml: probe, number: 9645, features: [pull, metrics], sources: [S2]}"),
                        new Difference("sources", "S1, S2", "S2"),
                        new Difference("confidence", "low", "medium"),
                        new Difference("disputed", "9546, S2", "9547, S1"),
                        new Difference("since", "2.2", "2.0"),
                        new Difference("until", "2.3", "2.4"),
                        new Difference("note", "Rarely used.", "Often used.")),
                Difference.of(changed(own, "probe")));
        assertEquals(List.of(), Difference.of(shipped("probe")));
    }

    @Test
    void numberOfARandomPortIsADifferenceOfItsBase() {
        var random = Acme.with("base: 9545", "random: true", "[acme@2/probe]", "[]");
        var loaded = new CatalogFiles()
                .shipped("acme.yaml", random)
                .own("own.yaml", CHANGE.replace("web: {base: 8300, tls: true}", "probe: {random: false, base: 9000}"))
                .load();

        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(new Difference("base", "random", "9000")), Difference.of(port(loaded, "probe")));
    }

    @Test
    void whatIsRepeatedIsNoDifference() {
        assertEquals(
                List.of(),
                Difference.of(changed(CHANGE.replace("base: 8300, tls: true", "base: 8280, bind: 0.0.0.0"), "web")));
    }

    private static PortSpec changed(String own, String id) {
        var loaded = acme().own("own.yaml", own).load();

        assertEquals(List.of(), loaded.problems());
        return port(loaded, id);
    }

    @Test
    void changeCanCiteASourceOfItsOwn() {
        var own = "sources:\n  OPS: {title: Operations, url: \"https://wiki.example.org\"}\n"
                + CHANGE.replace("tls: true", "sources: [OPS]");

        assertEquals(
                List.of("OPS"),
                port(acme().own("own.yaml", own).load(), "web").provenance().sources());
    }

    @Test
    void changeMayLeaveAFeatureWithoutUse() {
        var loaded = acme().own("own.yaml", CHANGE.replace("web: {base: 8300, tls: true}", "probe: {features: []}"))
                .load();

        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(), port(loaded, "probe").features());
    }

    @Test
    void wrongChangeLeavesTheShippedPort() {
        assertLeft(
                "own.yaml:4:19: changes.acme@2.ports.web.base: expected a number from 1 to 65535, found the number 83000",
                "8300",
                "83000");
        assertLeft(
                "own.yaml:4:25: changes.acme@2.ports.web.tsl: unknown field; did you mean tls?",
                "tls: true",
                "tsl: true");
        assertLeft(
                "own.yaml:4:12: changes.acme@2.ports.web: expected a block of fields, found the number 8300",
                "{base: 8300, tls: true}",
                "8300");
        assertLeft(
                "own.yaml:4:36: changes.acme@2.ports.web.features[0]: no feature in this product line called 'https'",
                "tls: true",
                "features: [https]");
        assertLeft("own.yaml:4:35: changes.acme@2.ports.web.sources[0]: no source 'S9'", "tls: true", "sources: [S9]");
    }

    @Test
    void otherChangesOfTheSameFileStand() {
        var loaded = acme().own("own.yaml", CHANGE + "      probe: {base: 0}\n").load();

        assertEquals(
                List.of("own.yaml:5:21: changes.acme@2.ports.probe.base: expected a number from 1 to 65535, found the"
                        + " number 0"),
                CatalogFiles.problems(loaded));
        assertEquals(8300, port(loaded, "web").base());
    }

    @Test
    void refusesChangeOfWhatIsNotThere() {
        assertLeft("own.yaml:2:3: changes.acme@3: no product line 'acme@3'; did you mean acme@2?", "acme@2", "acme@3");
        assertLeft(
                "own.yaml:4:7: changes.acme@2.ports.wob: no port of acme@2 'wob'; did you mean web?", "web:", "wob:");
        assertLeft("own.yaml:3:5: changes.acme@2.dials: unknown field; known here: ports", "ports:", "dials:");
        assertLeft("own.yaml:2:3: changes.ACME: not a product line id such as wso2-mi@4: 'ACME'", "acme@2", "ACME");
        assertLeft(
                "own.yaml:2:3: changes.acme@2.ports: missing",
                "    ports:\n      web: {base: 8300, tls: true}\n",
                "    {}\n");
    }

    @Test
    void secondChangeOfAPortIsRefused() {
        var loaded = acme().own("a.yaml", CHANGE)
                .own("b.yaml", CHANGE.replace("8300", "8400"))
                .load();

        assertEquals(
                List.of("b.yaml:4:7: changes.acme@2.ports.web: changed in a.yaml already"),
                CatalogFiles.problems(loaded));
        assertEquals(8300, port(loaded, "web").base());
    }

    @Test
    void ownLineIsNotChangedFromElsewhere() {
        assertEquals(
                List.of("b.yaml:2:3: changes.acme@2: stands in a.yaml and is changed there"),
                new CatalogFiles()
                        .own("a.yaml", Acme.TEXT)
                        .own("b.yaml", CHANGE)
                        .problems());
    }

    @Test
    void changeThatLeavesADialWithoutTargetIsRefused() {
        assertLeft(
                "own.yaml:4:7: changes.acme@2.ports.web: acme@2 dials this port, but the dial is tcp and the port is udp",
                "tls: true",
                "transport: udp");
    }

    @Test
    void changeThatCitesAWrongSourceIsLeftOut() {
        var own = "sources:\n  OPS: {title: Operations}\n" + CHANGE.replace("tls: true", "sources: [OPS]");
        var loaded = acme().own("own.yaml", own).load();

        assertEquals(
                List.of(
                        "own.yaml:2:3: sources.OPS.url: missing",
                        "own.yaml:6:7: changes.acme@2.ports.web: source 'OPS' is left out, as something is wrong with it"),
                CatalogFiles.problems(loaded));
        assertEquals(shipped("web"), port(loaded, "web"));
    }

    private static void assertLeft(String problem, String from, String to) {
        var loaded = acme().own("own.yaml", CHANGE.replace(from, to)).load();

        assertEquals(List.of(problem), CatalogFiles.problems(loaded));
        assertEquals(List.of(shipped("web"), shipped("probe")), List.of(port(loaded, "web"), port(loaded, "probe")));
    }

    private static CatalogFiles acme() {
        return new CatalogFiles().shipped("acme.yaml", Acme.TEXT);
    }

    private static PortSpec shipped(String id) {
        return Acme.line().port(new PortId(id)).orElseThrow();
    }

    private static PortSpec port(LoadedCatalog loaded, String id) {
        return loaded.catalog()
                .line(new LineId("acme@2"))
                .orElseThrow()
                .port(new PortId(id))
                .orElseThrow();
    }
}
