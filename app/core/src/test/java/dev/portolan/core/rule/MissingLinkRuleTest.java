package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingLinkRuleTest {
    private static final String WEB = "a lacks a link for web, to one of hub@1/web (conf: web)";
    private static final String EVENTS = "a lacks a link for events, to one of hub@1/events (conf: events)";

    private final Instance client = instance("a", WiredCatalog.CLIENT, 7);
    private final Instance hub = instance("b", WiredCatalog.HUB, 0);

    @Test
    void whatIsLeftToDrawIsNotedInstanceByInstance() {
        assertEquals(
                List.of("note link-missing h1 8000 tcp [a]: " + WEB, "note link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(plan(host("h1", client))));
    }

    @Test
    void noteStaysOneWhileNothingIsWired() {
        assertEquals(
                List.of("note link-missing h1 8000 tcp [a]: " + WEB, "note link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(plan(host("h1", client), host("h2", hub))));
    }

    @Test
    void oversightIsAWarningOnceTheWiringHasBegun() {
        assertEquals(
                List.of("warning link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(plan(host("h1", client), host("h2", hub)), link("l", "a", "b", "web")));
        assertEquals(
                List.of("warning link-missing h1 8000 tcp [a]: " + WEB),
                missing(plan(host("h1", client), host("h2", hub)), link("l", "a", "b", "events")));
    }

    @Test
    void nothingIsWarnedOfWhileThePlanHasNoSuchTarget() {
        var other = instance("b", WiredCatalog.DATABASE, 0);
        assertEquals(
                List.of("note link-missing h1 8000 tcp [a]: " + WEB, "note link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(plan(host("h1", client), host("h2", other)), link("l", "a", "b", "client")));
    }

    @Test
    void linksOfOthersDoNotCount() {
        assertEquals(
                List.of("note link-missing h1 8000 tcp [a]: " + WEB, "note link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(plan(host("h1", client), host("h2", hub)), link("l", "b", "a", "member")));
    }

    @Test
    void everyConnectionThatIsDrawnIsThere() {
        assertEquals(
                List.of(),
                missing(
                        plan(host("h1", client), host("h2", hub)),
                        link("l", "a", "b", "web"),
                        link("m", "a", "b", "events")));
    }

    @Test
    void loadBalancerWillDoWhereOneMayStand() {
        var balancer = instance("b", WiredCatalog.LOAD_BALANCER, 0);
        assertEquals(
                List.of("note link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(plan(host("h1", client), host("h2", balancer)), link("l", "a", "b", "https")));
    }

    @Test
    void listenerThatTheCatalogDoesNotKnowStandsInUnderTheSameNumber() {
        var standIn = listening("b", 5000, "0.0.0.0");
        assertEquals(
                List.of("note link-missing h1 8000 tcp [a]: " + WEB),
                missing(plan(host("h1", client), host("h2", standIn)), link("l", "a", "b", "tcp-5000")));
        assertEquals(
                List.of("note link-missing h1 8000 tcp [a]: " + WEB, "note link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(
                        plan(host("h1", client), host("h2", listening("b", 5001, "0.0.0.0"))),
                        link("l", "a", "b", "tcp-5001")));
        var udp = standIn.withOwnPorts(List.of(new OwnPort(5000, Transport.UDP, "", "0.0.0.0")));
        assertEquals(
                List.of("note link-missing h1 8000 tcp [a]: " + WEB, "note link-missing h1 5000 tcp [a]: " + EVENTS),
                missing(plan(host("h1", client), host("h2", udp)), link("l", "a", "b", "udp-5000")));
    }

    @Test
    void knownPortUnderTheSameNumberDoesNotStandIn() {
        var odd = override(hub, "figures", 3306);
        assertEquals(
                List.of("note link-missing h1 3306 tcp [a]:"
                        + " a lacks a link for store, to one of database/client (conf: store)"),
                missing(
                        plan(host("h1", with(client, "store")), host("h2", odd)),
                        link("l", "a", "b", "web"),
                        link("m", "a", "b", "events"),
                        link("n", "a", "b", "figures")));
    }

    @Test
    void featureNeedsWhatItNeeds() {
        var caller = with(client, "store");
        assertEquals(
                List.of("note link-missing h1 3306 tcp [a]:"
                        + " a lacks a link for store, to one of database/client (conf: store)"),
                wired(caller));
        assertEquals(
                List.of(),
                missing(
                        plan(host("h1", caller), host("h2", hub), host("h3", instance("c", WiredCatalog.DATABASE, 0))),
                        link("l", "a", "b", "web"),
                        link("m", "a", "b", "events"),
                        link("n", "a", "c", "client")));
    }

    @Test
    void featureThatIsOffNeedsNothing() {
        assertEquals(List.of(), wired(client));
    }

    @Test
    void servicesElsewhereAndThoseThatTheCatalogDoesNotHaveAreNotMissed() {
        assertEquals(List.of(), wired(with(client, "cloud")));
        assertEquals(List.of(), wired(with(client, "directory")));
        assertEquals(List.of(), wired(with(client, "trace")));
    }

    @Test
    void ownPortWillDoIfItIsOpen() {
        assertEquals(List.of(), wired(with(client, "all-in-one", "desk")));
        assertEquals(
                List.of("warning link-missing h1 4100 tcp [a]:"
                        + " a lacks a link for desk, to one of hub@1/desk, client@1/desk (conf: desk)"),
                wired(with(client, "all-in-one")));
    }

    @Test
    void membersOfAGroupNoteWhoHasNoLinkToAnother() {
        var first = client.withGroup("clients");
        var second = instance("c", WiredCatalog.CLIENT, 0).withGroup("clients");
        assertEquals(
                List.of("note link-missing h3 4000 tcp [c]:"
                        + " c lacks a link for members, to one of client@1/member (conf: members)"),
                missing(
                        plan(host("h1", first), host("h2", hub), host("h3", second)),
                        link("l", "a", "b", "web"),
                        link("m", "a", "b", "events"),
                        link("n", "a", "c", "member"),
                        link("o", "c", "b", "web"),
                        link("p", "c", "b", "events")));
    }

    @Test
    void membersOfDifferentGroupsNeedNoLinks() {
        var first = client.withGroup("blue");
        var second = instance("c", WiredCatalog.CLIENT, 0).withGroup("green");
        assertEquals(
                List.of(),
                missing(
                        plan(host("h1", first), host("h2", hub), host("h3", second)),
                        link("l", "a", "b", "web"),
                        link("m", "a", "b", "events"),
                        link("o", "c", "b", "web"),
                        link("p", "c", "b", "events")));
    }

    @Test
    void targetThatArrivesOnAnotherHostTurnsTheNoteIntoAWarning() {
        var resolver = new Resolver(WiredCatalog.catalog());
        var other = instance("c", WiredCatalog.DATABASE, 0);
        var before = plan(host("h1", client), host("h2", other)).withLinks(List.of(link("l", "a", "c", "client")));
        var hosts = new ArrayList<>(before.hosts());
        hosts.add(host("h3", hub));
        var after = before.withHosts(hosts);
        assertEquals(
                List.of("WARNING", "WARNING"),
                resolver.resolve(after, resolver.resolve(before)).findings().stream()
                        .filter(finding -> finding.code() == FindingCode.LINK_MISSING)
                        .map(finding -> finding.severity().name())
                        .toList());
    }

    @Test
    void gatewayOfTheShippedCatalogListsItsConnections() {
        Catalog shipped = BundledCatalog.load();
        var gateway = instance("gw", new LineId("wso2-apim-gateway@4"), 0);
        assertEquals(
                List.of(
                        "note 9443 key-manager",
                        "note 9443 event-hub-https",
                        "note 5672 event-hub",
                        "note 5672 throttle-decisions",
                        "note 9611 throttle-events",
                        "note 9711 throttle-events-tls"),
                new Resolver(shipped)
                        .resolve(plan(host("h", gateway))).findings().stream()
                                .filter(finding -> finding.code() == FindingCode.LINK_MISSING)
                                .map(finding -> finding.severity().word() + " " + finding.port() + " "
                                        + finding.about().text())
                                .toList());
    }

    /// What is missing besides, once a client has its hub.
    private List<String> wired(Instance caller) {
        return missing(
                plan(host("h1", caller), host("h2", hub)), link("l", "a", "b", "web"), link("m", "a", "b", "events"));
    }

    private static List<String> missing(Topology topology, Link... links) {
        return Findings.of(WiredCatalog.catalog(), topology.withLinks(Arrays.asList(links)), FindingCode.LINK_MISSING);
    }
}
