package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.published;
import static dev.portolan.core.fixture.Plans.with;
import static dev.portolan.core.resolve.LegalSharingsCase.beside;
import static dev.portolan.core.resolve.LegalSharingsCase.onOneHost;
import static dev.portolan.core.resolve.LegalSharingsCase.own;
import static dev.portolan.core.resolve.LegalSharingsCase.publishing;
import static dev.portolan.core.resolve.LegalSharingsCase.running;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A container has addresses of its own, and only what it publishes is on its host's.
final class LegalSharingsOfContainers {
    private LegalSharingsOfContainers() {}

    static Stream<LegalSharingsCase> cases() {
        return Stream.of(insides(), numbers(), addresses()).flatMap(cases -> cases);
    }

    private static Stream<LegalSharingsCase> insides() {
        var manager = running("wso2-apim@4", "a", 0);
        var prometheus = running("prometheus", "a", 0);
        return Stream.of(
                onOneHost(
                        "an API Manager of the host and one in a container",
                        host("h", manager, contained(running("wso2-apim@4", "b", 0))),
                        host("h", manager, running("wso2-apim@4", "b", 0))),
                onOneHost(
                        "eight Besu nodes in containers that publish nothing",
                        host("h", nodes().map(node -> contained(node)).toArray(Instance[]::new)),
                        host("h", nodes().toArray(Instance[]::new))),
                onOneHost(
                        "an exporter of the host and one in a container",
                        beside(host("h", contained(own("a", 9100))), "node_exporter", 9100, "0.0.0.0"),
                        beside(host("h", own("a", 9100)), "node_exporter", 9100, "0.0.0.0")),
                onOneHost(
                        "MSF4J in a container beside Prometheus, both 9090",
                        host("h", prometheus, contained(running("wso2-ei-msf4j@6", "b", 0))),
                        host("h", prometheus, running("wso2-ei-msf4j@6", "b", 0))));
    }

    private static Stream<Instance> nodes() {
        return IntStream.range(0, 8).mapToObj(i -> with(running("besu@26", "node-" + i, 0), "rpc-http", "metrics"));
    }

    private static Stream<LegalSharingsCase> numbers() {
        var manager = running("wso2-apim@4", "a", 0);
        var container = running("wso2-apim@4", "b", 0);
        return Stream.of(
                onOneHost(
                        "two containers with the same inner ports, published as others",
                        host(
                                "h",
                                contained(manager, published(9443, 9443)),
                                contained(container, published(9444, 9443))),
                        host(
                                "h",
                                contained(manager, published(9443, 9443)),
                                contained(container, published(9443, 9443)))),
                onOneHost(
                        "an API Manager of the host and a published one that leaves its numbers alone",
                        host("h", manager, contained(container, published(9444, 9443), published(8281, 8280))),
                        host("h", manager, contained(container, published(9444, 9443), published(8280, 8280)))),
                onOneHost(
                        "two published ports that the system chooses",
                        host("h", contained(manager, published(0, 9443)), contained(container, published(0, 9443))),
                        host(
                                "h",
                                contained(manager, published(9443, 9443)),
                                contained(container, published(9443, 9443)))),
                onOneHost(
                        "one number published over TCP and over UDP",
                        host(
                                "h",
                                contained(running("besu@26", "a", 0), peering(Transport.TCP), peering(Transport.UDP))),
                        host(
                                "h",
                                contained(running("besu@26", "a", 0), peering(Transport.TCP), peering(Transport.TCP)))),
                onOneHost(
                        "one inner port published as two numbers",
                        host("h", contained(manager, published(9443, 9443), published(8443, 9443))),
                        host("h", contained(manager, published(9443, 9443), published(9443, 9443)))));
    }

    private static PublishedPort peering(Transport transport) {
        return new PublishedPort(30303, 30303, transport);
    }

    private static Stream<LegalSharingsCase> addresses() {
        var node = with(running("besu@26", "a", 0), "rpc-http");
        var container = with(running("besu@26", "b", 0), "rpc-http");
        var manager = running("wso2-apim@4", "a", 0);
        return Stream.of(
                onOneHost(
                        "one inner port published at two addresses of the host",
                        host("h", contained(manager, at("10.0.0.5"), at("10.0.0.6"))),
                        host("h", contained(manager, at("10.0.0.5"), at("0.0.0.0")))),
                onOneHost(
                        "two containers that publish one number at two addresses",
                        host(
                                "h",
                                contained(manager, at("127.0.0.1")),
                                publishing(own("b", 8080), 9443, 8080, "10.0.0.5")),
                        host(
                                "h",
                                contained(manager, at("127.0.0.1")),
                                publishing(own("b", 8080), 9443, 8080, "0.0.0.0"))),
                onOneHost(
                        "RPC of a node on loopback, and of a container on the network",
                        host("h", node, publishing(container, 8545, 8545, "10.0.0.5")),
                        host("h", node, publishing(container, 8545, 8545, "127.0.0.1"))));
    }

    private static PublishedPort at(String address) {
        return new PublishedPort(9443, 9443, Transport.TCP, address, Extras.NONE);
    }
}
