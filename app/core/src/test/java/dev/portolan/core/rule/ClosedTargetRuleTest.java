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

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedTargetRuleTest {
    private final Instance caller = instance("a", SmallCatalog.SERVER, 0);
    private final Instance server = instance("b", SmallCatalog.SERVER, 3);

    @Test
    void openPortOfAProcessIsFine() {
        assertEquals(List.of(), across(server, "web"));
        assertEquals(List.of(), within(caller, server, "web"));
        assertEquals(List.of(), across(server, "jmx"));
    }

    @Test
    void portThatNoFeatureOpensIsAnErrorWithItsArithmetic() {
        assertEquals(
                List.of("error link-target-closed h2 7003 tcp [a, b] l:"
                        + " a dials b thrift 7000 + 3 = 7003, which is closed: no feature that opens it is on"),
                across(server, "thrift"));
        assertEquals(List.of(), across(with(server, "thrift"), "thrift"));
        assertEquals(
                List.of("error link-target-closed h2 7103 tcp [a, b] l:"
                        + " a dials b binary 7100 + 3 = 7103, which is closed: no feature that opens it is on"),
                across(with(server, "-binary"), "binary"));
    }

    @Test
    void portThatTheProductLacksIsAnErrorAboutNoNumber() {
        assertEquals(
                List.of("error link-target-closed h2 [a, b] l: a dials b, which has no port called p2p"),
                across(server, "p2p"));
        assertEquals(
                List.of("error link-target-closed h2 [a, b] l: a dials b, which has no port called web"),
                across(instance("b", new LineId("gone@1"), 0), "web"));
    }

    @Test
    void portThatTheContainerKeepsToItselfIsAnError() {
        var expected = List.of("error link-target-closed h2 8003 tcp [a, b] l:"
                + " a dials b web 8000 + 3 = 8003, which its container does not publish");
        assertEquals(expected, across(contained(server), "web"));
        assertEquals(expected, across(contained(server, published(8003, 8000)), "web"));
        assertEquals(
                expected,
                across(contained(server, new PublishedPort(8003, 8003, Transport.UDP, "0.0.0.0", Extras.NONE)), "web"));
        assertEquals(List.of(), across(contained(server, published(18000, 8003)), "web"));
    }

    @Test
    void processOfTheSameHostNeedsThePublishedPortAndAContainerDoesNot() {
        assertEquals(
                List.of("error link-target-closed h 8003 tcp [a, b] l:"
                        + " a dials b web 8000 + 3 = 8003, which its container does not publish"),
                within(caller, contained(server), "web"));
        assertEquals(List.of(), within(contained(caller), contained(server), "web"));
    }

    @Test
    void closedPortIsToldAsClosedWhetherItIsPublishedOrNot() {
        var expected = List.of("error link-target-closed h2 7003 tcp [a, b] l:"
                + " a dials b thrift 7000 + 3 = 7003, which is closed: no feature that opens it is on");
        assertEquals(expected, across(contained(server), "thrift"));
        assertEquals(expected, across(contained(server, published(7003, 7003)), "thrift"));
    }

    @Test
    void portsOnLoopbackAndNumbersThatCannotBeAreLeftToOtherRules() {
        assertEquals(List.of(), across(server, "admin"));
        assertEquals(List.of(), across(contained(bind(server, "web", "127.0.0.1")), "web"));
        assertEquals(List.of(), across(contained(server, published(8003, 8003).withAddress("127.0.0.1")), "web"));
        assertEquals(List.of(), across(instance("b", SmallCatalog.HIGH, 36), "top"));
        assertEquals(List.of(), across(contained(server, published(65536, 8003)), "web"));
    }

    @Test
    void eachLinkIsJudgedByItself() {
        var plan = plan(host("h1", caller), host("h2", server))
                .withLinks(List.of(
                        link("l", "a", "b", "thrift"), link("m", "a", "b", "web"), link("n", "b", "a", "cluster")));
        assertEquals(
                List.of(
                        "error link-target-closed h2 7003 tcp [a, b] l:"
                                + " a dials b thrift 7000 + 3 = 7003, which is closed: no feature that opens it is on",
                        "error link-target-closed h1 4000 tcp [b, a] n:"
                                + " b dials a cluster 4000, which is closed: no feature that opens it is on"),
                found(plan));
    }

    private List<String> across(Instance target, String port) {
        return found(plan(host("h1", caller), host("h2", target)).withLinks(List.of(link("l", "a", "b", port))));
    }

    private static List<String> within(Instance from, Instance to, String port) {
        return found(plan(host("h", from, to)).withLinks(List.of(link("l", "a", "b", port))));
    }

    private static List<String> found(Topology plan) {
        return Findings.of(SmallCatalog.catalog(), plan, FindingCode.LINK_TARGET_CLOSED);
    }
}
