package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fix.Fixes;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolver;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A waiver says nothing of a finding that nobody has seen yet, however much it is like the one that was
/// accepted.
class LapsingWaiversTest {
    private static final Catalog SMALL = SmallCatalog.catalog();
    private static final Instance SERVER = instance("a", SmallCatalog.SERVER, 0);
    private static final Instance BOX = instance("a", Facts.BOX, 2);
    private static final Topology NODES =
            plan(host("h1", instance("a", SmallCatalog.NODE, 0)), host("h2", instance("b", SmallCatalog.NODE, 0)));

    @Test
    void waiverGoesOnHoldingWhereNothingNewIsFound() {
        var turbo = with(SERVER, "turbo");
        assertEquals(List.of(), told(SMALL, FindingCode.UNKNOWN_NAME, turbo, bind(turbo, "web", "::")));
    }

    @Test
    void anotherNameThatTheCatalogLacksIsTold() {
        var turbo = with(SERVER, "turbo");
        assertEquals(
                List.of("feature nitro", "port turbo"),
                told(SMALL, FindingCode.UNKNOWN_NAME, turbo, override(with(turbo, "nitro"), "turbo", 21)));
        assertEquals(
                List.of("product abacus@4"),
                told(
                        SMALL,
                        FindingCode.UNKNOWN_NAME,
                        instance("a", new LineId("abacus@3"), 0),
                        instance("a", new LineId("abacus@4"), 0)));
    }

    @Test
    void otherFeaturesInConflictAreTold() {
        var catalog = new Facts()
                .rivals("store", "table", "file", "cloud")
                .rivals("login", "basic", "token")
                .catalog();
        var before = with(BOX, "file", "table");
        assertEquals(
                List.of("basic, token"),
                told(catalog, FindingCode.FEATURE_CONFLICT, before, with(before, "basic", "token")));
        assertEquals(
                List.of("cloud, file, table"),
                told(catalog, FindingCode.FEATURE_CONFLICT, before, with(before, "cloud")));
    }

    @Test
    void anotherMissingConnectionUnderTheSameNumberIsTold() {
        var catalog = new Facts()
                .features("archive")
                .needs("users", 3306, "left@1")
                .needs("records", 3306, "right@1", "archive")
                .catalog();
        assertEquals(List.of("records"), told(catalog, FindingCode.LINK_MISSING, BOX, with(BOX, "archive")));
    }

    @Test
    void portThatJoinsThoseOfAFindingIsTold() {
        var catalog = new Facts()
                .features("more")
                .port(new Fact("web-tls", 8100).tls())
                .port(new Fact("web", 8000).twin("web-tls").typedIn("portal.conf: web", 8000))
                .port(new Fact("ws", 8010).twin("web-tls").with("more").typedIn("portal.conf: ws", 8010))
                .port(new Fact("jmx", 9100).of(PortKind.MANAGEMENT))
                .port(new Fact("admin", 9200).of(PortKind.MANAGEMENT).with("more"))
                .port(new Fact("debug", 0))
                .port(new Fact("attach", 0).with("more"))
                .catalog();
        var more = with(BOX, "more");
        assertEquals(List.of("web, ws"), told(catalog, FindingCode.PLAIN_HTTP_EXPOSED, BOX, more));
        assertEquals(List.of("web, ws"), told(catalog, FindingCode.URL_NOT_SHIFTED, BOX, more));
        assertEquals(List.of("admin, jmx"), told(catalog, FindingCode.MANAGEMENT_EXPOSED, BOX, more));
        assertEquals(List.of("attach, debug"), told(catalog, FindingCode.PORT_RANDOM, BOX, more));
    }

    @Test
    void settingThatJoinsThoseOfAFindingIsTold() {
        var catalog = new Facts()
                .features("sample")
                .port(new Fact("ws", 9099)
                        .typedIn("portal.conf: url", 9099)
                        .typedIn("sample.conf: url", 9099, "sample"))
                .catalog();
        assertEquals(List.of("ws, ws sample"), told(catalog, FindingCode.URL_NOT_SHIFTED, BOX, with(BOX, "sample")));
    }

    @Test
    void whatIsPublishedUnderAnyNumberIsToldByWhereItLeads() {
        var catalog = new Facts().port(new Fact("web", 8000)).catalog();
        var before = contained(BOX, published(0, 9));
        assertEquals(
                List.of("10"),
                told(
                        catalog,
                        FindingCode.PUBLISHED_PORT_CLOSED,
                        before,
                        contained(BOX, published(0, 9), published(0, 10))));
        assertEquals(
                List.of("514/udp, 9/tcp"),
                told(
                        catalog,
                        FindingCode.PORT_RANDOM,
                        before,
                        contained(BOX, published(0, 9), new PublishedPort(0, 514, Transport.UDP))));
    }

    @Test
    void portOfNoNumberIsToldByItsId() {
        var catalog = new Facts()
                .features("more")
                .port(new Fact("rpc", 0).of(PortKind.RPC))
                .port(new Fact("ws", 0).of(PortKind.RPC).with("more"))
                .catalog();
        assertEquals(List.of("ws"), told(catalog, FindingCode.RPC_EXPOSED, BOX, with(BOX, "more")));
    }

    @Test
    void publishedPortOfNoNumberIsToldByTheInnerOne() {
        var catalog = new Facts()
                .port(new Fact("p2p", 30303).of(PortKind.PEER))
                .port(new Fact("more", 30404).of(PortKind.PEER))
                .catalog();
        assertEquals(
                List.of("30406"),
                told(
                        catalog,
                        FindingCode.ADVERTISED_PORT,
                        contained(BOX, published(0, 30305)),
                        contained(BOX, published(0, 30305), published(0, 30406))));
    }

    @Test
    void collisionOfOtherPortsOfTheSameInstancesIsTold() {
        var before = plan(host("h", SERVER, instance("b", SmallCatalog.SERVER, 0)));
        var moved = override(override(SERVER, "web", 8020), "admin", 8000);
        assertEquals(
                List.of("a/admin, b/web"),
                told(SMALL, FindingCode.PORT_COLLISION, before, before.withInstance(SERVER.id(), _ -> moved)));
    }

    @Test
    void linkTheOtherWayOrToAnotherPortIsTold() {
        var there = link("l", "a", "b", "gone");
        assertEquals(
                List.of("b/lost", "a/gone"),
                told(
                        SMALL,
                        FindingCode.LINK_TARGET_CLOSED,
                        NODES.withLinks(List.of(there)),
                        NODES.withLinks(List.of(there, link("m", "a", "b", "lost"), link("n", "b", "a", "gone")))));
    }

    @Test
    void anotherStaleNumberIsTold() {
        var there = link("l", "a", "b", "p2p");
        assertEquals(
                List.of("30305, b/p2p"),
                told(
                        SMALL,
                        FindingCode.BOOTNODE_STALE,
                        NODES.withLinks(List.of(there.withQuoted(30304))),
                        NODES.withLinks(List.of(there.withQuoted(30305)))));
    }

    @Test
    void anotherHostOfTheSameAddressIsTold() {
        var one = host("h1").withAddresses(List.of("10.0.0.5"));
        var two = host("h2").withAddresses(List.of("10.0.0.5", "10.0.0.6"));
        var three = host("h3").withAddresses(List.of("10.0.0.6"));
        assertEquals(
                List.of("10.0.0.6, h3"), told(SMALL, FindingCode.SAME_NAME, plan(one, two), plan(three, one, two)));
    }

    private static List<String> told(Catalog catalog, FindingCode code, Instance before, Instance after) {
        return told(catalog, code, plan(host("h", before)), plan(host("h", after)));
    }

    /// What findings of a code are about that are told of a plan, although all that it had before are waived.
    private static List<String> told(Catalog catalog, FindingCode code, Topology before, Topology after) {
        var resolver = new Resolver(catalog);
        var plan = after;
        for (var finding : resolver.resolve(before).findings()) {
            if (finding.code() == code) {
                plan = Fixes.waive(finding, "agreed").apply(plan);
            }
        }
        return resolver.resolve(plan).findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.about().text())
                .toList();
    }
}
