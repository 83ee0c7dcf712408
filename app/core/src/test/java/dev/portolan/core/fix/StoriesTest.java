package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;

import dev.portolan.catalog.LineId;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.Golden;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The usual accidents with all their fixes and previews, as people read them.
class StoriesTest {
    private static final LineId API_MANAGER = new LineId("wso2-apim@4");
    private static final LineId BESU = new LineId("besu@26");
    private static final LineId MICRO_INTEGRATOR = new LineId("wso2-mi@4");

    private static String told(Topology plan, FindingCode code) {
        var offers = Offers.inShipped(plan);
        var text = new StringBuilder(offers.finding(code).message()).append('\n');
        for (var fix : offers.fixes(code)) {
            text.append('\n').append(fix.id()).append(": ").append(fix.title()).append('\n');
            fix.consequences()
                    .lines()
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static void check(String story, Topology plan, FindingCode code) throws IOException {
        Golden.check("fix/" + story + ".txt", told(plan, code));
    }

    @Test
    void secondGatewayAtOffset100() throws IOException {
        var plan = plan(
                        host("h1", instance("gw-1", API_MANAGER, 0), instance("gw-2", API_MANAGER, 100)),
                        host("h2", instance("cp", new LineId("wso2-apim-control-plane@4"), 0)))
                .withLinks(List.of(link("l", "cp", "gw-2", "servlet-https")));
        check("second-gateway", plan, FindingCode.PORT_COLLISION);
    }

    @Test
    void secondBesuNodeAtOffset1() throws IOException {
        var plan = plan(host("h1", besu("besu-1", 0), besu("besu-2", 1)), host("h2", besu("besu-3", 0)))
                .withLinks(List.of(link("l", "besu-3", "besu-2", "p2p").withQuoted(30304)));
        check("second-besu", plan, FindingCode.PORT_COLLISION);
    }

    private static Instance besu(String id, int offset) {
        return with(instance(id, BESU, 0), "rpc-http", "rpc-ws").withOffset(Offset.assigned(offset));
    }

    @Test
    void microIntegratorBesideAnotherAtItsDefault() throws IOException {
        var plan = plan(
                        host("h1", instance("mi-1", MICRO_INTEGRATOR, 10), instance("mi-2", MICRO_INTEGRATOR, 10)),
                        host("h2", instance("gw", new LineId("wso2-apim-gateway@4"), 0)))
                .withLinks(List.of(link("l", "gw", "mi-2", "passthrough-https")));
        check("micro-integrator", plan, FindingCode.PORT_COLLISION);
    }

    @Test
    void portPublishedThatNothingListensOn() throws IOException {
        var gateway = contained(instance("gw", API_MANAGER, 1), published(19443, 9443));
        var plan = plan(host("h1", gateway), host("h2", instance("cp", API_MANAGER, 0)))
                .withLinks(List.of(link("l", "cp", "gw", "servlet-https")));
        check("published-port", plan, FindingCode.PUBLISHED_PORT_CLOSED);
    }
}
