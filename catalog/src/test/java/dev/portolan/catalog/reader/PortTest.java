package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortTest {
    private static final String NO_PEER = "targets: [self/web]";

    @Test
    void randomPortHasNoNumberAndStays() {
        var web = web("base: 8280", "random: true", NO_PEER, "targets: []");

        assertEquals(List.of(0, true, false), List.of(web.base(), web.random(), web.moves()));
    }

    @Test
    void bindsEveryAddressOfEitherFamily() {
        assertEquals("::", web("base: 8280", "base: 8280\n        bind: \"::\"").bind());
    }

    @Test
    void bindsTheSameInAContainerUnlessTheImageSaysOtherwise() {
        assertEquals("::", web("base: 8280", "base: 8280\n        bind: \"::\"").containerBind());

        var web = web("base: 8280", "base: 8280\n        bind: 127.0.0.1\n        container-bind: \"::\"");
        assertEquals(List.of("127.0.0.1", "::"), List.of(web.bind(), web.containerBind()));
    }

    @Test
    void refusesMissingFields() {
        Acme.assertProblem("32:7: lines.acme@2.ports.web.label: missing", "        label: web\n", "");
        Acme.assertProblem("32:7: lines.acme@2.ports.web.base: missing", "        base: 8280\n", "");
        Acme.assertProblem("32:7: lines.acme@2.ports.web.purpose: missing", "        purpose: Serves pages.\n", "");
        Acme.assertProblem(
                "32:7: lines.acme@2.ports.web.setting: missing", "        setting: \"acme.toml: web\"\n", "");
        Acme.assertProblem(
                "32:7: lines.acme@2.ports.web.sources: expected at least one source",
                "web\"\n        sources: [S1]\n",
                "web\"\n");
        Acme.assertProblem("58:9: lines.acme@2.ports.probe.disputed.source: missing", ", source: S2", "");
    }

    @Test
    void refusesUnknownFields() {
        Acme.assertProblem(
                "34:9: lines.acme@2.ports.web.bas: unknown field; did you mean base?", "base: 8280", "bas: 8280");
        Acme.assertProblem(
                "58:32: lines.acme@2.ports.probe.disputed.by: unknown field; known here: base, source",
                "source: S2",
                "by: S2");
    }

    @Test
    void refusesNumbersThatNoPortHas() {
        var message = "34:15: lines.acme@2.ports.web.base: expected a number from 1 to 65535, found ";
        Acme.assertProblem(message + "the number 65536", "8280", "65536");
        Acme.assertProblem(message + "the number 0", "8280", "0");
        Acme.assertProblem(message + "the number -1", "8280", "-1");
        Acme.assertProblem(message + "the number 8280.5", "8280", "8280.5");
        Acme.assertProblem(message + "the number 99999999999999999999", "8280", "99999999999999999999");
        Acme.assertProblem(message + "text", "8280", "\"8280\"");
        Acme.assertProblem(message + "text", "8280", "8280/tcp");
        Acme.assertProblem(message + "the number .nan", "8280", ".nan");
        Acme.assertProblem(message + "the number -.inf", "8280", "-.inf");
        Acme.assertProblem(message + "true", "8280", "true");
        Acme.assertProblem(
                "34:9: lines.acme@2.ports.web.base: with the default offset 10 it is past 65535", "8280", "65526");
    }

    @Test
    void longestNumberIsQuotedInPart() {
        Acme.assertProblem(
                "34:15: lines.acme@2.ports.web.base: expected a number from 1 to 65535, found the number "
                        + "9".repeat(60) + "...",
                "8280",
                "9".repeat(900));
    }

    @Test
    void refusesOtherTypes() {
        Acme.assertProblem(
                "50:15: lines.acme@2.ports.probe.main: expected true or false, found text", "main: true", "main: yes");
        Acme.assertProblem(
                "37:18: lines.acme@2.ports.web.sources: expected a list, found text", "sources: [S1]", "sources: S1");
        Acme.assertProblem(
                "56:23: lines.acme@2.ports.probe.sources[1]: expected text, found the number 2; put it in quotes",
                "[S1, S2]",
                "[S1, 2]");
        Acme.assertProblem(
                "58:19: lines.acme@2.ports.probe.disputed: expected a block of fields, found the number 9546",
                "{base: 9546, source: S2}",
                "9546");
        Acme.assertProblem(
                "59:16: lines.acme@2.ports.probe.since: expected text, found the number 2.2; put it in quotes",
                "\"2.2\"",
                "2.2");
    }

    @Test
    void refusesWordsOutsideTheChoice() {
        Acme.assertProblem(
                "41:20: lines.acme@2.ports.probe.transport: expected tcp or udp, found 'sctp'", "udp", "sctp");
        Acme.assertProblem(
                "45:15: lines.acme@2.ports.probe.bind: expected 0.0.0.0, 127.0.0.1 or ::, found '10.0.0.1'",
                "127.0.0.1",
                "10.0.0.1");
        Acme.assertProblem(
                "49:19: lines.acme@2.ports.probe.exposure: expected internet, partner, internal, cluster or loopback,"
                        + " found 'public'",
                "exposure: loopback",
                "exposure: public");
        Acme.assertProblem(
                "43:21: lines.acme@2.ports.probe.when-taken: expected fails, counts-up or shares, found 'stops'",
                "counts-up",
                "stops");
        Acme.assertProblem(
                "48:15: lines.acme@2.ports.probe.kind: expected service, management, rpc, metrics or peer, found 'api'",
                "kind: metrics",
                "kind: api");
        Acme.assertProblem(
                "57:21: lines.acme@2.ports.probe.confidence: expected high, medium, low or unconfirmed, found 'none'",
                "confidence: low",
                "confidence: none");
    }

    @Test
    void refusesWhatIsNotThere() {
        Acme.assertProblem(
                "44:20: lines.acme@2.ports.probe.features[0]: no feature in this product line called 'pul'; did you mean"
                        + " pull?",
                "features: [pull]",
                "features: [pul]",
                "    dials:\n      peer:\n        label: peer\n",
                "    dials:\n      peer:\n        label: peer\n        features: [pull]\n");
        Acme.assertProblem("56:23: lines.acme@2.ports.probe.sources[1]: no source 'S3'", "[S1, S2]", "[S1, S3]");
        Acme.assertProblem(
                "58:40: lines.acme@2.ports.probe.disputed.source: no source 'X'", "source: S2}", "source: X}");
    }

    @Test
    void refusesRepetition() {
        Acme.assertProblem(
                "56:23: lines.acme@2.ports.probe.sources[1]: 'S1' stands here twice", "[S1, S2]", "[S1, S1]");
        Acme.assertProblem("38:7: lines.acme@2.ports.web: stands here twice", "      probe:", "      web:");
    }

    @Test
    void refusesWhatContradictsItself() {
        Acme.assertProblem(
                "32:7: lines.acme@2.ports.web: a random port has no number, but a base stands here or in a part",
                "base: 8280\n",
                "base: 8280\n        random: true\n");
        Acme.assertProblem(
                "35:9: lines.acme@2.ports.web.moves: a random port can't move",
                "base: 8280\n",
                "random: true\n        moves: true\n");
        Acme.assertProblem(
                "33:9: lines.acme@2.ports.web.moves: no port moves in a product line of fixed ports",
                "kind: setting\n      default: 10\n      setting: \"acme.toml: offset\"",
                "kind: fixed",
                "base: 8280\n",
                "base: 8280\n        moves: true\n");
    }

    private static PortSpec web(String... changes) {
        return Acme.line(changes).port(new PortId("web")).orElseThrow();
    }
}
