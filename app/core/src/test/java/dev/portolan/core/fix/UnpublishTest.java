package dev.portolan.core.fix;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PublishedPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnpublishTest {
    @Test
    void publishedPortThatNothingListensOnGoes() {
        var plan = plan(host("h", contained(instance("n", SmallCatalog.NODE, 0), published(9999, 9999))));
        assertEquals(
                List.of("unpublish:n/9999@9999 Stop publishing 9999:9999 of n"),
                Offers.inSmall(plan).of(FindingCode.PUBLISHED_PORT_CLOSED, Fix.Kind.UNPUBLISH));
    }

    @Test
    void whatIsPublishedTwiceStaysOnce() {
        var once = new PublishedPort(30303, 30303, Transport.TCP, "10.0.0.5", Extras.NONE);
        var node = contained(instance("n", SmallCatalog.NODE, 0), once, published(30303, 30303));
        var offers = Offers.inSmall(plan(host("h", node)));
        var container = (Deployment.Container) offers.after(FindingCode.PORT_COLLISION, "unpublish:n/30303@30303")
                .instance(new InstanceId("n"))
                .orElseThrow()
                .deployment();
        assertEquals(List.of(published(30303, 30303)), container.published());
    }
}
