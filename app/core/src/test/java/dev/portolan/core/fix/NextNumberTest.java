package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.PortId;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextNumberTest {
    @Test
    void portThatStaysGetsAnOverride() {
        var plan = plan(host("h", instance("p-1", SmallCatalog.PROXY, 0), instance("p-2", SmallCatalog.PROXY, 0)));
        var offers = Offers.inSmall(plan);
        assertEquals(
                List.of("next-number:p-2/http Move http of p-2 from 80 to 8080"),
                offers.of(FindingCode.PORT_COLLISION, Fix.Kind.NEXT_NUMBER).subList(0, 1));
    }

    @Test
    void linksFollowAPortOfTheInstancesOwn() {
        var plan = plan(host("h", listening("c-1", 5432, "0.0.0.0"), listening("c-2", 5432, "0.0.0.0")))
                .withLinks(List.of(link("l", "c-1", "c-2", "tcp-5432")));
        var offers = Offers.inSmall(plan);
        assertEquals(
                List.of(
                        "next-number:c-2/tcp-5432 Move tcp-5432 of c-2 from 5432 to 5433",
                        "next-number:c-1/tcp-5432 Move tcp-5432 of c-1 from 5432 to 5433"),
                offers.of(FindingCode.PORT_COLLISION, Fix.Kind.NEXT_NUMBER));
        assertEquals(
                new PortId("tcp-5433"),
                offers.after(FindingCode.PORT_COLLISION, "next-number:c-2/tcp-5432")
                        .links()
                        .getFirst()
                        .port());
    }

    @Test
    void portThatMovesIsLeftToItsOffset() {
        var plan = plan(host("h", instance("s-1", SmallCatalog.SERVER, 0), instance("s-2", SmallCatalog.SERVER, 0)));
        assertEquals(List.of(), Offers.inSmall(plan).of(FindingCode.PORT_COLLISION, Fix.Kind.NEXT_NUMBER));
    }
}
