package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameTest {
    @Test
    void secondOfOneNameGetsTheNextNumber() {
        var plan = plan(host(
                "h",
                instance("a", SmallCatalog.SERVER, 0).withName("gw"),
                instance("b", SmallCatalog.SERVER, 1).withName("gw")));
        assertEquals(
                List.of("rename:b Call b gw-2 in place of gw"),
                Offers.inSmall(plan).of(FindingCode.SAME_NAME, Fix.Kind.RENAME));
    }
}
