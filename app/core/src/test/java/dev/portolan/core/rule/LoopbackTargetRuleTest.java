package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopbackTargetRuleTest {
    private final Instance caller = instance("a", SmallCatalog.SERVER, 0);
    private final Instance server = instance("b", SmallCatalog.SERVER, 3);

    @Test
    void loopbackPortOfAnotherHostIsAnErrorWithItsArithmetic() {
        assertEquals(
                List.of("error link-target-loopback h2 9003 tcp [a, b] l:"
                        + " a dials b admin 9000 + 3 = 9003, which is bound to 127.0.0.1 and out of its reach"),
                across(server, "admin"));
    }

    @Test
    void addressIsToldAsThePlanHasIt() {
        assertEquals(
                List.of("error link-target-loopback h2 8003 tcp [a, b] l:"
                        + " a dials b web 8000 + 3 = 8003, which is bound to ::1 and out of its reach"),
                across(bind(server, "web", "::1"), "web"));
        assertEquals(
                List.of("error link-target-loopback h2 8003 tcp [a, b] l:"
                        + " a dials b web 8000 + 3 = 8003, which is bound to localhost and out of its reach"),
                across(bind(server, "web", "localhost"), "web"));
    }

    @Test
    void portOnAnotherAddressIsFine() {
        assertEquals(List.of(), across(server, "web"));
        assertEquals(List.of(), across(bind(server, "admin", "10.0.0.5"), "admin"));
        assertEquals(List.of(), across(bind(server, "admin", "::"), "admin"));
    }

    @Test
    void processesOfTheSameHostReachEachOther() {
        assertEquals(List.of(), within(caller, server, "admin"));
    }

    @Test
    void borderOfAContainerPartsTheSameHost() {
        var expected = List.of("error link-target-loopback h 9003 tcp [a, b] l:"
                + " a dials b admin 9000 + 3 = 9003, which is bound to 127.0.0.1 and out of its reach");
        assertEquals(expected, within(contained(caller), server, "admin"));
        assertEquals(expected, within(caller, contained(server, published(9003, 9003)), "admin"));
        assertEquals(expected, within(contained(caller), contained(server), "admin"));
    }

    @Test
    void instanceReachesItsOwnLoopback() {
        var alone = plan(host("h", contained(instance("a", SmallCatalog.SERVER, 0))))
                .withLinks(List.of(link("l", "a", "a", "admin")));
        assertEquals(List.of(), found(alone));
    }

    @Test
    void portThatIsPublishedOnLoopbackIsForItsOwnHost() {
        var inside = contained(server, published(18000, 8003).withAddress("::1"));
        assertEquals(
                List.of("error link-target-loopback h2 8003 tcp [a, b] l:"
                        + " a dials b web 8000 + 3 = 8003, which is bound to ::1 and out of its reach"),
                across(inside, "web"));
        assertEquals(List.of(), within(caller, inside, "web"));
    }

    @Test
    void oneDoorThatIsNotOnLoopbackIsEnough() {
        var local = published(18000, 8003).withAddress("127.0.0.1");
        assertEquals(List.of(), across(contained(server, local, published(19000, 8003)), "web"));
        assertEquals(List.of(), across(contained(server, local, published(0, 8003)), "web"));
    }

    @Test
    void whatIsClosedIsNotBound() {
        var node = instance("b", SmallCatalog.NODE, 0);
        assertEquals(List.of(), across(node, "rpc"));
        assertEquals(1, across(with(node, "rpc"), "rpc").size());
        assertEquals(List.of(), across(node, "no-such-port"));
    }

    @Test
    void loopbackIsToldEvenIfTheNumberCannotBe() {
        assertEquals(
                List.of("error link-target-loopback h2 65536 tcp [a, b] l:"
                        + " a dials b low 65520 + 16 = 65536, which is bound to 127.0.0.1 and out of its reach"),
                across(instance("b", SmallCatalog.HIGH, 16), "low"));
    }

    @Test
    void publishedPortOfAnImageThatBindsEveryAddressIsFine() {
        var node = with(instance("b", new LineId("besu@26"), 0), "rpc-http", "metrics");
        var published = contained(node, published(18545, 8545), published(19545, 9545));
        assertEquals(List.of(), found(BundledCatalog.load(), published, "rpc-http"));
        assertEquals(
                List.of("error link-target-loopback h2 9545 tcp [a, b] l:"
                        + " a dials b metrics 9545, which is bound to 127.0.0.1 and out of its reach"),
                found(BundledCatalog.load(), published, "metrics"));
        assertEquals(1, found(BundledCatalog.load(), node, "rpc-http").size());
    }

    private static List<String> found(Catalog catalog, Instance target, String port) {
        var plan = plan(host("h1", instance("a", new LineId("wso2-mi@4"), 10)), host("h2", target))
                .withLinks(List.of(link("l", "a", "b", port)));
        return Findings.of(catalog, plan, FindingCode.LINK_TARGET_LOOPBACK);
    }

    private List<String> across(Instance target, String port) {
        return found(plan(host("h1", caller), host("h2", target)).withLinks(List.of(link("l", "a", "b", port))));
    }

    private static List<String> within(Instance from, Instance to, String port) {
        return found(plan(host("h", from, to)).withLinks(List.of(link("l", "a", "b", port))));
    }

    private static List<String> found(Topology plan) {
        return Findings.of(SmallCatalog.catalog(), plan, FindingCode.LINK_TARGET_LOOPBACK);
    }
}
