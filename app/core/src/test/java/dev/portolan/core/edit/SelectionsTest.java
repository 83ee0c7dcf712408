package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionsTest {
    @Test
    void allOfTheSelectedProductsAreFoundOnEveryHost() {
        var topology = plan(
                host("h1", instance("a", SmallCatalog.SERVER, 0), instance("b", SmallCatalog.NODE, 0)),
                host("h2", instance("c", SmallCatalog.SERVER, 0)));
        assertEquals(
                List.of(new InstanceId("a"), new InstanceId("c")),
                Selections.ofSameProducts(topology, List.of(new InstanceId("c"), new HostId("h1"))));
        assertEquals(List.of(), Selections.ofSameProducts(topology, List.of(new HostId("h1"))));
    }
}
