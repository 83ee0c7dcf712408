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
import dev.portolan.catalog.Literal;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.OptionForms;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.Versions;
import dev.portolan.catalog.WhenTaken;
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
                    WhenTaken.FAILS,
                    List.of(),
                    "0.0.0.0",
                    "0.0.0.0",
                    "",
                    false,
                    null,
                    PortKind.SERVICE,
                    Exposure.INTERNAL,
                    false,
                    "Serves pages.",
                    "acme.toml: web",
                    List.of(),
                    "",
                    new Provenance(List.of("S1"), Confidence.HIGH, null, Versions.ALL, null)),
            new PortSpec(
                    new PortId("probe"),
                    "probe",
                    9545,
                    Transport.UDP,
                    false,
                    false,
                    WhenTaken.COUNTS_UP,
                    List.of(PULL),
                    "127.0.0.1",
                    "127.0.0.1",
                    "acme.toml: bind",
                    true,
                    null,
                    PortKind.METRICS,
                    Exposure.LOOPBACK,
                    true,
                    "Serves metrics.",
                    "acme.toml: probe",
                    List.of(
                            new Literal("agent.toml: probe", 9545, List.of(PULL), "An example.", List.of("S2")),
                            new Literal("agent.toml: check", 9555, List.of(), "", List.of("S2", "S1"))),
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
                        new OptionForms("--config", "ACME_", List.of(new PortId("web"), new PortId("probe"))),
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
    void distinctPortsAreThoseOfTheLine() {
        Acme.assertProblem(
                "13:89: lines.acme@2.options.distinct-ports[1]: no port in this product line called 'prob'; did you mean"
                        + " probe?",
                "distinct-ports: [web, probe]",
                "distinct-ports: [web, prob]");
    }

    @Test
    void optionsHaveNoOtherFormsUnlessTheyAreSaid() {
        assertNull(Acme.line(
                        "    options: {config-file: \"--config\", environment-prefix: ACME_, distinct-ports: [web, probe]}\n",
                        "")
                .options());
    }
}
