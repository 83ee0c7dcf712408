package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Instance;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an instance listens on: physics 1 to 5, on lines small enough to work out by hand.
class EffectivePortsTest {
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    @Test
    void offsetReplacesTheDefaultAndIsNeverAddedToIt() {
        assertEquals(
                List.of("web 8000 + 3 = 8003", "admin 9000 + 3 = 9003", "binary 7100 + 3 = 7103", "jmx 0"),
                openPorts(instance("a", SmallCatalog.SERVER, 3)));
        assertEquals(
                List.of("web 8000 + 10 = 8010", "admin 9000 + 10 = 9010", "binary 7100 + 10 = 7110", "jmx 0"),
                openPorts(instance("a", SmallCatalog.SERVER, 10)));
    }

    @Test
    void offsetZeroLeavesTheBases() {
        assertEquals(
                List.of("web 8000", "admin 9000", "binary 7100", "jmx 0"),
                openPorts(instance("a", SmallCatalog.SERVER, 0)));
    }

    @Test
    void portsThatDoNotMoveStayWhateverTheOffset() {
        assertEquals(
                List.of(
                        "web 8000 + 500 = 8500",
                        "admin 9000 + 500 = 9500",
                        "binary 7100 + 500 = 7600",
                        "cluster 4000",
                        "discovery 4500",
                        "jmx 0"),
                openPorts(with(instance("a", SmallCatalog.SERVER, 500), "cluster", "multicast")));
    }

    @Test
    void everyPortOptionOfALineWithoutOffsetIsShifted() {
        assertEquals(
                List.of(
                        "p2p 30303 + 7 = 30310",
                        "p2p-udp 30303 + 7 = 30310",
                        "rpc 8545 + 7 = 8552",
                        "ws 8546 + 7 = 8553"),
                openPorts(with(instance("n", SmallCatalog.NODE, 7), "rpc", "ws")));
    }

    @Test
    void onlyWhatIsSwitchedOnListens() {
        assertEquals(List.of("p2p 30303", "p2p-udp 30303"), openPorts(instance("n", SmallCatalog.NODE, 0)));
    }

    @Test
    void switchingOnAFeatureSilencesTheDefaultOfItsGroup() {
        assertEquals(
                List.of("web 8000", "admin 9000", "thrift 7000", "jmx 0"),
                openPorts(with(instance("a", SmallCatalog.SERVER, 0), "thrift")));
    }

    @Test
    void closedPortsStayInTheTable() {
        var ports =
                RESOLVER.resolve(host("h", instance("n", SmallCatalog.NODE, 1))).instances().getFirst().ports().stream()
                        .map(row -> row.id() + " " + row.arithmetic() + (row.open() ? "" : " closed"))
                        .toList();
        assertEquals(
                List.of(
                        "p2p 30303 + 1 = 30304",
                        "p2p-udp 30303 + 1 = 30304",
                        "rpc 8545 + 1 = 8546 closed",
                        "ws 8546 + 1 = 8547 closed"),
                ports);
    }

    @Test
    void overrideReplacesTheBaseAndMovesWithTheOffset() {
        assertEquals(
                List.of("web 8500 + 3 = 8503", "admin 9000 + 3 = 9003", "binary 7100 + 3 = 7103", "jmx 0"),
                openPorts(override(instance("a", SmallCatalog.SERVER, 3), "web", 8500)));
    }

    private static List<String> openPorts(Instance instance) {
        return RESOLVER.resolve(host("h", instance)).instances().getFirst().openPorts().stream()
                .map(row -> row.id() + " " + row.arithmetic())
                .toList();
    }
}
