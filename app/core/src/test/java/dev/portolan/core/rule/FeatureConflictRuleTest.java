package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureConflictRuleTest {
    @Test
    void twoFeaturesOfAGroupThatAreBothSwitchedOnConflict() {
        assertEquals(
                List.of("feature-conflict 0 [a] a has features on that exclude one another: binary, thrift"),
                Findings.of(host("h", with(instance("a", SmallCatalog.SERVER, 0), "thrift", "binary"))));
    }

    @Test
    void whoChoosesARivalOfADefaultHasNoConflict() {
        assertEquals(
                List.of(), Findings.of(host("h", with(instance("a", SmallCatalog.SERVER, 0), "thrift", "cluster"))));
    }
}
