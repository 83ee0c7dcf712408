package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfRangeRuleTest {
    @Test
    void rejectsOffsetThatPushesPortPast65535() {
        assertEquals(
                List.of("port-out-of-range 65536 [a] a low 65520 + 16 = 65536 is above 65535, the highest port"),
                Findings.of(host("h", instance("a", SmallCatalog.HIGH, 16))));
        assertEquals(List.of(), Findings.of(host("h", instance("a", SmallCatalog.HIGH, 15))));
    }

    @Test
    void portsPast65535AreOutOfRangeAndNothingElse() {
        var a = override(instance("a", SmallCatalog.SERVER, 1000), "web", 65000);
        var b = override(instance("b", SmallCatalog.SERVER, 2000), "web", 64000);
        assertEquals(
                List.of(
                        "port-out-of-range 66000 [a] a web 65000 + 1000 = 66000 is above 65535, the highest port",
                        "port-out-of-range 66000 [b] b web 64000 + 2000 = 66000 is above 65535, the highest port"),
                Findings.of(host("h", a, b)));
    }

    @Test
    void portsPast65535DoNotCollideBesides() {
        assertEquals(
                List.of(
                        "port-out-of-range 65536 [a] a low 65520 + 16 = 65536 is above 65535, the highest port",
                        "port-out-of-range 65536 [b] b low 65520 + 16 = 65536 is above 65535, the highest port",
                        "port-collision 65516 [b, a] b top 65500 + 16 = 65516, taken by a top 65500 + 16 = 65516"),
                Findings.of(host("h", instance("a", SmallCatalog.HIGH, 16), instance("b", SmallCatalog.HIGH, 16))));
    }

    @Test
    void closedPortsAreNeverOutOfRange() {
        var a = instance("a", SmallCatalog.NODE, 1);
        assertEquals(List.of(), Findings.of(host("h", override(a, "rpc", 65535))));
    }
}
