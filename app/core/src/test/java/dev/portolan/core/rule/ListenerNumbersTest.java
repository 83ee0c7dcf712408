package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.RandomHosts;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortLayouts;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListenerNumbersTest {
    private static final int CASES = Math.min(2_000, Integer.getInteger("portolan.cases", 2_000));
    private static final PortLayouts LAYOUTS = new PortLayouts(SmallCatalog.catalog());

    @Test
    void tellsNumberAndTransportOfEveryListenerInOrder() {
        long seed = 11;
        var hosts = new RandomHosts(new Random(seed));
        for (int round = 0; round < CASES; round++) {
            var ports = ports(hosts.host());
            var listeners = ports.listeners();
            var numbers = ListenerNumbers.of(ports);
            var context = "seed " + seed + ", round " + round;
            assertEquals(listeners.stream().map(Listener::number).toList(), numbers(numbers), context);
            assertEquals(
                    pairs(listeners.size(), (one, other) -> isSame(listeners.get(one), listeners.get(other))),
                    pairs(numbers.size(), numbers::haveSameNumber),
                    context);
        }
    }

    @Test
    void knowsEveryNumberThatAPlanCanHave() {
        var numbers = ListenerNumbers.of(ports(host("h", instance("s", SmallCatalog.SERVER, 65_535))
                .withListeners(List.of(
                        new HostListener("free", 0, Transport.UDP, "::"),
                        new HostListener("last", 65_535, Transport.UDP, "::"),
                        new HostListener("none", -1, Transport.UDP, "::")))));

        assertEquals(List.of(0, 65_535, -1, 73_535, 74_535, 72_635, 0), numbers(numbers));
    }

    @Test
    void equalNumbersOfATransportHaveEqualHashes() {
        var numbers = ListenerNumbers.of(ports(host("h")
                .withListeners(List.of(
                        new HostListener("a", 53, Transport.UDP, "::1"),
                        new HostListener("b", 53, Transport.TCP, "::1"),
                        new HostListener("c", 53, Transport.UDP, "127.0.0.1")))));

        assertEquals(List.of(List.of(0, 2)), pairs(3, numbers::haveSameNumber));
        assertEquals(numbers.hash(0), numbers.hash(2));
    }

    private static HostPorts ports(Host host) {
        return HostPorts.of(host, LAYOUTS, null);
    }

    private static boolean isSame(Listener one, Listener other) {
        return one.number() == other.number() && one.transport() == other.transport();
    }

    private static List<Integer> numbers(ListenerNumbers numbers) {
        return IntStream.range(0, numbers.size()).mapToObj(numbers::number).toList();
    }

    private static List<List<Integer>> pairs(int size, BiPredicate<Integer, Integer> isPair) {
        return IntStream.range(0, size)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, size)
                        .filter(other -> isPair.test(one, other))
                        .mapToObj(other -> List.of(one, other)))
                .toList();
    }
}
