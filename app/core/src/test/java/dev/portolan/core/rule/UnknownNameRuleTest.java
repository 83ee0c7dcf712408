package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownNameRuleTest {
    @Test
    void namesThatTheCatalogLacksAreErrors() {
        var a = bind(override(with(instance("a", SmallCatalog.SERVER, 0), "turbo"), "ftp", 21), "gopher", "::1");
        assertEquals(
                List.of(
                        "unknown-name 0 [a] a: server@1 has no feature called turbo",
                        "unknown-name 0 [a] a: server@1 has no port called ftp",
                        "unknown-name 0 [a] a: server@1 has no port called gopher",
                        "unknown-name 0 [b] b is of a product that the catalog does not know: abacus@3"),
                Findings.of(host("h", a, instance("b", new LineId("abacus@3"), 0))));
    }
}
