package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.Exposure;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainHttpExposedRuleTest {
    private static final Catalog CATALOG = new Facts()
            .features("+secure")
            .port(new Fact("https", 9443).tls())
            .port(new Fact("http", 9763).twin("https"))
            .port(new Fact("api-tls", 8243).tls().with("secure"))
            .port(new Fact("api", 8280).twin("api-tls").meantFor(Exposure.INTERNET))
            .port(new Fact("events", 9611).twin("https").meantFor(Exposure.CLUSTER))
            .port(new Fact("local", 9700).twin("https").meantFor(Exposure.LOOPBACK))
            .port(new Fact("ws", 9099))
            .catalog();
    private static final Instance GATEWAY = instance("gw", Facts.BOX, 2);

    @Test
    void oneNoteNamesEveryPortThatIsOfferedWithTlsToo() {
        assertEquals(
                List.of("note 9765/tcp HOST [gw/http] gw can be reached from other hosts without TLS on"
                        + " http 9763 + 2 = 9765, api 8280 + 2 = 8282; the same is offered with TLS on"
                        + " https 9443 + 2 = 9445, api-tls 8243 + 2 = 8245"),
                found(GATEWAY));
    }

    @Test
    void twinThatIsClosedIsNoTwin() {
        assertEquals(
                List.of("note 9765/tcp HOST [gw/http] gw can be reached from other hosts without TLS on"
                        + " http 9763 + 2 = 9765; the same is offered with TLS on https 9443 + 2 = 9445"),
                found(with(GATEWAY, "-secure")));
    }

    @Test
    void containerExposesWhatItPublishes() {
        assertEquals(
                List.of("note 18280/tcp PUBLISHED [gw/api] gw can be reached from other hosts without TLS on"
                        + " api 18280:8282; the same is offered with TLS on api-tls 18243:8245"),
                found(contained(
                        GATEWAY,
                        published(9765, 9765).withAddress("127.0.0.1"),
                        published(18280, 8282),
                        published(18243, 8245))));
    }

    @Test
    void twinThatOtherHostsDoNotReachIsNoTwin() {
        assertEquals(
                List.of(),
                found(contained(
                        GATEWAY, published(18280, 8282), published(19445, 9445).withAddress("::1"))));
        assertEquals(
                List.of("note 18280/tcp PUBLISHED [gw/api] gw can be reached from other hosts without TLS on"
                        + " api 18280:8282; the same is offered with TLS on api-tls 18243:8245"),
                found(contained(GATEWAY, published(9765, 9765), published(18280, 8282), published(18243, 8245))));
        assertEquals(
                List.of("note 9765/tcp HOST [gw/http] gw can be reached from other hosts without TLS on"
                        + " http 9763 + 2 = 9765; the same is offered with TLS on https 9443 + 2 = 9445"),
                found(bind(GATEWAY, "api-tls", "127.0.0.1")));
        assertEquals(
                List.of("note 8282/tcp HOST [gw/api] gw can be reached from other hosts without TLS on"
                        + " api 8280 + 2 = 8282; the same is offered with TLS on api-tls 8243 + 2 = 8245"),
                found(override(GATEWAY, "https", 65535)));
    }

    @Test
    void doorWithANumberIsToldBeforeOneWhoseNumberTheSystemChooses() {
        assertEquals(
                List.of("note 18280/tcp PUBLISHED [gw/api] gw can be reached from other hosts without TLS on"
                        + " api 18280:8282; the same is offered with TLS on api-tls 18243:8245"),
                found(contained(
                        GATEWAY,
                        published(0, 8282),
                        published(18280, 8282),
                        published(0, 8245),
                        published(18243, 8245))));
    }

    @Test
    void containersThatPublishTlsAloneAndProcessesOnLoopbackAreFine() {
        assertEquals(List.of(), found(contained(GATEWAY, published(8245, 8245))));
        assertEquals(List.of(), found(bind(bind(GATEWAY, "http", "127.0.0.1"), "api", "::1")));
    }

    private static List<String> found(Instance... instances) {
        return Findings.of(FindingCode.PLAIN_HTTP_EXPOSED, CATALOG, host("h", instances));
    }
}
