package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Provenance;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisputedPortRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("mqtt", "old")
            .port(new Fact("mqtt", 8833).disputed(8883).with("mqtt"))
            .port(new Fact("old", 9000).staying().disputed(9001).with("old"))
            .port(new Fact("web", 8000))
            .catalog();
    private static final Instance BROKER = with(instance("mb", Facts.BOX, 3), "mqtt");

    @Test
    void theOtherNumberAndItsSourceAreNamedWithTheOffsetInBoth() {
        assertEquals(
                List.of("note 8836/tcp HOST [mb/mqtt] mb mqtt 8833 + 3 = 8836 is disputed: Y says 8886"),
                found(BROKER));
    }

    @Test
    void eachPortIsToldApartAndOneThatStaysHasNoOffset() {
        assertEquals(
                List.of(
                        "note 8836/tcp HOST [mb/mqtt] mb mqtt 8833 + 3 = 8836 is disputed: Y says 8886",
                        "note 9000/tcp HOST [mb/old] mb old 9000 is disputed: Y says 9001"),
                found(with(BROKER, "old")));
    }

    @Test
    void whoOverridesThePortHasDecided() {
        assertEquals(List.of(), found(override(BROKER, "mqtt", 8883)));
        assertEquals(1, found(override(BROKER, "mqtt", 8833)).size());
    }

    @Test
    void whoGivesTheNumberInACatalogFileHasDecided() {
        var line = CATALOG.line(Facts.BOX).orElseThrow();
        var shipped = line.port(new PortId("mqtt")).orElseThrow();
        assertEquals(List.of(), found(changed(shipped, 8883)));
        assertEquals(1, found(changed(shipped, 8833)).size());
    }

    private static List<String> found(PortSpec changed) {
        var line = CATALOG.line(Facts.BOX).orElseThrow();
        return Findings.of(
                FindingCode.PORT_DISPUTED,
                new Catalog(List.of(line.with(changed)), CATALOG.sources()),
                host("h", BROKER));
    }

    private static PortSpec changed(PortSpec shipped, int base) {
        var own = new Fact("mqtt", base).disputed(8883).with("mqtt").spec();
        return new PortSpec(
                own.id(),
                own.label(),
                own.base(),
                own.transport(),
                own.random(),
                own.moves(),
                own.whenTaken(),
                own.features(),
                own.bind(),
                own.containerBind(),
                own.bindSetting(),
                own.tls(),
                own.tlsTwin(),
                own.kind(),
                own.exposure(),
                own.main(),
                own.purpose(),
                own.setting(),
                own.literals(),
                own.note(),
                new Provenance(
                        own.provenance().sources(),
                        own.provenance().confidence(),
                        own.provenance().disputed(),
                        own.provenance().versions(),
                        new Provenance.Change("own.yaml", shipped)));
    }

    @Test
    void closedPortsAreFine() {
        assertEquals(List.of(), found(instance("mb", Facts.BOX, 3)));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.PORT_DISPUTED, CATALOG, host("h", instances));
    }
}
