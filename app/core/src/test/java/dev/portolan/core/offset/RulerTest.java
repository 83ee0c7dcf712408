package dev.portolan.core.offset;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OffsetPreferences;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulerTest {
    private static final LineId API_MANAGER = new LineId("wso2-apim@4");
    private static final Catalog BUNDLED = BundledCatalog.load();
    private static final Topology GATEWAYS = plan(host(
            "h",
            instance("gw-1", API_MANAGER, 0),
            instance("gw-2", API_MANAGER, 100).withOffset(Offset.assigned(100))));

    private static Ruler ruler(Catalog catalog, Topology plan, String id) {
        return Ruler.of(catalog, plan, new InstanceId(id)).orElseThrow();
    }

    private static List<String> why(Ruler ruler, int offset) {
        return ruler.why(offset).stream().map(Hit::text).toList();
    }

    @Test
    void secondGatewayAt100HitsTheFirstOnesReceiver() {
        assertEquals(
                List.of("gw-2 binary receiver 9611 + 100 = 9711, taken by gw-1 binary receiver (TLS) 9711"),
                why(ruler(BUNDLED, GATEWAYS, "gw-2"), 100));
    }

    @Test
    void distancesThatTwoApiManagersMayNotHaveComeOutExactly() {
        var ruler = ruler(BUNDLED, GATEWAYS, "gw-2");
        assertEquals(
                List.of(
                        0, 37, 52, 78, 100, 144, 152, 168, 181, 222, 236, 259, 268, 288, 320, 344, 349, 388, 392, 422,
                        427, 429, 512, 556, 573, 590, 612, 651, 664, 690, 741, 742, 771, 778, 819, 856, 900, 922, 939,
                        978, 1000),
                IntStream.rangeClosed(0, 1000).filter(ruler::isBlocked).boxed().toList());
        assertEquals(54424, ruler.largestUsable());
        assertEquals(
                new Ruler.Range(54425, 65535, Set.of(Obstacle.OUT_OF_RANGE)),
                ruler.ranges().getLast());
        assertEquals(
                List.of("gw-2 jmx server 11111 + 54425 = 65536 is above 65535, the highest port"), why(ruler, 54425));
    }

    @Test
    void stepsToTheNextFreeOffset() {
        var ruler = ruler(BUNDLED, GATEWAYS, "gw-2");
        assertEquals(OptionalInt.of(1), ruler.smallest());
        assertEquals(OptionalInt.of(101), ruler.nextFree(100));
        assertEquals(OptionalInt.of(54424), ruler.nextFree(54424));
        assertEquals(OptionalInt.empty(), ruler.nextFree(54425));
    }

    @Test
    void neighboursThatTouchAreOneRangeAsLongAsTheReasonsAreTheSame() {
        var server = instance("a", SmallCatalog.MIXED, 0).withOffset(Offset.assigned(0));
        var listeners = List.of(
                new HostListener("tomcat", 8001, Transport.TCP, "0.0.0.0"),
                new HostListener("tomcat", 8002, Transport.TCP, "127.0.0.1"));
        var plan = plan(host("h", server).withListeners(listeners))
                .withPreferences(new OffsetPreferences(
                        1, true, List.of(new PortRange(8002, 8004), new PortRange(8004, 8004)), Extras.NONE));
        var ruler = ruler(SmallCatalog.catalog(), plan, "a");
        assertEquals(
                List.of(
                        new Ruler.Range(1, 1, Set.of(Obstacle.COLLISION)),
                        new Ruler.Range(2, 3, Set.of(Obstacle.COLLISION, Obstacle.RESERVED)),
                        new Ruler.Range(4, 4, Set.of(Obstacle.RESERVED)),
                        new Ruler.Range(24768, 52999, Set.of(Obstacle.EPHEMERAL)),
                        new Ruler.Range(57536, 65535, Set.of(Obstacle.OUT_OF_RANGE))),
                ruler.ranges());
        assertEquals(List.of(new Ruler.Range(1, 3, Set.of(Obstacle.COLLISION))), ruler.ranges(Obstacle.COLLISION));
        assertEquals(List.of(new Ruler.Range(2, 4, Set.of(Obstacle.RESERVED))), ruler.ranges(Obstacle.RESERVED));
        assertEquals(
                List.of(new Ruler.Range(57536, 65535, Set.of(Obstacle.OUT_OF_RANGE))),
                ruler.ranges(Obstacle.OUT_OF_RANGE));
        assertEquals(
                List.of(
                        "a web 8000 + 3 = 8003, taken by a fixed 8003",
                        "a web 8000 + 3 = 8003 lies in reserved 8002-8004"),
                why(ruler, 3));
        assertEquals(
                List.of(
                        "a web 8000 + 4 = 8004 lies in reserved 8002-8004",
                        "a web 8000 + 4 = 8004 lies in reserved 8004"),
                why(ruler, 4));
        assertEquals(
                List.of("a web 8000 + 30000 = 38000 lies in the ephemeral range 32768-60999 of h"), why(ruler, 30000));
    }

    @Test
    void strideAndDefaultDecideWhatIsACandidateAndNotWhatIsBlocked() {
        var plan = plan(host("h", instance("a", SmallCatalog.SERVER, 10)))
                .withPreferences(OffsetPreferences.DEFAULT.withStride(5));
        var ruler = ruler(SmallCatalog.catalog(), plan, "a");
        assertEquals(
                List.of(),
                IntStream.range(0, 30).filter(ruler::isBlocked).boxed().toList());
        assertEquals(
                List.of(10, 15, 20, 25),
                IntStream.rangeClosed(0, 25)
                        .map(from -> ruler.nextFree(from).orElseThrow())
                        .distinct()
                        .boxed()
                        .toList());
        assertEquals(OptionalInt.of(20), ruler.nextFree(16));
        assertEquals(10, ruler.smallestConsidered());
    }

    @Test
    void groupIsMeasuredOnAllItsHosts() {
        var plan = plan(
                host("h", instance("a", SmallCatalog.NODE, 0).withGroup("g")),
                host("i", instance("b", SmallCatalog.NODE, 5).withGroup("g"), instance("c", SmallCatalog.NODE, 7)));
        var ruler = ruler(SmallCatalog.catalog(), plan, "a");
        assertEquals(
                List.of("a", "b"),
                ruler.instances().stream().map(Instance::name).toList());
        assertEquals(
                List.of(7),
                IntStream.range(0, 30).filter(ruler::isBlocked).boxed().toList());
        assertEquals(
                List.of(
                        "b p2p 30303 + 7 = 30310, taken by c p2p 30303 + 7 = 30310",
                        "b p2p-udp 30303 + 7 = 30310, taken by c p2p-udp 30303 + 7 = 30310"),
                why(ruler, 7));
    }

    @Test
    void publishedPortIsNamedAfterThePortBehindIt() {
        var plan = plan(host(
                "h",
                instance("a", SmallCatalog.NODE, 0),
                contained(instance("b", SmallCatalog.NODE, 2), published(30304, 30305))));
        assertEquals(
                List.of("a p2p 30303 + 1 = 30304, taken by b p2p 30304:30305"),
                why(ruler(SmallCatalog.catalog(), plan, "a"), 1));
    }

    @Test
    void hitNamesBothSides() {
        var hit = ruler(BUNDLED, GATEWAYS, "gw-2").why(100).getFirst();
        assertEquals(Obstacle.COLLISION, hit.obstacle());
        assertEquals(new InstanceId("gw-2"), hit.instance());
        assertEquals(9711, hit.number());
        assertEquals(new InstanceId("gw-1"), hit.rival());
    }

    @Test
    void whatFollowsNoOffsetHasNoRuler() {
        var plan = plan(host("h", instance("a", SmallCatalog.PROXY, 0)));
        assertEquals(Optional.empty(), Ruler.of(SmallCatalog.catalog(), plan, new InstanceId("a")));
        assertEquals(Optional.empty(), Ruler.of(SmallCatalog.catalog(), plan, new InstanceId("b")));
    }

    /// Three is no difference of two of its ports; it is the third node of such a row that meets the first.
    @Test
    void besuNodesWithEveryInterfaceMeetWhereTwoOfTheirPortsDiffer() {
        var features = new TreeMap<FeatureId, Boolean>();
        BUNDLED.line(new LineId("besu@26"))
                .orElseThrow()
                .features()
                .forEach(feature -> features.put(feature.id(), feature.group() == null));
        var plan = plan(host(
                "h",
                instance("node-1", new LineId("besu@26"), 0).withFeatures(features),
                instance("node-2", new LineId("besu@26"), 0).withFeatures(features)));
        var ruler = ruler(BUNDLED, plan, "node-2");
        var close =
                IntStream.rangeClosed(0, 100).filter(ruler::isBlocked).boxed().toList();
        assertEquals(List.of(0, 1, 2, 4, 5, 6), close);
    }
}
