package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchOnTest {
    private static Topology dialling(String port) {
        return plan(
                        host("h1", instance("a", SmallCatalog.SERVER, 0)),
                        host("h2", instance("b", SmallCatalog.SERVER, 0)))
                .withLinks(List.of(link("l", "a", "b", port)));
    }

    @Test
    void dialledPortIsOpened() {
        var offers = Offers.inSmall(dialling("cluster"));
        assertEquals(
                List.of("switch-on:b/cluster Switch on cluster of b"),
                offers.of(FindingCode.LINK_TARGET_CLOSED, Fix.Kind.SWITCH_ON));
    }

    @Test
    void rivalOfTheDialledOneGoesOff() {
        var offers = Offers.inSmall(dialling("thrift"));
        assertEquals(
                "{thrift=true}",
                offers.after(FindingCode.LINK_TARGET_CLOSED, "switch-on:b/thrift")
                        .instance(new InstanceId("b"))
                        .orElseThrow()
                        .features()
                        .toString());
    }

    @Test
    void portThatDoesNotExistCannotBeOpened() {
        assertEquals(
                List.of(), Offers.inSmall(dialling("nothing")).of(FindingCode.LINK_TARGET_CLOSED, Fix.Kind.SWITCH_ON));
    }

    @Test
    void publishedPortIsOpened() {
        var node = contained(instance("n", SmallCatalog.NODE, 0), published(8546, 8546));
        assertEquals(
                List.of("switch-on:n/ws Switch on ws of n"),
                Offers.inSmall(plan(host("h", node))).of(FindingCode.PUBLISHED_PORT_CLOSED, Fix.Kind.SWITCH_ON));
    }
}
