package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveAddressTest {
    private static Host addressed(Host host) {
        return host.withAddresses(List.of("10.0.0.5", "10.0.0.6"));
    }

    @Test
    void collidingPortsOfOneInstanceMoveToAnAddressWhereNothingIsInTheirWay() {
        var one = bind(instance("s-1", SmallCatalog.SERVER, 0), "web", "10.0.0.5");
        var both = bind(bind(one, "binary", "10.0.0.5"), "admin", "10.0.0.5");
        var other = instance("s-2", SmallCatalog.SERVER, 0);
        var offers = Offers.inSmall(plan(addressed(host("h", both, other))));
        assertEquals(
                List.of(
                        "move-address:s-2@10.0.0.6 Bind 2 ports of s-2 to 10.0.0.6",
                        "move-address:s-2@127.0.0.1 Bind 2 ports of s-2 to 127.0.0.1"),
                offers.of(FindingCode.PORT_COLLISION, Fix.Kind.MOVE_ADDRESS));
        assertEquals(
                "{binary=10.0.0.6, web=10.0.0.6}",
                offers.after(FindingCode.PORT_COLLISION, "move-address:s-2@10.0.0.6")
                        .instance(new InstanceId("s-2"))
                        .orElseThrow()
                        .bindings()
                        .toString());
    }

    @Test
    void noAddressIsClearOfAWildcard() {
        var offers = Offers.inSmall(plan(addressed(
                host("h", instance("s-1", SmallCatalog.SERVER, 0), instance("s-2", SmallCatalog.SERVER, 0)))));
        assertEquals(List.of(), offers.of(FindingCode.PORT_COLLISION, Fix.Kind.MOVE_ADDRESS));
    }

    @Test
    void loopbackIsNotForWhatIsDialledFromElsewhere() {
        var one = listening("c-1", 5432, "10.0.0.5");
        var other = listening("c-2", 5432, "0.0.0.0");
        var apart = plan(host("h", one, other), host("h2", instance("s", SmallCatalog.SERVER, 0)));
        assertEquals(
                List.of("move-address:c-2@127.0.0.1 Bind tcp-5432 of c-2 to 127.0.0.1"),
                Offers.inSmall(apart).of(FindingCode.PORT_COLLISION, Fix.Kind.MOVE_ADDRESS));
        assertEquals(
                List.of(),
                Offers.inSmall(apart.withLinks(List.of(link("l", "s", "c-2", "tcp-5432"))))
                        .of(FindingCode.PORT_COLLISION, Fix.Kind.MOVE_ADDRESS));
    }

    @Test
    void plainPortsMoveToLoopbackIfTheirTwinsServeOtherHosts() {
        // Both the hub's console and its plain port have a twin, and that of the console is closed.
        assertEquals(
                List.of("move-address:b@127.0.0.1 Bind plain of b to 127.0.0.1"),
                Offers.in(WiredCatalog.catalog(), plan(host("h", instance("b", WiredCatalog.HUB, 0))))
                        .of(FindingCode.PLAIN_HTTP_EXPOSED, Fix.Kind.MOVE_ADDRESS));
    }

    @Test
    void publishedPortMovesToo() {
        var one = contained(instance("s-1", SmallCatalog.SERVER, 0), at("10.0.0.5"));
        var other = contained(instance("s-2", SmallCatalog.SERVER, 0), at("10.0.0.5"));
        assertEquals(
                List.of(
                        "move-address:s-2@10.0.0.6 Bind web of s-2 to 10.0.0.6",
                        "move-address:s-2@127.0.0.1 Bind web of s-2 to 127.0.0.1",
                        "move-address:s-1@10.0.0.6 Bind web of s-1 to 10.0.0.6",
                        "move-address:s-1@127.0.0.1 Bind web of s-1 to 127.0.0.1"),
                Offers.inSmall(plan(addressed(host("h", one, other))))
                        .of(FindingCode.PORT_COLLISION, Fix.Kind.MOVE_ADDRESS));
    }

    private static PublishedPort at(String address) {
        return new PublishedPort(8000, 8000, Transport.TCP, address, Extras.NONE);
    }

    @Test
    void whatIsDialledFromElsewhereLeavesLoopback() {
        var offers = Offers.inSmall(plan(
                        addressed(host("h", instance("s-1", SmallCatalog.SERVER, 0))),
                        host("h2", instance("s-2", SmallCatalog.SERVER, 0)))
                .withLinks(List.of(link("l", "s-2", "s-1", "admin"))));
        assertEquals(
                List.of(
                        "move-address:s-1@10.0.0.5 Bind admin of s-1 to 10.0.0.5",
                        "move-address:s-1@10.0.0.6 Bind admin of s-1 to 10.0.0.6",
                        "move-address:s-1@0.0.0.0 Bind admin of s-1 to 0.0.0.0"),
                offers.of(FindingCode.LINK_TARGET_LOOPBACK, Fix.Kind.MOVE_ADDRESS));
    }

    @Test
    void metricsThatNobodyReachesLeaveLoopback() {
        var node = with(instance("n", new LineId("besu@26"), 0), "metrics");
        assertEquals(
                List.of("move-address:n@0.0.0.0 Bind metrics of n to 0.0.0.0"),
                Offers.inShipped(plan(host("h", node))).of(FindingCode.METRICS_ON_LOOPBACK, Fix.Kind.MOVE_ADDRESS));
    }

    @Test
    void allThatIsExposedMovesAtOnce() {
        var node = with(instance("n", new LineId("besu@26"), 0), "rpc-http");
        assertEquals(
                List.of("move-address:n@127.0.0.1 Bind rpc http of n to 127.0.0.1"),
                Offers.inShipped(plan(host("h", bind(node, "rpc-http", "0.0.0.0"))))
                        .of(FindingCode.RPC_EXPOSED, Fix.Kind.MOVE_ADDRESS));
        assertEquals(
                List.of("move-address:c@127.0.0.1 Bind 2 ports of c to 127.0.0.1"),
                Offers.in(
                                WiredCatalog.catalog(),
                                plan(host("h", with(instance("c", WiredCatalog.HUB, 0), "console-tls"))))
                        .of(FindingCode.MANAGEMENT_EXPOSED, Fix.Kind.MOVE_ADDRESS));
    }

    /// The attach agent of the JVM is for administrators, too, but has no number that anybody could call.
    @Test
    void onlyWhatTheFindingNamesMoves() {
        assertEquals(
                List.of("move-address:a@127.0.0.1 Bind 2 ports of a to 127.0.0.1"),
                Offers.inShipped(plan(host("h", instance("a", new LineId("wso2-apim@4"), 0))))
                        .of(FindingCode.MANAGEMENT_EXPOSED, Fix.Kind.MOVE_ADDRESS));
    }
}
