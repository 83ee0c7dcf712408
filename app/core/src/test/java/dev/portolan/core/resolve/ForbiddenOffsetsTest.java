package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which distances between two of a kind collide, and on which numbers: all of them and no others, worked out
/// from the lists of ports alone.
class ForbiddenOffsetsTest {
    private static final Resolver RESOLVER = new Resolver(BundledCatalog.load());
    private static final LineId API_MANAGER = new LineId("wso2-apim@4");
    private static final LineId MICRO_INTEGRATOR = new LineId("wso2-mi@4");
    private static final LineId BESU = new LineId("besu@26");

    /// What API Manager 4 opens as shipped.
    private static final List<Integer> API_MANAGER_PORTS =
            List.of(9443, 9763, 8280, 8243, 9099, 8099, 9021, 8021, 5672, 8672, 9611, 9711, 9999, 11111);
    private static final List<Integer> MICRO_INTEGRATOR_PORTS = List.of(8280, 8243, 9191, 9154);
    /// What a Besu node opens with everything on: JSON-RPC, WebSocket, GraphQL, Engine, metrics, and two for
    /// peers.
    private static final List<Integer> BESU_PORTS = List.of(8545, 8546, 8547, 8551, 9545, 30303, 30404);
    private static final String[] EVERYTHING = {"rpc-http", "rpc-ws", "graphql", "engine", "metrics", "p2p-ipv6"};

    private static final int FARTHEST = 1000;
    /// Beyond the distance of the lowest to the highest port of API Manager nothing can collide.
    private static final int BEYOND = 11111 - 5672 + 10;

    @Test
    void twoApiManagersCollideAtTheseFortyDistancesAndNoOthers() {
        assertEquals(
                List.of(
                        37, 52, 78, 100, 144, 152, 168, 181, 222, 236, 259, 268, 288, 320, 344, 349, 388, 392, 422, 427,
                        429, 512, 556, 573, 590, 612, 651, 664, 690, 741, 742, 771, 778, 819, 856, 900, 922, 939, 978,
                        1000),
                upTo(FARTHEST, distance -> !numbers(managers(0, distance)).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000})
    void onlyTheDistanceOfTwoApiManagersCounts(int first) {
        for (int distance = 0; distance <= BEYOND; distance++) {
            var expected = shared(API_MANAGER_PORTS, first, API_MANAGER_PORTS, first + distance);
            assertEquals(expected, numbers(managers(first, first + distance)), "distance " + distance);
            assertEquals(expected, numbers(managers(first + distance, first)), "distance -" + distance);
        }
    }

    @ParameterizedTest
    @CsvSource({"37, 8280", "52, 9763", "78, 8099 9099", "100, 9711", "144, 8243"})
    void theHabitualDistancesMeetTheseNumbers(int distance, String numbers) {
        assertEquals(
                numbers,
                String.join(
                        " ",
                        numbers(managers(0, distance)).stream()
                                .map(String::valueOf)
                                .toList()));
    }

    @Test
    void thriftReceiversCollideAHundredApartTooButOnAnotherNumber() {
        assertEquals(
                Set.of(7711),
                numbers(host(
                        "h",
                        with(instance("a", API_MANAGER, 0), "receiver-thrift"),
                        with(instance("b", API_MANAGER, 100), "receiver-thrift"))));
    }

    @Test
    void apiManagerMeetsMicroIntegratorAtItsOwnOffsetAndThenNotFor36() {
        assertEquals(Set.of(8253, 8290), numbers(withIntegrator(10)));
        assertEquals(
                List.of(10, 47, 65, 102, 143, 154, 180, 191, 232, 269),
                upTo(300, offset -> !numbers(withIntegrator(offset)).isEmpty()));
        for (int offset = 0; offset <= FARTHEST; offset++) {
            assertEquals(
                    shared(API_MANAGER_PORTS, offset, MICRO_INTEGRATOR_PORTS, 10),
                    numbers(withIntegrator(offset)),
                    "offset " + offset);
        }
    }

    @Test
    void apiManagerRunsOutOfNumbersAbove54424() {
        assertEquals(Set.of(), numbers(managers(54_424), Set.of("port-out-of-range")));
        assertEquals(Set.of(65_536), numbers(managers(54_425), Set.of("port-out-of-range")));
    }

    @Test
    void apiManagerEntersTheEphemeralRangeAt21657() {
        assertEquals(Set.of(), numbers(managers(21_656), Set.of("ephemeral-port")));
        assertEquals(Set.of(32_768), numbers(managers(21_657), Set.of("ephemeral-port")));
    }

    @ParameterizedTest
    @CsvSource({
        "2,  1 2 4 5 6 101 994 998 999 1000",
        "3,  1 2 3 4 5 6 101 497 499 500 994 998 999 1000",
        "4,  1 2 3 4 5 6 101 333 497 499 500 994 998 999 1000",
        "10, 1 2 3 4 5 6 101 111 125 142 200 250 333 497 499 500 994 998 999 1000",
        "20, 1 2 3 4 5 6 71 100 101 111 125 142 200 250 333 497 499 500 994 998 999 1000",
    })
    void besuNodesWithEverythingOnCollideAtTheseStridesAndNoOthers(int nodes, String strides) {
        var colliding = upTo(
                FARTHEST, stride -> !numbers(nodes(nodes, stride, EVERYTHING)).isEmpty());
        assertEquals(
                strides,
                String.join(" ", colliding.stream().map(String::valueOf).toList()));
    }

    @Test
    void besuStridesFrom7CollideOnlyWhereTheyDivideADistanceOfTwoPorts() {
        int nodes = 30;
        for (int stride = 7; stride <= 120; stride++) {
            int step = stride;
            boolean divides = List.of(101, 994, 998, 999, 1000).stream()
                    .anyMatch(distance -> distance % step == 0 && distance / step < nodes);
            assertEquals(divides, !numbers(nodes(nodes, stride, EVERYTHING)).isEmpty(), "stride " + stride);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 8546", "2, 0, 8547", "3, 1, 8551", "4, 0, 8551", "5, 0, 8551", "6, 0, 8551"})
    void smallBesuStridesMeetTheFirstNodesOwn(int stride, int between, int number) {
        var two = host("h", besu("a", 0, EVERYTHING), besu("b", stride * (between + 1), EVERYTHING));
        assertEquals(
                shared(BESU_PORTS, 0, BESU_PORTS, stride * (between + 1)),
                numbers(two),
                "what the lists have in common");
        assertTrue(numbers(two).contains(number), "stride " + stride + " meets " + number);
    }

    @Test
    void tenIsTheCleanStrideForAHundredBesuNodes() {
        assertEquals(Set.of(), numbers(nodes(100, 10, EVERYTHING)));
        assertEquals(Set.of(9545), numbers(nodes(101, 10, EVERYTHING)));
    }

    @Test
    void besuNodesOfTheTutorialsMayStandAnyStrideApart() {
        assertEquals(
                List.of(),
                upTo(FARTHEST, stride -> !numbers(nodes(4, stride, "rpc-http")).isEmpty()));
        assertEquals(Set.of(), numbers(nodes(5, 1, "rpc-http")));
    }

    @Test
    void oneWebSocketInTheTutorialsTakesTheNextNodesJsonRpc() {
        assertEquals(
                List.of(Set.of(8546), Set.of(8547), Set.of(8548), Set.of()),
                IntStream.range(0, 4)
                        .mapToObj(node -> numbers(tutorial("rpc-ws", node)))
                        .toList());
        assertEquals(
                List.of(Set.of(8547), Set.of(8548), Set.of(), Set.of()),
                IntStream.range(0, 4)
                        .mapToObj(node -> numbers(tutorial("graphql", node)))
                        .toList());
    }

    @Test
    void jsonRpcMovedOntoTheNodesOwnWebSocketCollidesWithItself() {
        assertEquals(Set.of(8546), numbers(host("h", override(besu("a", 0, "rpc-http", "rpc-ws"), "rpc-http", 8546))));
    }

    /// Four nodes one apart with JSON-RPC alone, and one of them with another feature.
    private static Host tutorial(String feature, int node) {
        var hosts = nodes(4, 1, "rpc-http");
        return hosts.withInstances(IntStream.range(0, 4)
                .mapToObj(i -> hosts.instances().get(i))
                .map(instance -> instance.id().value().equals("node-" + node) ? with(instance, feature) : instance)
                .toList());
    }

    private static Host managers(int... offsets) {
        return host(
                "h",
                IntStream.range(0, offsets.length)
                        .mapToObj(i -> instance("apim-" + i, API_MANAGER, offsets[i]))
                        .toArray(Instance[]::new));
    }

    private static Host withIntegrator(int offset) {
        return host("h", instance("apim", API_MANAGER, offset), instance("mi", MICRO_INTEGRATOR, 10));
    }

    private static Host nodes(int count, int stride, String... features) {
        return host(
                "h",
                IntStream.range(0, count)
                        .mapToObj(i -> besu("node-" + i, i * stride, features))
                        .toArray(Instance[]::new));
    }

    private static Instance besu(String id, int offset, String... features) {
        return with(instance(id, BESU, offset), features);
    }

    private static List<Integer> upTo(int last, IntPredicate wanted) {
        return IntStream.rangeClosed(1, last).filter(wanted).boxed().toList();
    }

    /// The numbers that two lists of ports have in common at their offsets.
    private static Set<Integer> shared(List<Integer> one, int offset, List<Integer> other, int otherOffset) {
        var numbers = new TreeSet<Integer>();
        one.forEach(port -> numbers.add(port + offset));
        numbers.retainAll(other.stream().map(port -> port + otherOffset).toList());
        return numbers;
    }

    private static Set<Integer> numbers(Host host) {
        return numbers(host, Set.of("port-collision", "override-collides"));
    }

    private static Set<Integer> numbers(Host host, Set<String> codes) {
        var numbers = new TreeSet<Integer>();
        RESOLVER.resolve(plan(host)).findings().stream()
                .filter(finding -> codes.contains(finding.code().word()))
                .forEach(finding -> numbers.add(finding.port()));
        return numbers;
    }
}
