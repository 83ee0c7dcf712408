package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static dev.portolan.core.resolve.LegalSharingsCase.beside;
import static dev.portolan.core.resolve.LegalSharingsCase.onOneHost;
import static dev.portolan.core.resolve.LegalSharingsCase.own;
import static dev.portolan.core.resolve.LegalSharingsCase.running;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Instance;
import java.util.stream.Stream;

/// One number, and addresses or transports that keep its listeners apart.
final class LegalSharingsOfAddresses {
    private static final int NUMBER = 5000;

    private LegalSharingsOfAddresses() {}

    static Stream<LegalSharingsCase> cases() {
        return Stream.of(transports(), addresses(), bindings(), hosts()).flatMap(cases -> cases);
    }

    private static Stream<LegalSharingsCase> transports() {
        var tcp = own("a", NUMBER);
        return Stream.of(
                onOneHost(
                        "TCP and UDP of one number",
                        host("h", tcp, own("b", NUMBER, Transport.UDP, "0.0.0.0")),
                        host("h", tcp, own("b", NUMBER, Transport.TCP, "0.0.0.0"))),
                onOneHost(
                        "a Besu node's P2P over TCP and its discovery over UDP",
                        host("h", running("besu@26", "a", 0)),
                        host("h", override(with(running("besu@26", "a", 0), "rpc-http"), "rpc-http", 30303))),
                onOneHost(
                        "SQL Server's browser over UDP and its administrator's port over TCP",
                        host("h", with(running("mssql", "a", 0), "browser")),
                        host("h", override(with(running("mssql", "a", 0), "browser"), "client", 1434))),
                onOneHost(
                        "Grafana's gossip over TCP and UDP",
                        host("h", with(running("grafana", "a", 0), "high-availability")),
                        host("h", override(with(running("grafana", "a", 0), "high-availability"), "web", 9094))));
    }

    private static Stream<LegalSharingsCase> addresses() {
        return Stream.of(
                apart("loopback and a network address", "127.0.0.1", "10.0.0.5", "0.0.0.0"),
                apart("two loopback addresses", "127.0.0.1", "127.0.0.2", "localhost"),
                apart("two network addresses of a host", "10.0.0.5", "10.0.0.6", "10.0.0.5"),
                apart("loopback of IPv4 and of IPv6", "127.0.0.1", "::1", "::"),
                apart("the IPv4 wildcard and one that leaves IPv4 alone", "0.0.0.0", "::%v6only", "::"),
                apart("loopback of IPv4 and an IPv6 wildcard that leaves it alone", "127.0.0.1", "::%v6only", "*"),
                apart("the IPv4 wildcard and an IPv6 address", "0.0.0.0", "2001:db8::5", "::ffff:10.0.0.5"),
                apart("an IPv4 and an IPv6 address of a host", "10.0.0.5", "2001:db8::5", "0.0.0.0"),
                apart("a link-local address on two interfaces", "fe80::1%eth0", "fe80::1%eth1", "fe80::1"),
                apart("two names that nobody looks up", "db.example.org", "www.example.org", "DB.example.org"));
    }

    private static LegalSharingsCase apart(String name, String one, String other, String spoiling) {
        return onOneHost(
                name,
                host("h", own("a", NUMBER, one), own("b", NUMBER, other)),
                host("h", own("a", NUMBER, one), own("b", NUMBER, spoiling)));
    }

    private static Stream<LegalSharingsCase> bindings() {
        var signer = running("web3signer", "signer", 0);
        var database = running("postgresql", "a", 0);
        return Stream.of(
                onOneHost(
                        "two PostgreSQL, one of them on loopback as shipped",
                        host("h", database, bind(running("postgresql", "b", 0), "client", "10.0.0.5")),
                        host("h", database, bind(running("postgresql", "b", 0), "client", "127.0.0.1"))),
                onOneHost(
                        "RPC of two Besu nodes on loopback and on the network",
                        host("h", node("a"), bind(moved(node("b")), "rpc-http", "10.0.0.5")),
                        host("h", node("a"), bind(moved(node("b")), "rpc-http", "0.0.0.0"))),
                onOneHost(
                        "Web3Signer on loopback and Tessera on the network, both 9000",
                        host("h", signer, own("tessera", 9000, "10.0.0.5")),
                        host("h", signer, own("tessera", 9000))),
                onOneHost(
                        "a database of the host on the network and one of the plan on loopback",
                        beside(
                                host("h", bind(running("mysql", "a", 0), "client", "127.0.0.1")),
                                "mysqld",
                                3306,
                                "10.0.0.5"),
                        beside(
                                host("h", bind(running("mysql", "a", 0), "client", "127.0.0.1")),
                                "mysqld",
                                3306,
                                "::")));
    }

    private static Instance node(String id) {
        return with(running("besu@26", id, 0), "rpc-http");
    }

    private static Instance moved(Instance node) {
        return override(override(node, "p2p", 30313), "p2p-discovery", 30313);
    }

    private static Stream<LegalSharingsCase> hosts() {
        var chosen = override(override(running("besu@26", "a", 0), "p2p", 0), "p2p-discovery", 0);
        var too = override(override(running("besu@26", "b", 0), "p2p", 0), "p2p-discovery", 0);
        return Stream.of(
                new LegalSharingsCase(
                        "the same product at the same offset on two hosts",
                        plan(host("h1", running("wso2-apim@4", "a", 0)), host("h2", running("wso2-apim@4", "b", 0))),
                        plan(host("h1", running("wso2-apim@4", "a", 0), running("wso2-apim@4", "b", 0)))),
                onOneHost(
                        "port 0 twice, for the system chooses",
                        host("h", chosen, too),
                        host("h", override(chosen, "p2p", 30303), override(too, "p2p", 30303))));
    }
}
