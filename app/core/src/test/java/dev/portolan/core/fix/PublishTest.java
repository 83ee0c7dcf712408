package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishTest {
    private static final LineId BESU = new LineId("besu@26");

    @Test
    void publishedPortThatCollidesGetsTheNextFreeNumber() {
        var plan = plan(host(
                "h",
                instance("s-1", SmallCatalog.SERVER, 0),
                contained(instance("s-2", SmallCatalog.SERVER, 0), published(8000, 8000)),
                contained(instance("s-3", SmallCatalog.SERVER, 0), published(8001, 8000))));
        assertEquals(
                List.of("publish:s-2/8000@8002 Publish 8000 of s-2 as 8002 in place of 8000"),
                Offers.inSmall(plan).of(FindingCode.PORT_COLLISION, Fix.Kind.PUBLISH));
    }

    @Test
    void tcpAndUdpOfOnePortStayTogether() {
        var udp = new PublishedPort(30303, 30303, Transport.UDP);
        var offers = Offers.inSmall(plan(host(
                "h",
                instance("n-1", SmallCatalog.NODE, 0),
                contained(instance("n-2", SmallCatalog.NODE, 0), published(30303, 30303), udp))));
        var container = (Deployment.Container) offers.after(FindingCode.PORT_COLLISION, "publish:n-2/30303@30304")
                .instance(new InstanceId("n-2"))
                .orElseThrow()
                .deployment();
        assertEquals(List.of(published(30304, 30303), udp.withHostPort(30304)), container.published());
    }

    @Test
    void numberThatIsPublishedOnSeveralAddressesHasToBeFreeOnAll() {
        var one = new PublishedPort(8000, 8000, Transport.TCP, "10.0.0.5", Extras.NONE);
        var plan = plan(host(
                "h",
                listening("a", 8000, "10.0.0.5"),
                listening("b", 8001, "10.0.0.6"),
                listening("c", 8002, "10.0.0.5"),
                contained(instance("s", SmallCatalog.SERVER, 0), one, one.withAddress("10.0.0.6"))));
        assertEquals(
                List.of("publish:s/8000@8003 Publish 8000 of s as 8003 in place of 8000"),
                Offers.inSmall(plan).of(FindingCode.PORT_COLLISION, Fix.Kind.PUBLISH));
    }

    @Test
    void privilegedNumberBecomesTheUsualOne() {
        var plan = plan(host("h", contained(instance("p", SmallCatalog.PROXY, 0), published(80, 80))));
        assertEquals(
                List.of("publish:p/80@8080 Publish 80 of p as 8080 in place of 80"),
                Offers.inSmall(plan).of(FindingCode.PRIVILEGED_PORT, Fix.Kind.PUBLISH));
    }

    @Test
    void numberThatMovedInsideIsFollowed() {
        var plan = plan(host("h", contained(instance("s", SmallCatalog.SERVER, 5), published(9000, 8000))));
        assertEquals(
                List.of("publish:s/8005@9000 Let 9000 of s lead to web at 8005"),
                Offers.inSmall(plan).of(FindingCode.PUBLISHED_PORT_CLOSED, Fix.Kind.PUBLISH));
    }

    @Test
    void udpIsPublishedBesideTcp() {
        var plan = plan(host("h", contained(instance("n", BESU, 0), published(30303, 30303))));
        assertEquals(
                List.of("publish:n/30303@30303 Publish 30303 of n over UDP too, as 30303"),
                Offers.inShipped(plan).of(FindingCode.UDP_NOT_PUBLISHED, Fix.Kind.PUBLISH));
    }

    @Test
    void advertisedNumberIsPublishedOrThePublishedOneAdvertised() {
        var udp = new PublishedPort(30304, 30303, Transport.UDP);
        var node = contained(instance("n", BESU, 0), published(30304, 30303), udp);
        assertEquals(
                List.of(
                        "publish:n/30303@30303 Publish 30303 of n as 30303 in place of 30304",
                        "publish:n@1 Move n inside its container to offset 1, so that it tells its peers 30304"),
                Offers.inShipped(plan(host("h", node))).of(FindingCode.ADVERTISED_PORT, Fix.Kind.PUBLISH));
        assertEquals(
                List.of("publish:n@1 Move n inside its container to offset 1, so that it tells its peers 30304"),
                Offers.inShipped(plan(host("h", instance("m", BESU, 0), node)))
                        .of(FindingCode.ADVERTISED_PORT, Fix.Kind.PUBLISH));
    }

    @Test
    void whatALinkNeedsIsPublished() {
        var plan = plan(
                        host("h1", instance("a", SmallCatalog.SERVER, 0)),
                        host(
                                "h2",
                                instance("b", SmallCatalog.SERVER, 0),
                                contained(instance("c", SmallCatalog.SERVER, 0))))
                .withLinks(List.of(link("l", "a", "c", "web")));
        assertEquals(
                List.of("publish:c/8000@8001 Publish web of c as 8001:8000"),
                Offers.inSmall(plan).of(FindingCode.LINK_TARGET_CLOSED, Fix.Kind.PUBLISH));
    }
}
