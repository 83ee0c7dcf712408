package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The resolver against the kernel of this machine: pairs of listeners are really bound, and the resolver
/// must see a collision exactly where the kernel refuses the second of them.
///
/// The order of binding might matter, so each pair of addresses is tried in both. It never did: Linux 6.18
/// gives both orders the same verdict, and so must the resolver, which knows no order.
class KernelOracleTest {
    private static final long SEED = 20261121;
    private static final int ENOUGH = 2000;
    private static final int FEWEST_ROUNDS = 2;
    private static final int ALIASES = 3;
    private static final int OTHERS = 4;
    /// Above what needs privileges, below what outgoing connections get.
    private static final int FIRST_NUMBER = 10_000;
    private static final int LAST_NUMBER = 32_000;
    /// Another process can only take a number away: what is refused on so many numbers is refused for good.
    private static final int ATTEMPTS = 3;
    private static final Set<String> COLLISIONS = Set.of("port-collision", "port-taken-by-host");
    private static final Resolver RESOLVER = new Resolver(SmallCatalog.catalog());

    /// What a pair of listeners has besides its addresses.
    private record Way(String name, Transport first, Transport second, boolean sameNumber) {}

    private static final List<Way> WAYS = List.of(
            new Way("tcp, then tcp", Transport.TCP, Transport.TCP, true),
            new Way("udp, then udp", Transport.UDP, Transport.UDP, true),
            new Way("tcp, then udp", Transport.TCP, Transport.UDP, true),
            new Way("udp, then tcp", Transport.UDP, Transport.TCP, true),
            new Way("tcp, then tcp on another number", Transport.TCP, Transport.TCP, false),
            new Way("udp, then udp on another number", Transport.UDP, Transport.UDP, false));

    /// How a plan says it.
    private enum Form {
        TWO_INSTANCES,
        HOST_AND_INSTANCE,
        INSTANCE_AND_CONTAINER
    }

    /// All of a pair but its numbers.
    private record Sort(Way way, String first, String second) {}

    private record Numbers(int first, int second) {}

    /// How often a sort was tried, and how often the kernel refused.
    private record Tally(int tried, int refused) {
        Tally plus(Tally other) {
            return new Tally(tried + other.tried, refused + other.refused);
        }
    }

    private final Random random = new Random(SEED);
    private final List<String> aliases = Stream.generate(this::alias)
            .filter(alias -> !alias.equals("127.0.0.1"))
            .distinct()
            .limit(ALIASES)
            .toList();

    @Test
    void judgesIpv4ListenersAsTheKernelDoes() throws SocketException {
        assumeLinux();
        try (var kernel = new KernelSockets()) {
            assertAgrees(kernel, ipv4(kernel));
        }
    }

    @Test
    void judgesIpv6ListenersAmongThemselvesAndBesideIpv4AsTheKernelDoes() throws SocketException {
        assumeLinux();
        try (var kernel = new KernelSockets()) {
            assumeTrue(kernel.canBind("::1"), "this machine has no IPv6 loopback address");
            assertAgrees(
                    kernel, Stream.concat(ipv4(kernel).stream(), ipv6(kernel)).toList());
        }
    }

    private static void assumeLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Linux is asked, and this is another system");
    }

    private List<String> ipv4(KernelSockets kernel) throws SocketException {
        return Stream.of(
                        Stream.of("0.0.0.0", "127.0.0.1"),
                        aliases.stream(),
                        others(kernel).filter(address -> !address.contains(":")))
                .flatMap(addresses -> addresses)
                .toList();
    }

    /// Scopes of addresses that need none are among them: the kernel overlooks those.
    private Stream<String> ipv6(KernelSockets kernel) throws SocketException {
        return Stream.of(
                        Stream.of("::", "::%v6only", "::1"),
                        NetworkInterface.networkInterfaces().limit(2).map(link -> "::1%" + link.getName()),
                        Stream.of("::ffff:0.0.0.0", "::ffff:127.0.0.1", "::ffff:127.0.0.1%lo"),
                        aliases.stream().limit(1).map(alias -> "::ffff:" + alias),
                        others(kernel).filter(address -> address.contains(":")))
                .flatMap(addresses -> addresses);
    }

    private String alias() {
        return "127." + random.nextInt(256) + "." + random.nextInt(256) + "." + (1 + random.nextInt(254));
    }

    /// Some of this machine's other addresses, each that has a scope with and without it where it can do
    /// without.
    private static Stream<String> others(KernelSockets kernel) throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .flatMap(text -> Stream.of(text, text.replaceFirst("%.*", "")).distinct())
                .filter(kernel::canBind)
                .limit(OTHERS);
    }

    private void assertAgrees(KernelSockets kernel, List<String> addresses) {
        var sorts = sorts(addresses);
        var tallies = new LinkedHashMap<Sort, Tally>();
        var forms = new LinkedHashMap<Form, Integer>();
        var disagreements = new ArrayList<String>();
        int pairs = 0;
        for (int round = 0; round < FEWEST_ROUNDS || pairs < ENOUGH; round++) {
            var shuffled = new ArrayList<>(sorts);
            Collections.shuffle(shuffled, random);
            for (var sort : shuffled) {
                var form = Form.values()[random.nextInt(Form.values().length)];
                boolean refused = refuses(kernel, sort);
                if (refused != seesCollision(sort, form)) {
                    disagreements.add((refused ? "missed: " : "invented: ") + sort + " as " + form);
                }
                tallies.merge(sort, new Tally(1, refused ? 1 : 0), Tally::plus);
                forms.merge(form, 1, Integer::sum);
                pairs++;
            }
        }
        System.out.println(report(addresses, tallies) + "forms " + forms + ", in all " + pairs + ", seed " + SEED);
        assertEquals(Set.copyOf(sorts), tallies.keySet(), "the sorts that were tried");
        assertEquals(Set.of(Form.values()), forms.keySet(), "the forms that were tried");
        assertTrue(pairs >= ENOUGH, "too few pairs: " + pairs);
        assertEquals(List.of(), disagreements, "seed " + SEED);
    }

    private static List<Sort> sorts(List<String> addresses) {
        return WAYS.stream()
                .flatMap(way -> addresses.stream()
                        .flatMap(first -> addresses.stream().map(second -> new Sort(way, first, second))))
                .toList();
    }

    private boolean refuses(KernelSockets kernel, Sort sort) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!refusesOnce(kernel, sort)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the second listener is refused while the first is there, on numbers where each alone is not.
    private boolean refusesOnce(KernelSockets kernel, Sort sort) {
        var first = kernel.address(sort.first());
        var second = kernel.address(sort.second());
        while (true) {
            var numbers = numbers(sort.way());
            if (!kernel.isFree(sort.way().second(), second, numbers.second())) {
                continue;
            }
            var holder = kernel.bind(sort.way().first(), first, numbers.first());
            if (holder.isPresent()) {
                try (var _ = holder.get()) {
                    return !kernel.isFree(sort.way().second(), second, numbers.second());
                }
            }
        }
    }

    private Numbers numbers(Way way) {
        int first = random.nextInt(FIRST_NUMBER, LAST_NUMBER);
        return new Numbers(first, way.sameNumber() ? first : first + random.nextInt(1, 10));
    }

    private boolean seesCollision(Sort sort, Form form) {
        return RESOLVER.resolve(plan(asPlanned(sort, numbers(sort.way()), form))).findings().stream()
                .anyMatch(finding -> COLLISIONS.contains(finding.code().word()));
    }

    private static Host asPlanned(Sort sort, Numbers numbers, Form form) {
        var first = new OwnPort(numbers.first(), sort.way().first(), "", sort.first());
        var second = new OwnPort(numbers.second(), sort.way().second(), "", sort.second());
        return switch (form) {
            case TWO_INSTANCES -> host("h", owning("one", first), owning("two", second));
            case HOST_AND_INSTANCE ->
                host("h", owning("two", second))
                        .withListeners(
                                List.of(new HostListener("one", first.port(), first.transport(), first.address())));
            case INSTANCE_AND_CONTAINER ->
                host(
                        "h",
                        owning("one", first),
                        contained(
                                owning("two", second),
                                new PublishedPort(
                                        second.port(),
                                        second.port(),
                                        second.transport(),
                                        second.address(),
                                        Extras.NONE)));
        };
    }

    private static Instance owning(String id, OwnPort port) {
        return instance(id, SmallCatalog.CUSTOM, 0).withOwnPorts(List.of(port));
    }

    /// For each way a table, the first address down, the second across: how many pairs, and `x` if the kernel
    /// refused them. One line where it refused none.
    private static String report(List<String> addresses, Map<Sort, Tally> tallies) {
        var report = new StringBuilder();
        for (var way : WAYS) {
            var all = tallies.entrySet().stream()
                    .filter(entry -> entry.getKey().way().equals(way))
                    .map(Map.Entry::getValue)
                    .reduce(new Tally(0, 0), Tally::plus);
            report.append("%s: %d pairs, %d refused%n".formatted(way.name(), all.tried(), all.refused()));
            if (all.refused() > 0) {
                addresses.forEach(first -> report.append(row(way, first, addresses, tallies)));
            }
        }
        return report.toString();
    }

    private static String row(Way way, String first, List<String> addresses, Map<Sort, Tally> tallies) {
        return addresses.stream()
                .map(second -> tallies.getOrDefault(new Sort(way, first, second), new Tally(0, 0)))
                .map(tally -> "%4d%s".formatted(tally.tried(), tally.refused() == 0 ? "." : "x"))
                .collect(Collectors.joining("", "%30s".formatted(first), System.lineSeparator()));
    }
}
