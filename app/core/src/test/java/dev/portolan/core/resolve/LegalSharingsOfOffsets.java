package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static dev.portolan.core.resolve.LegalSharingsCase.onOneHost;
import static dev.portolan.core.resolve.LegalSharingsCase.own;
import static dev.portolan.core.resolve.LegalSharingsCase.running;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Products on one host whose offsets keep them apart.
final class LegalSharingsOfOffsets {
    private static final String MANAGER = "wso2-apim@4";
    private static final String[] EVERYTHING = {"rpc-http", "rpc-ws", "graphql", "engine", "metrics"};

    private LegalSharingsOfOffsets() {}

    static Stream<LegalSharingsCase> cases() {
        return Stream.of(managers(), besu(), asShipped(), mixtures()).flatMap(cases -> cases);
    }

    private static Stream<LegalSharingsCase> managers() {
        var moved = override(running(MANAGER, "b", 100), "receiver-binary", 9601);
        return Stream.of(
                onOneHost("two API Managers 1 apart", managers(0, 1), managers(0, 0)),
                onOneHost("two API Managers 36 apart", managers(0, 36), managers(0, 37)),
                onOneHost("two API Managers 101 apart", managers(0, 101), managers(0, 100)),
                onOneHost(
                        "thirty-seven API Managers at 0 to 36",
                        managers(IntStream.rangeClosed(0, 36).toArray()),
                        managers(IntStream.rangeClosed(0, 37).toArray())),
                onOneHost(
                        "two API Managers 100 apart, the receiver in the way moved aside",
                        host("h", running(MANAGER, "a", 0), moved),
                        host("h", running(MANAGER, "a", 0), running(MANAGER, "b", 100))));
    }

    private static Host managers(int... offsets) {
        return host(
                "h",
                IntStream.range(0, offsets.length)
                        .mapToObj(i -> running(MANAGER, "apim-" + i, offsets[i]))
                        .toArray(Instance[]::new));
    }

    private static Stream<LegalSharingsCase> besu() {
        return Stream.of(
                onOneHost("Besu nodes with all APIs 10 apart", nodes(4, 10, EVERYTHING), nodes(4, 1, EVERYTHING)),
                onOneHost("Besu nodes with all APIs 7 apart", nodes(4, 7, EVERYTHING), nodes(4, 6, EVERYTHING)),
                onOneHost(
                        "a hundred Besu nodes with all APIs 10 apart",
                        nodes(100, 10, EVERYTHING),
                        nodes(101, 10, EVERYTHING)),
                onOneHost(
                        "Besu nodes 1 apart with plain JSON-RPC alone",
                        nodes(4, 1, "rpc-http"),
                        nodes(4, 1, "rpc-http", "rpc-ws")),
                onOneHost("Besu nodes that peer over IPv6 too", nodes(2, 10, "p2p-ipv6"), nodes(2, 101, "p2p-ipv6")));
    }

    private static Host nodes(int count, int stride, String... features) {
        return host(
                "h",
                IntStream.range(0, count)
                        .mapToObj(i -> with(running("besu@26", "node-" + i, i * stride), features))
                        .toArray(Instance[]::new));
    }

    private static Stream<LegalSharingsCase> asShipped() {
        return Stream.of(
                onOneHost("Micro Integrator at its 10 beside an API Manager", integration(10), integration(0)),
                onOneHost(
                        "Besu with all APIs beside API Manager and Micro Integrator",
                        host("h", running(MANAGER, "a", 0), running("wso2-mi@4", "b", 10), all("c")),
                        host(
                                "h",
                                running(MANAGER, "a", 0),
                                running("wso2-mi@4", "b", 10),
                                override(all("c"), "rpc-http", 8290))),
                onOneHost("all of Enterprise Integrator as shipped", enterprise(3), enterprise(2)),
                onOneHost("all of IoT Server as shipped", things(3), things(2)),
                onOneHost("API Manager 3 with both of its analytics servers", analytics(1), analytics(0)),
                onOneHost(
                        "a dashboard of analytics moved aside for Kafka",
                        host("h", running("kafka", "a", 0), running("wso2-apim-analytics-dashboard@3", "b", 5)),
                        host("h", running("kafka", "a", 0), running("wso2-apim-analytics-dashboard@3", "b", 3))),
                onOneHost(
                        "Elasticsearch beside Micro Integrator's 9201",
                        host("h", running("elasticsearch", "a", 0), running("wso2-mi@4", "b", 10)),
                        host("h", running("elasticsearch", "a", 0), running("wso2-mi@4", "b", 9))),
                onOneHost(
                        "Micro Integrator's dashboard beside API Manager and Micro Integrator",
                        host(
                                "h",
                                running(MANAGER, "a", 0),
                                running("wso2-mi@4", "b", 10),
                                running("wso2-mi-dashboard@4", "c", 0)),
                        host(
                                "h",
                                own("a", 9743),
                                running("wso2-mi@4", "b", 10),
                                running("wso2-mi-dashboard@4", "c", 0))));
    }

    private static Host integration(int offset) {
        return host("h", running(MANAGER, "a", 0), running("wso2-mi@4", "b", offset));
    }

    private static Instance all(String id) {
        return with(running("besu@26", id, 0), EVERYTHING);
    }

    private static Host enterprise(int broker) {
        return host(
                "h",
                running("wso2-ei-esb@6", "esb", 0),
                running("wso2-ei-analytics@6", "analytics", 1),
                running("wso2-ei-business-process@6", "processes", 2),
                running("wso2-ei-broker@6", "broker", broker),
                running("wso2-ei-micro-integrator@6", "mi", 10),
                running("wso2-ei-msf4j@6", "msf4j", 0));
    }

    private static Host things(int broker) {
        return host(
                "h",
                running("wso2-iot-core@3", "core", 0),
                running("wso2-iot-analytics@3", "analytics", 2),
                running("wso2-iot-broker@3", "broker", broker));
    }

    private static Host analytics(int worker) {
        return host(
                "h",
                running("wso2-apim@3", "apim", 0),
                running("wso2-apim-analytics-worker@3", "worker", worker),
                running("wso2-apim-analytics-dashboard@3", "dashboard", 3));
    }

    private static Stream<LegalSharingsCase> mixtures() {
        return Stream.of(
                onOneHost("the profiles of API Manager 0 to 4 apart", profiles(4), profiles(3)),
                onOneHost(
                        "a Streaming Integrator one above an API Manager and Prometheus",
                        host(
                                "h",
                                running(MANAGER, "a", 0),
                                running("prometheus", "b", 0),
                                running("wso2-si@4", "c", 1)),
                        host(
                                "h",
                                running(MANAGER, "a", 0),
                                running("prometheus", "b", 0),
                                running("wso2-si@4", "c", 0))),
                onOneHost(
                        "a broker of Enterprise Integrator beside a Message Broker",
                        host("h", running("wso2-mb@3", "a", 0), running("wso2-ei-broker@6", "b", 3)),
                        host("h", running("wso2-mb@3", "a", 0), running("wso2-ei-broker@6", "b", 0))),
                onOneHost(
                        "an Identity Server as key manager one above an API Manager",
                        host("h", running(MANAGER, "a", 0), running("wso2-is@5", "b", 1)),
                        host("h", running(MANAGER, "a", 0), running("wso2-is@5", "b", 0))),
                onOneHost(
                        "two clustered API Managers that hear the same multicast, each with a member port of its own",
                        host("h", clustered("a", 0, 4000), clustered("b", 1, 4001)),
                        host("h", clustered("a", 0, 4000), clustered("b", 0, 4001))),
                onOneHost(
                        "two Micro Integrators as shipped, each on an address of its own",
                        host("h", bound("a", "10.0.0.5"), bound("b", "10.0.0.6")),
                        host("h", bound("a", "10.0.0.5"), bind(bound("b", "10.0.0.6"), "management-http", "0.0.0.0"))));
    }

    /// Gateway, control plane, traffic manager, key manager and API Manager in one: the last has the given
    /// offset.
    private static Host profiles(int last) {
        return host(
                "h",
                running("wso2-apim-gateway@4", "gw", 0),
                running("wso2-apim-control-plane@4", "cp", 1),
                running("wso2-apim-traffic-manager@4", "tm", 2),
                running("wso2-apim-key-manager@4", "km", 3),
                running(MANAGER, "apim", last));
    }

    private static Instance clustered(String id, int offset, int member) {
        return override(with(running(MANAGER, id, offset), "clustering-multicast"), "hazelcast", member);
    }

    private static Instance bound(String id, String address) {
        return Stream.of("passthrough-http", "passthrough-https", "management-http", "management-https")
                .reduce(
                        running("wso2-mi@4", id, 10),
                        (instance, port) -> bind(instance, port, address),
                        (_, instance) -> instance);
    }
}
