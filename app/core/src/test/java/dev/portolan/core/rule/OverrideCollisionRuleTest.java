package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverrideCollisionRuleTest {
    @Test
    void overridesThatClashWithinOneInstanceCollide() {
        assertEquals(
                List.of(
                        "override-collides 9003 [a] a admin 9000 + 3 = 9003, taken by a web 9000 + 3 = 9003: an override"
                                + " brought them together"),
                Findings.of(host("h", override(instance("a", SmallCatalog.SERVER, 3), "web", 9000))));
    }

    @Test
    void innerPortsOfOneContainerCollideWithEachOther() {
        assertEquals(
                List.of(
                        "override-collides 9000 [a] a admin 9000, taken by a web 9000: an override brought them together"),
                Findings.of(host("h", contained(override(instance("a", SmallCatalog.SERVER, 0), "web", 9000)))));
    }
}
