package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

class UrlNotShiftedRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("sample", "+ws")
            .port(new Fact("ws", 9099)
                    .with("ws")
                    .typedIn("portal.conf: ws_url", 9099)
                    .typedIn("sample.conf: endpoint", 9099, "sample"))
            .port(new Fact("wss", 8099).typedIn("portal.conf: wss_url", 8101))
            .port(new Fact("fixed", 4000).staying().typedIn("members.conf", 4000))
            .catalog();
    private static final Instance GATEWAY = instance("gw", Facts.BOX, 4);

    @Test
    void oneWarningNamesEachSettingWithItsOldAndRightNumber() {
        assertEquals(
                List.of("warning 9103/tcp HOST [gw/ws] gw is not reached where settings say:"
                        + " portal.conf: ws_url has 9099, right is 9103;"
                        + " portal.conf: wss_url has 8101, right is 8103"),
                found(GATEWAY));
    }

    @Test
    void numberThatIsShippedWithTheDefaultOffsetIsRightAtThatOffset() {
        assertEquals(
                List.of("warning 9101/tcp HOST [gw/ws] gw is not reached where settings say:"
                        + " portal.conf: ws_url has 9099, right is 9101"),
                found(instance("gw", Facts.BOX, 2)));
        assertEquals(
                List.of("warning 8099/tcp HOST [gw/wss] gw is not reached where settings say:"
                        + " portal.conf: wss_url has 8101, right is 8099"),
                found(instance("gw", Facts.BOX, 0)));
    }

    @Test
    void settingsThatDoNotMatterAndPortsThatAreClosedAreFine() {
        var two = instance("gw", Facts.BOX, 2);
        assertEquals(List.of(), found(with(two, "-ws")));
        assertEquals(List.of(), found(override(two, "ws", 9097)));
        assertEquals(
                List.of("warning 9101/tcp HOST [gw/ws] gw is not reached where settings say:"
                        + " portal.conf: ws_url has 9099, right is 9101;"
                        + " sample.conf: endpoint has 9099, right is 9101"),
                found(with(two, "sample")));
    }

    @Test
    void portThatStaysIsTypedWrongOnceItIsOverridden() {
        var two = with(instance("gw", Facts.BOX, 2), "-ws");
        assertEquals(
                List.of("warning 4001/tcp HOST [gw/fixed] gw is not reached where settings say:"
                        + " members.conf has 4000, right is 4001"),
                found(override(two, "fixed", 4001)));
    }

    @Test
    void numberOfAContainerIsThePublishedOneWhereThereIsOne() {
        assertEquals(
                List.of("warning 19099/tcp PUBLISHED [gw/ws] gw is not reached where settings say:"
                        + " portal.conf: ws_url has 9099, right is 19099;"
                        + " portal.conf: wss_url has 8101, right is 18103"),
                found(contained(GATEWAY, published(19099, 9103), published(18103, 8103))));
        assertEquals(List.of(), found(contained(GATEWAY, published(9099, 9103), published(8101, 8103))));
        assertEquals(
                List.of(),
                found(contained(GATEWAY, published(19099, 9103), published(9099, 9103), published(8101, 8103))));
    }

    @Test
    void numberInsideIsRightForCallersInsideIfTheContainerDoesNotPublishIt() {
        assertEquals(
                List.of("warning 9103/tcp CONTAINER [gw/ws] gw is not reached where settings say:"
                        + " portal.conf: ws_url has 9099, right is 9103 inside its container, which does not publish it;"
                        + " portal.conf: wss_url has 8101, right is 18103"),
                found(contained(GATEWAY, published(18103, 8103))));
        assertEquals(
                List.of(
                        "warning 9101/tcp CONTAINER [gw/ws] gw is not reached where settings say:"
                                + " portal.conf: ws_url has 9099, right is 9101 inside its container, which does not publish it"),
                found(contained(instance("gw", Facts.BOX, 2))));
        assertEquals(List.of(), found(contained(with(instance("gw", Facts.BOX, 2), "-ws"))));
    }

    @Test
    void doorForOtherHostsIsToldBeforeThatForItsOwn() {
        var two = instance("gw", Facts.BOX, 2);
        assertEquals(
                List.of("warning 19099/tcp PUBLISHED [gw/ws] gw is not reached where settings say:"
                        + " portal.conf: ws_url has 9099, right is 19099"),
                found(contained(
                        two,
                        published(0, 9101),
                        published(29099, 9101).withAddress("127.0.0.1"),
                        published(19099, 9101),
                        published(39099, 9101))));
        assertEquals(
                List.of("warning 29099/tcp PUBLISHED [gw/ws] gw is not reached where settings say:"
                        + " portal.conf: ws_url has 9099, right is 29099"),
                found(contained(two, published(29099, 9101).withAddress("127.0.0.1"))));
    }

    @Test
    void numberThatNobodyKnowsOrThatCannotBeIsLeftToOtherRules() {
        var two = instance("gw", Facts.BOX, 2);
        assertEquals(List.of(), found(override(two, "ws", 0)));
        assertEquals(List.of(), found(override(two, "ws", 65535)));
        assertEquals(List.of(), found(contained(two, published(0, 9101))));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.URL_NOT_SHIFTED, CATALOG, host("h", instances));
    }
}
