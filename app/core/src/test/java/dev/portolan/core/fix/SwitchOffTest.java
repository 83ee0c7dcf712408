package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.InstanceId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchOffTest {
    @Test
    void featureOfTheCollidingPortGoesOff() {
        var node = with(instance("n", SmallCatalog.NODE, 0), "rpc");
        var offers = Offers.inSmall(plan(host("h", listening("c", 8545, "127.0.0.1"), node)));
        assertEquals(
                List.of("switch-off:n/rpc Switch off rpc of n"),
                offers.of(FindingCode.PORT_COLLISION, Fix.Kind.SWITCH_OFF));
        assertEquals(
                "{}",
                offers.after(FindingCode.PORT_COLLISION, "switch-off:n/rpc")
                        .instance(new InstanceId("n"))
                        .orElseThrow()
                        .features()
                        .toString());
    }

    @Test
    void rivalCanTakeOver() {
        var offers =
                Offers.inSmall(plan(host("h", listening("c", 7100, "0.0.0.0"), instance("s", SmallCatalog.SERVER, 0))));
        assertEquals(
                List.of(
                        "switch-off:s/binary Switch off binary of s",
                        "switch-off:s/binary-for-thrift Use thrift in place of binary in s"),
                offers.of(FindingCode.PORT_COLLISION, Fix.Kind.SWITCH_OFF));
    }

    @Test
    void oneOfThoseThatExcludeOneAnotherStays() {
        var offers = Offers.inSmall(plan(host("h", with(instance("s", SmallCatalog.SERVER, 0), "binary", "thrift"))));
        assertEquals(
                List.of(
                        "switch-off:s/all-but-binary Leave only binary on in s",
                        "switch-off:s/all-but-thrift Leave only thrift on in s"),
                offers.of(FindingCode.FEATURE_CONFLICT, Fix.Kind.SWITCH_OFF));
    }

    @Test
    void connectionThatIsMissingIsNoLongerNeeded() {
        var client = with(instance("c", WiredCatalog.CLIENT, 0), "store");
        var plan = plan(host("h1", client), host("h2", instance("h", WiredCatalog.HUB, 0)))
                .withLinks(List.of(link("l1", "c", "h", "web"), link("l2", "c", "h", "events")));
        assertEquals(
                List.of("switch-off:c/store Switch off store of c"),
                Offers.in(WiredCatalog.catalog(), plan).of(FindingCode.LINK_MISSING, Fix.Kind.SWITCH_OFF));
    }
}
