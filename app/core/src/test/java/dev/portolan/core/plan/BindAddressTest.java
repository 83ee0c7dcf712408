package dev.portolan.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.portolan.catalog.Transport;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindAddressTest {
    private static final List<String> IPV4 = List.of("127.0.0.1", "127.0.0.2", "0.0.0.0");
    private static final List<String> IPV6 = List.of("::1", "::");
    private static final int ATTEMPTS = 5;

    @ParameterizedTest
    @EnumSource(Transport.class)
    void judgesIpv4AddressesAsTheKernelDoes(Transport transport) throws IOException {
        assertAgreesWithKernel(transport, IPV4);
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void judgesIpv6AddressesAsTheKernelDoes(Transport transport) throws IOException {
        assumeTrue(hasIpv6(), "this machine has no IPv6 loopback address");
        assertAgreesWithKernel(
                transport, Stream.concat(IPV4.stream(), IPV6.stream()).toList());
    }

    private static void assertAgreesWithKernel(Transport transport, List<String> addresses) throws IOException {
        var judged = new ArrayList<String>();
        var observed = new ArrayList<String>();
        for (var first : addresses) {
            for (var second : addresses) {
                var pair = first + " and " + second + " ";
                judged.add(pair + BindAddress.of(first).overlaps(BindAddress.of(second)));
                observed.add(pair + kernelRefuses(transport, first, second));
            }
        }
        assertEquals(observed, judged);
    }

    /// Whether the second socket cannot be bound while the first is; a number that some other process happens
    /// to hold does not count.
    private static boolean kernelRefuses(Transport transport, String first, String second) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (bindsBoth(transport, first, second)) {
                return false;
            }
        }
        return true;
    }

    private static boolean bindsBoth(Transport transport, String first, String second) throws IOException {
        try (var holder = bind(transport, first, 0)) {
            int port = ((InetSocketAddress) holder.getLocalAddress()).getPort();
            bind(transport, second, port).close();
            return true;
        } catch (BindException _) {
            return false;
        }
    }

    /// Binds through the address's own family: Java would otherwise turn `0.0.0.0` into `::`.
    private static NetworkChannel bind(Transport transport, String address, int port) throws IOException {
        var literal = InetAddress.ofLiteral(address);
        var family = literal instanceof Inet6Address ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET;
        var channel = switch (transport) {
            case TCP -> ServerSocketChannel.open(family);
            case UDP -> DatagramChannel.open(family);
        };
        try {
            return channel.bind(new InetSocketAddress(literal, port));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean hasIpv6() {
        try (var _ = bind(Transport.TCP, "::1", 0)) {
            return true;
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0,       10.0.0.5,         true",
        "0.0.0.0,       ::1,              false",
        "0.0.0.0,       ::,               true",
        "0.0.0.0,       ::%v6only,        false",
        "0.0.0.0,       db.example.org,   true",
        "*,             10.0.0.5,         true",
        "*,             ::1,              true",
        "::,            10.0.0.5,         true",
        "::,            ::%v6only,        true",
        "[::],          127.0.0.1,        true",
        "0:0:0:0:0:0:0:0, 127.0.0.1,      true",
        "::%v6only,     127.0.0.1,        false",
        "::%v6only,     ::1,              true",
        "::%v6only,     ::%v6only,        true",
        "127.0.0.1,     127.0.0.1,        true",
        "127.0.0.1,     127.0.0.2,        false",
        "127.0.0.1,     10.0.0.5,         false",
        "127.0.0.1,     ::1,              false",
        "127.0.0.1,     ::ffff:127.0.0.1, true",
        "127.0.0.1,     localhost,        true",
        "127.0.0.1,     LocalHost,        true",
        "::1,           0:0:0:0:0:0:0:1,  true",
        "::1,           [::1],            true",
        "2001:db8::1,   2001:DB8:0::1,    true",
        "fe80::1%eth0,  fe80::1%eth0,     true",
        "fe80::1%eth0,  fe80::1%eth1,     false",
        "fe80::1%eth0,  FE80:0::1%eth0,   true",
        "fe80::1%eth0,  0.0.0.0,          false",
        "fe80::1%lo,    0.0.0.0,          false",
        "fe80::1%eth0,  ::,               true",
        "db.example.org, DB.example.org,  true",
        "db.example.org, www.example.org, false",
        "db.example.org, 10.0.0.5,        false",
        "db.example.org, ::%v6only,       true",
    })
    void overlapsWhereASocketOfOneWouldBeInTheWayOfTheOther(String one, String other, boolean expected) {
        assertEquals(expected, BindAddress.of(one).overlaps(BindAddress.of(other)));
        assertEquals(expected, BindAddress.of(other).overlaps(BindAddress.of(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,     true",
        "127.5.6.7,     true",
        "::1,           true",
        "[::1],         true",
        "localhost,     true",
        "::ffff:127.0.0.1, true",
        "0.0.0.0,       false",
        "::,            false",
        "10.0.0.5,      false",
        "127.example,   false",
        "db.example.org, false",
    })
    void knowsLoopback(String address, boolean expected) {
        assertEquals(expected, BindAddress.of(address).isLoopback());
    }

    @Test
    void onlyWildcardsStandForMoreThanOneAddress() {
        assertEquals(
                List.of("0.0.0.0", "*", "::", "[::]", "::%v6only"),
                Stream.of("0.0.0.0", "*", "::", "[::]", "::%v6only", "127.0.0.1", "::1", "localhost", "any", "")
                        .filter(text -> BindAddress.of(text).isWildcard())
                        .toList());
    }

    @Test
    void spellingsOfOneAddressAreEqual() {
        assertEquals(BindAddress.of("::"), BindAddress.of("[0:0::0]"));
        assertEquals(BindAddress.of("0.0.0.0"), BindAddress.of("0.0"));
        assertEquals(BindAddress.of("127.0.0.1"), BindAddress.of("localhost"));
        assertNotEquals(BindAddress.of("::"), BindAddress.of("0.0.0.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "::%v6only", "10.0.0.5", "::1", "fe80::1%eth0", "db.example.org"})
    void readsItsOwnTextAgain(String address) {
        assertEquals(
                BindAddress.of(address), BindAddress.of(BindAddress.of(address).toString()));
    }
}
