package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameNameRuleTest {
    @Test
    void hostsShareNoAddressHoweverItIsWritten() {
        assertEquals(
                List.of("warning same-name h2 []: Hosts h2 and h1 have the same address, 10.0.0.5"),
                same(plan(at("h1", "10.0.0.4", "10.0.0.5"), at("h2", "10.0.0.5"))));
        assertEquals(
                List.of("warning same-name h2 []: Hosts h2 and h1 have the same address, 2001:DB8:0:0::9"),
                same(plan(at("h1", "2001:db8::9"), at("h2", " 2001:DB8:0:0::9 "))));
        assertEquals(
                List.of("warning same-name h2 []: Hosts h2 and h1 have the same address, DB.example.org"),
                same(plan(at("h1", "db.example.org"), at("h2", "DB.example.org"))));
    }

    @Test
    void twoHostsThatShareSeveralAddressesAreToldOnce() {
        assertEquals(
                List.of("warning same-name h2 []: Hosts h2 and h1 have the same address, 10.0.0.5"),
                same(plan(at("h1", "10.0.0.4", "10.0.0.5"), at("h2", "10.0.0.5", "10.0.0.4"))));
    }

    @Test
    void ofMoreThanTwoEachIsHeldAgainstTheFirst() {
        assertEquals(
                List.of(
                        "warning same-name h2 []: Hosts h2 and h1 have the same address, 10.0.0.5",
                        "warning same-name h3 []: Hosts h3 and h1 have the same address, 10.0.0.5"),
                same(plan(at("h1", "10.0.0.5"), at("h2", "10.0.0.5"), at("h3", "10.0.0.5"))));
        assertEquals(
                List.of(
                        "warning same-name h3 []: Hosts h3 and h1 have the same address, 10.0.0.5",
                        "warning same-name h3 []: Hosts h3 and h2 have the same address, 10.0.0.6"),
                same(plan(at("h1", "10.0.0.5"), at("h2", "10.0.0.6"), at("h3", "10.0.0.5", "10.0.0.6"))));
    }

    @Test
    void addressesThatEveryHostHasOrThatNobodyWroteDownAreFine() {
        assertEquals(
                List.of(),
                same(plan(
                        at("h1", "127.0.0.1", "localhost", "::1", "0.0.0.0", "::", "*", "", " "),
                        at("h2", "127.0.0.1", "localhost", "::1", "0.0.0.0", "::", "*", "", " "))));
    }

    @Test
    void hostMayNameItsAddressTwice() {
        assertEquals(List.of(), same(plan(at("h1", "10.0.0.5", "10.0.0.5"))));
    }

    @Test
    void linkLocalAddressesOnDifferentInterfacesAreFine() {
        assertEquals(List.of(), same(plan(at("h1", "fe80::1%eth0"), at("h2", "fe80::1%eth1"))));
    }

    @Test
    void hostsShareNoName() {
        assertEquals(
                List.of(
                        "warning same-name h2 []: Two hosts are called Edge: h2 and h1",
                        "warning same-name h3 []: Two hosts are called edge: h3 and h1"),
                same(plan(
                        host("h1").withName(" edge"),
                        host("h2").withName("Edge "),
                        host("h3").withName("edge"))));
    }

    @Test
    void instancesShareNoNameOnAnyHost() {
        assertEquals(
                List.of(
                        "warning same-name h1 [b, a]: Two instances are called GW: b and a",
                        "warning same-name h2 [c, a]: Two instances are called gw: c and a"),
                same(plan(host("h1", named("a", "gw"), named("b", "GW")), host("h2", named("c", "gw ")))));
    }

    @Test
    void blankNamesAndDifferentOnesAreFine() {
        assertEquals(
                List.of(),
                same(plan(
                        host("h1", named("a", ""), named("b", "gw")).withName(" "),
                        host("h2", named("c", " "), named("d", "gw-2")).withName(""))));
    }

    @Test
    void hostMayBeCalledLikeItsInstance() {
        assertEquals(List.of(), same(plan(host("h1", named("a", "db")).withName("db"))));
    }

    private static Host at(String id, String... addresses) {
        return host(id).withAddresses(List.of(addresses));
    }

    private static Instance named(String id, String name) {
        return instance(id, SmallCatalog.CUSTOM, 0).withName(name);
    }

    private static List<String> same(Topology topology) {
        return Findings.of(SmallCatalog.catalog(), topology, FindingCode.SAME_NAME);
    }
}
