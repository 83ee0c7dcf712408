package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.DialId;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.OptionForms;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.Versions;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final FeatureId PULL = new FeatureId("pull");
    private static final LineId ACME = new LineId("acme@2");

    private static final List<Feature> FEATURES = List.of(
            new Feature(
                    PULL,
                    "Pull",
                    true,
                    "metrics",
                    "acme.toml: pull",
                    new Versions("2.1", "2.4"),
                    "Off in a container."),
            new Feature(new FeatureId("push"), "Push", false, "metrics", "acme.toml: push", Versions.ALL, ""));

    private static final List<PortSpec> PORTS = List.of(
            new PortSpec(
                    new PortId("web"),
                    "web",
                    8280,
                    Transport.TCP,
                    false,
                    true,
                    List.of(),
                    "0.0.0.0",
                    "",
                    false,
                    Exposure.INTERNAL,
                    false,
                    "Serves pages.",
                    "acme.toml: web",
                    "",
                    new Provenance(List.of("S1"), Confidence.HIGH, null, Versions.ALL, null)),
            new PortSpec(
                    new PortId("probe"),
                    "probe",
                    9545,
                    Transport.UDP,
                    false,
                    false,
                    List.of(PULL),
                    "127.0.0.1",
                    "acme.toml: bind",
                    true,
                    Exposure.LOOPBACK,
                    true,
                    "Serves metrics.",
                    "acme.toml: probe",
                    "Rarely used.",
                    new Provenance(
                            List.of("S1", "S2"),
                            Confidence.LOW,
                            new Provenance.Dispute(9546, "S2"),
                            new Versions("2.2", "2.3"),
                            null)));

    private static final List<Dial> DIALS = List.of(
            new Dial(
                    new DialId("peer"),
                    "peer",
                    List.of(new Dial.Target(ACME, new PortId("web"))),
                    8290,
                    Transport.TCP,
                    List.of(),
                    Dial.When.BY_CHOICE,
                    false,
                    "Talks to its peers.",
                    "acme.toml: peer",
                    List.of("S1"),
                    Versions.ALL,
                    ""),
            new Dial(
                    new DialId("push"),
                    "push",
                    List.of(new Dial.Target(ACME, new PortId("probe"))),
                    9545,
                    Transport.UDP,
                    List.of(new FeatureId("metrics")),
                    Dial.When.WITH_PEERS,
                    true,
                    "Pushes metrics.",
                    "acme.toml: push",
                    List.of("S2"),
                    new Versions("2.3", "2.4"),
                    "Off at first."));

    @Test
    void readsEveryFieldAndFillsInDefaults() {
        assertEquals(
                new ProductLine(
                        ACME,
                        "ACME Server 2",
                        "ACME 2",
                        "acme",
                        "Tests",
                        "A server for tests.",
                        "generic",
                        new OffsetRule(OffsetRule.Kind.SETTING, 10, "acme.toml: offset"),
                        true,
                        new OptionForms("--config", "ACME_"),
                        FEATURES,
                        PORTS,
                        DIALS,
                        ""),
                Acme.line());
    }

    @Test
    void lineSaysLittleIfItMust() {
        var bare = """
                family: Tests
                lines:
                  bare:
                    {name: Bare, short-name: Bare, stem: bare, summary: None., pictogram: generic, offset: {kind: fixed}}
                """;
        assertEquals(
                List.of(new ProductLine(
                        new LineId("bare"),
                        "Bare",
                        "Bare",
                        "bare",
                        "Tests",
                        "None.",
                        "generic",
                        new OffsetRule(OffsetRule.Kind.FIXED, 0, ""),
                        false,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        "")),
                List.copyOf(CatalogFiles.catalog(bare).lines()));
    }

    @Test
    void portsOfAFixedLineStay() {
        var line = Acme.line("kind: setting\n      default: 10\n      setting: \"acme.toml: offset\"", "kind: fixed");

        assertEquals(
                List.of(false, false),
                line.ports().stream().map(PortSpec::moves).toList());
        assertEquals(new OffsetRule(OffsetRule.Kind.FIXED, 0, ""), line.offset());
    }

    @Test
    void offsetIsNoneIfItIsLeftOut() {
        var line = Acme.line("kind: setting\n      default: 10\n", "kind: per-port\n", "port: 8290", "port: 8280");

        assertEquals(new OffsetRule(OffsetRule.Kind.PER_PORT, 0, "acme.toml: offset"), line.offset());
    }

    @Test
    void optionsHaveNoOtherFormsUnlessTheyAreSaid() {
        assertNull(Acme.line("    options: {config-file: \"--config\", environment-prefix: ACME_}\n", "")
                .options());
    }

    @Test
    void refusesMissingFields() {
        Acme.assertProblem("6:3: lines.acme@2.stem: missing", "    stem: acme\n", "");
        Acme.assertProblem("1:1: family: missing", "family: Tests\n", "parts: {}\n");
        Acme.assertProblem("14:5: lines.acme@2.offset.kind: missing", "      kind: setting\n", "");
        Acme.assertProblem("14:5: lines.acme@2.offset.setting: missing", "      setting: \"acme.toml: offset\"\n", "");
        Acme.assertProblem("13:5: lines.acme@2.options.environment-prefix: missing", ", environment-prefix: ACME_", "");
    }

    @Test
    void refusesUnknownFieldsAndNamesTheLikely() {
        Acme.assertProblem(
                "8:5: lines.acme@2.shortname: unknown field; did you mean short-name?", "short-name", "shortname");
        Acme.assertProblem(
                "15:7: lines.acme@2.offset.type: unknown field; known here: default, kind, setting", "kind", "type");
        Acme.assertProblem(
                "13:15: lines.acme@2.options.config-files: unknown field; did you mean config-file?",
                "config-file",
                "config-files");
    }

    @Test
    void refusesWhatIsNoText() {
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found the number 26; put it in quotes", "ACME Server 2", "26");
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found the number 4.7; put it in quotes",
                "ACME Server 2",
                "4.7");
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found true; put it in quotes", "ACME Server 2", "true");
        Acme.assertProblem("7:11: lines.acme@2.name: expected text, found none", "ACME Server 2", "\" \"");
        Acme.assertProblem("7:10: lines.acme@2.name: expected text, found nothing", " ACME Server 2", "");
        Acme.assertProblem("7:11: lines.acme@2.name: expected text, found a list", "ACME Server 2", "[ACME]");
        Acme.assertProblem(
                "7:11: lines.acme@2.name: expected text, found a block of fields", "ACME Server 2", "{is: ACME}");
    }

    @Test
    void refusesWhatIsNoBlock() {
        Acme.assertProblem(
                "6:9: lines.acme: expected a block of fields, found the number 10",
                "  acme@2:\n",
                "  acme: 10\n  acme@2:\n");
    }

    @Test
    void refusesBadNames() {
        Acme.assertProblem(
                "6:3: lines.ACME 2: not a product line id such as wso2-mi@4: 'ACME 2'", "acme@2:", "ACME 2:");
        Acme.assertProblem(
                "9:11: lines.acme@2.stem: not an id of lower-case letters, digits and hyphens: 'ac me'",
                "stem: acme",
                "stem: ac me");
        Acme.assertProblem(
                "11:16: lines.acme@2.pictogram: not an id of lower-case letters, digits and hyphens: 'generic.svg'",
                "generic",
                "generic.svg");
        Acme.assertProblem(
                "6:3: lines.self: stands for the line that a dial belongs to, so no product line can be called so",
                "acme@2:",
                "self:");
    }

    @Test
    void refusesOffsetsThatMakeNoSense() {
        Acme.assertProblem(
                "15:13: lines.acme@2.offset.kind: expected setting, per-port or fixed, found 'SETTING'",
                "kind: setting",
                "kind: SETTING");
        Acme.assertProblem(
                "16:16: lines.acme@2.offset.default: expected a number from 0 to 65535, found the number -1",
                "default: 10",
                "default: -1");
        Acme.assertProblem(
                "16:7: lines.acme@2.offset.default: ports that stay have no offset", "kind: setting", "kind: fixed");
    }
}
