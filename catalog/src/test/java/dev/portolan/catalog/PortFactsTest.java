package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What findings beyond collisions rest on: kinds of ports, twins over TLS, ports that give way, and settings
/// in which numbers are typed.
class PortFactsTest {
    private static final Catalog CATALOG = BundledCatalog.load();

    private record Place(ProductLine line, PortSpec port) {
        @Override
        public String toString() {
            return line.id() + " " + port.id();
        }
    }

    @Test
    void servletsAreForAdministrationWhereThereAreNoPortals() {
        assertEquals(Set.of(), twoKinds("servlet-https", "servlet-http"));
        assertEquals(
                List.of(
                        "wso2-apim-gateway@4",
                        "wso2-apim-traffic-manager@4",
                        "wso2-esb@5",
                        "wso2-ei-esb@6",
                        "wso2-ei-broker@6",
                        "wso2-ei-analytics@6",
                        "wso2-mb@3",
                        "wso2-elb@2",
                        "wso2-apim-analytics@2",
                        "wso2-das@3",
                        "wso2-cep@4",
                        "wso2-iot-broker@3"),
                ports().filter(place -> place.port().id().value().equals("servlet-https"))
                        .filter(place -> place.port().kind() == PortKind.MANAGEMENT)
                        .map(place -> place.line().id().value())
                        .toList());
    }

    /// Lines in which one of the ports is of another kind than the other.
    private static Set<String> twoKinds(String one, String other) {
        return CATALOG.lines().stream()
                .filter(line -> line.port(new PortId(one)).map(PortSpec::kind).isPresent())
                .filter(line -> !line.port(new PortId(one))
                        .map(PortSpec::kind)
                        .equals(line.port(new PortId(other)).map(PortSpec::kind)))
                .map(line -> line.id().value())
                .collect(Collectors.toSet());
    }

    @Test
    void otherPortsAreOfTheirKindWhereverTheyOccur() {
        var kinds = new TreeMap<PortKind, Set<String>>();
        ports().filter(place -> place.port().kind() != PortKind.SERVICE)
                .filter(place -> !place.port().id().value().startsWith("servlet-"))
                .forEach(place -> kinds.computeIfAbsent(place.port().kind(), _ -> new TreeSet<>())
                        .add(place.port().id().value()));
        assertEquals(
                Map.of(
                        PortKind.MANAGEMENT,
                        Set.of(
                                "admin",
                                "andes-jmx-connector",
                                "andes-jmx-registry",
                                "cassandra-jmx",
                                "debugger-command",
                                "debugger-event",
                                "em-express",
                                "h2-console",
                                "http",
                                "https",
                                "jmx-registry",
                                "jmx-server",
                                "jvm-attach",
                                "management",
                                "management-http",
                                "management-https",
                                "management-tls",
                                "unit-test",
                                "worker-http",
                                "worker-https"),
                        PortKind.RPC,
                        Set.of("graphql", "http", "rpc-http", "rpc-ws"),
                        PortKind.METRICS,
                        Set.of("api", "management-http", "metrics", "prometheus"),
                        PortKind.PEER,
                        Set.of("p2p", "p2p-discovery", "p2p-ipv6", "p2p-ipv6-discovery")),
                kinds);
    }

    /// Besu's Dockerfile sets the hosts of its APIs, and not that of metrics.
    @Test
    void containerImagesBindOtherAddressesForTheApisOfBesuAlone() {
        assertEquals(
                List.of(
                        "besu@26/rpc-http 0.0.0.0",
                        "besu@26/rpc-ws 0.0.0.0",
                        "besu@26/graphql 0.0.0.0",
                        "besu@26/engine 0.0.0.0"),
                ports().filter(place -> !place.port()
                                .containerBind()
                                .equals(place.port().bind()))
                        .map(place -> place.line().id() + "/" + place.port().id() + " "
                                + place.port().containerBind())
                        .toList());
    }

    @Test
    void plainPortNamesTheOneBesideItThatSpeaksTls() {
        assertEquals(
                "",
                ports().filter(place -> !place.port().tls() && place.port().tlsTwin() == null)
                        .flatMap(PortFactsTest::likelyTwins)
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<String> likelyTwins(Place place) {
        var id = place.port().id().value();
        return Stream.of(id + "-tls", id + "s", id.replace("http", "https"))
                .map(PortId::new)
                .flatMap(twin -> place.line().port(twin).stream())
                .filter(place.port()::canHaveTwin)
                .map(twin -> place + " and " + twin.id());
    }

    @Test
    void portWithTlsHasNoTwinAndIsThatOfOneOther() {
        assertEquals(
                List.of(),
                ports().filter(place -> place.port().tls() && place.port().tlsTwin() != null)
                        .toList());
        for (var line : CATALOG.lines()) {
            var twins = line.ports().stream()
                    .map(PortSpec::tlsTwin)
                    .filter(Objects::nonNull)
                    .toList();
            assertEquals(
                    List.copyOf(Set.copyOf(twins)).size(),
                    twins.size(),
                    line.id().value());
        }
    }

    @Test
    void portsThatGiveWayOrAreSharedAreFew() {
        assertEquals(
                Map.of(
                        "hazelcast", WhenTaken.COUNTS_UP,
                        "multicast", WhenTaken.SHARES,
                        "mssql browser", WhenTaken.SHARES,
                        "rabbitmq epmd", WhenTaken.SHARES,
                        "elasticsearch http", WhenTaken.COUNTS_UP,
                        "elasticsearch transport", WhenTaken.COUNTS_UP,
                        "logstash api", WhenTaken.COUNTS_UP),
                ports().filter(place -> place.port().whenTaken() != WhenTaken.FAILS)
                        .collect(Collectors.toMap(
                                place -> place.toString().replaceFirst(".* (hazelcast|multicast)$", "$1"),
                                place -> place.port().whenTaken(),
                                (one, _) -> one)));
        assertEquals(
                List.of(),
                ports().filter(place -> place.port().id().value().equals("hazelcast"))
                        .filter(place -> place.port().whenTaken() != WhenTaken.COUNTS_UP)
                        .toList());
    }

    @Test
    void settingsWithNumbersTypedInAreKnown() {
        var websub = List.of(
                "websub-http websub_event_receiver_http_endpoint 9021",
                "websub-https websub_event_receiver_https_endpoint 8021");
        var websocket = List.of("websocket ws_endpoint 9099", "websocket-tls wss_endpoint 8099");
        var notified = "servlet-https notification_endpoint 9443 [identity-server]";
        var own = List.of(
                "servlet-https PizzaShackAPI 9443 [sample-api]",
                "servlet-https client_dispatch_address 9443 [task-server]",
                "servlet-https remoteMessageBroker.servicePort 9443 [event-broker]",
                notified);
        var workflows =
                List.of("servlet-https service_url 9445 [api-workflows]", "servlet-http Address 9765 [api-workflows]");
        assertEquals(
                Map.of(
                        "wso2-apim@4", all(own, websocket, websub),
                        "wso2-apim-gateway@4", all(websocket, websub),
                        "wso2-apim-control-plane@4", all(own),
                        "wso2-apim-traffic-manager@4", all(List.of(notified)),
                        "wso2-apim@3", all(own, websocket),
                        "wso2-apim@2", Set.of("websocket APIGateway.Environments.Environment.GatewayWSEndpoint 9099"),
                        "wso2-bps@3", all(workflows),
                        "wso2-ei-business-process@6", all(workflows)),
                ports().filter(place -> !place.port().literals().isEmpty())
                        .collect(Collectors.groupingBy(
                                place -> place.line().id().value(),
                                Collectors.flatMapping(PortFactsTest::literals, Collectors.toSet()))));
    }

    @SafeVarargs
    private static Set<String> all(List<String> first, List<String>... others) {
        var all = new TreeSet<>(first);
        for (var other : others) {
            all.addAll(other);
        }
        return all;
    }

    private static Stream<String> literals(Place place) {
        return place.port().literals().stream()
                .map(literal -> place.port().id() + " " + literal.setting().replaceFirst(".* ", "") + " "
                        + literal.number()
                        + (literal.features().isEmpty() ? "" : " " + literal.features()));
    }

    @Test
    void freshInstallationIsWhereItsLiteralsSay() {
        assertEquals(
                List.of("wso2-bps@3 servlet-https 9445", "wso2-bps@3 servlet-http 9765"),
                ports().flatMap(place -> place.port().literals().stream()
                                .filter(literal ->
                                        literal.number() != place.line().freshNumber(place.port()))
                                .map(literal -> place + " " + literal.number()))
                        .toList());
        assertEquals(List.of(), stale("wso2-bps@3", 0));
    }

    /// The published set-up of API Manager 3 in five profiles on one host, at offsets 0 to 4, the gateway
    /// last.
    @Test
    void gatewayOfTheFiveProfilesAloneHasAddressesThatAreNotShifted() {
        for (int offset = 0; offset < 4; offset++) {
            assertEquals(List.of(), stale("wso2-apim@3", offset, "passthrough", "websocket"));
        }
        assertEquals(
                List.of("websocket 9099 is 9103", "websocket-tls 8099 is 8103"),
                stale("wso2-apim@3", 4, "amqp", "receiver-binary"));
    }

    /// The literals that matter and are wrong at an offset.
    private static List<String> stale(String id, int offset, String... off) {
        var line = CATALOG.line(new LineId(id)).orElseThrow();
        var switches = Switches.of(line, Stream.of(off).collect(Collectors.toMap(FeatureId::new, _ -> false)));
        return line.ports().stream()
                .filter(port -> port.moves() && switches.opens(port))
                .flatMap(port -> port.literals().stream()
                        .filter(switches::matters)
                        .filter(literal -> literal.number() != port.base() + offset)
                        .map(literal -> port.id() + " " + literal.number() + " is " + (port.base() + offset)))
                .toList();
    }

    private static Stream<Place> ports() {
        return CATALOG.lines().stream().flatMap(line -> line.ports().stream().map(port -> new Place(line, port)));
    }
}
