package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Source;
import dev.portolan.catalog.Switches;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledCatalogTest {
    private static final Catalog CATALOG = BundledCatalog.load();

    private static final String CARBON = """
            jmx-registry 9999/tcp
            jmx-server 11111/tcp
            jvm-attach random/tcp
            hazelcast 4000/tcp stays
            hazelcast-multicast 4000/tcp stays
            multicast 45564/udp stays
            """;
    private static final String CARBON_EXTRAS = """
            embedded-ldap 10389/tcp
            kdc 8000/tcp
            syslog random/udp
            """;
    private static final String SERVLETS = """
            servlet-https 9443/tcp
            servlet-http 9763/tcp
            """;
    private static final String PASSTHROUGH = """
            passthrough-https 8243/tcp
            passthrough-http 8280/tcp
            websocket 9099/tcp
            websocket-tls 8099/tcp
            """;
    private static final String WEBSUB = """
            websub-http 9021/tcp
            websub-https 8021/tcp
            """;
    private static final String AMQP = """
            amqp 5672/tcp
            amqp-tls 8672/tcp
            """;
    private static final String MQTT = """
            mqtt 1883/tcp
            mqtt-tls 8883/tcp
            """;
    private static final String BINARY = """
            receiver-binary 9611/tcp
            receiver-binary-tls 9711/tcp
            """;
    private static final String THRIFT = """
            receiver-thrift 7611/tcp
            receiver-thrift-tls 7711/tcp
            """;

    @Test
    void basesAreThoseOfTheDocumentsBeforeAnyOffset() {
        var expected = new LinkedHashMap<String, String>();
        expected.put(
                "wso2-apim@4",
                SERVLETS + PASSTHROUGH + WEBSUB + AMQP + MQTT + BINARY + THRIFT + CARBON + CARBON_EXTRAS);
        expected.put("wso2-apim-gateway@4", SERVLETS + PASSTHROUGH + WEBSUB + AMQP + BINARY + THRIFT + CARBON);
        expected.put("wso2-apim-control-plane@4", SERVLETS + AMQP + BINARY + THRIFT + CARBON);
        expected.put("wso2-apim-traffic-manager@4", SERVLETS + AMQP + BINARY + THRIFT + CARBON);
        expected.put(
                "wso2-apim@3",
                SERVLETS + PASSTHROUGH + AMQP + MQTT + BINARY + THRIFT + "thrift-key-validation 10397/tcp\n" + CARBON
                        + CARBON_EXTRAS);
        expected.put("wso2-mi@4", """
                passthrough-http 8280/tcp
                passthrough-https 8243/tcp
                management-http 9191/tcp
                management-https 9154/tcp
                debugger-command 9005/tcp stays
                debugger-event 9006/tcp stays
                unit-test 9008/tcp stays
                """);
        expected.put("wso2-apim-analytics@2", SERVLETS + THRIFT + BINARY + CARBON + CARBON_EXTRAS + """
                spark-ui 4040/tcp
                spark-history 18080/tcp
                spark-block-manager 12000/tcp
                spark-broadcast 12500/tcp
                spark-driver 13000/tcp
                spark-executor 13500/tcp
                spark-file-server 14000/tcp
                spark-repl-class-server 14500/tcp
                spark-master 7077/tcp
                spark-master-rest 6066/tcp
                spark-master-ui 8081/tcp
                spark-worker 11000/tcp
                spark-worker-ui 11500/tcp
                """);
        expected.put("besu@26", """
                p2p 30303/tcp
                p2p-discovery 30303/udp
                p2p-ipv6 30404/tcp
                p2p-ipv6-discovery 30404/udp
                rpc-http 8545/tcp
                rpc-ws 8546/tcp
                graphql 8547/tcp
                engine 8551/tcp
                metrics 9545/tcp
                """);
        expected.put("load-balancer", "https 443/tcp stays\nhttp 80/tcp stays\n");
        expected.put("mysql", "client 3306/tcp\n");
        expected.put("prometheus", "web 9090/tcp\n");
        expected.put("custom", "");

        assertEquals(expected, table());
    }

    @Test
    void freshInstallationsListenWhereTheDocumentsSay() {
        var api = List.of(5672, 8099, 8243, 8280, 8672, 9099, 9443, 9611, 9711, 9763, 9999, 11111);
        var apiWithWebSub =
                Stream.concat(api.stream(), Stream.of(8021, 9021)).sorted().toList();
        var control = List.of(5672, 8672, 9443, 9611, 9711, 9763, 9999, 11111);

        assertEquals(apiWithWebSub, listening("wso2-apim@4", 0));
        assertEquals(apiWithWebSub, listening("wso2-apim-gateway@4", 0));
        assertEquals(control, listening("wso2-apim-control-plane@4", 0));
        assertEquals(control, listening("wso2-apim-traffic-manager@4", 0));
        assertEquals(api, listening("wso2-apim@3", 0));
        assertEquals(List.of(8253, 8290, 9164, 9201), listening("wso2-mi@4", 10));
        assertEquals(
                List.of(
                        4041, 7612, 7712, 9444, 9612, 9712, 9764, 10000, 11112, 12001, 12501, 13001, 13501, 14001,
                        14501),
                listening("wso2-apim-analytics@2", 1));
        assertEquals(List.of(30303, 30303), listening("besu@26", 0));
        assertEquals(List.of(80, 443), listening("load-balancer", 0));
        assertEquals(List.of(3306), listening("mysql", 0));
        assertEquals(List.of(9090), listening("prometheus", 0));
        assertEquals(List.of(), listening("custom", 0));
    }

    @Test
    void defaultOffsetsAreReplacedAndNotAddedTo() {
        assertEquals(
                Map.of("wso2-mi@4", 10, "wso2-apim-analytics@2", 1),
                CATALOG.lines().stream()
                        .filter(line -> line.offset().defaultOffset() != 0)
                        .collect(Collectors.toMap(
                                line -> line.id().value(), line -> line.offset().defaultOffset())));
        assertEquals(List.of(8246, 8283, 9157, 9194), effective(line("wso2-mi@4"), 3));
    }

    @Test
    void dialsQuoteTheNumberOfTheirTargetAtItsDefaultOffset() {
        var wrong = new ArrayList<String>();
        for (var line : CATALOG.lines()) {
            for (var dial : line.dials()) {
                for (var target : dial.targets().stream().limit(1).toList()) {
                    var port = CATALOG.port(target).orElseThrow();
                    var number =
                            effective(port, line(target.line().value()).offset().defaultOffset());
                    if (number != dial.port()) {
                        wrong.add(line.id() + " " + dial.id() + ": " + dial.port() + " for " + target + " " + number);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void brokerAndReceiversAreDialledPastTheLoadBalancer() {
        var balanced = new TreeSet<Integer>();
        CATALOG.lines().stream()
                .flatMap(line -> line.dials().stream())
                .filter(dial -> dial.throughLoadBalancer())
                .forEach(dial -> balanced.add(dial.port()));

        assertEquals(new TreeSet<>(List.of(8253, 8290, 9443, 9743)), balanced);
    }

    @Test
    void disputesNameTheOtherNumberAndItsSource() {
        var disputes = new TreeSet<String>();
        for (var line : CATALOG.lines()) {
            for (var port : line.ports()) {
                var disputed = port.disputed();
                if (disputed != null) {
                    disputes.add(
                            port.id() + " " + port.base() + ", but " + disputed.base() + " in " + disputed.source());
                }
            }
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "mqtt-tls 8883, but 8833 in S1",
                        "spark-worker 11000, but 10000 in CA",
                        "spark-worker-ui 11500, but 10500 in CA")),
                disputes);
    }

    @Test
    void everyFileIsInTheIndexUnderItsId() throws IOException, URISyntaxException {
        assertEquals(
                filesIn("lines"),
                new TreeSet<>(CATALOG.lines().stream()
                        .map(line -> line.id() + ".yaml")
                        .toList()));
        assertEquals(new TreeSet<>(List.of("api-manager.yaml", "carbon.yaml")), filesIn("shared"));
    }

    @Test
    void everySharedEntryIsTaken() throws IOException, URISyntaxException {
        var unused = new TreeSet<String>();
        for (var file : filesIn("shared")) {
            forEachEntry("shared/" + file, (entry, fields) -> unused.add(file + " " + entry));
        }
        for (var file : filesIn("lines")) {
            forEachEntry("lines/" + file, (entry, fields) -> {
                if (fields.has("like")) {
                    unused.remove(fields.text("like") + ".yaml " + entry);
                }
            });
        }
        assertEquals(new TreeSet<String>(), unused);
    }

    @Test
    void familiesStandTogether() {
        var families = CATALOG.lines().stream().map(ProductLine::family).toList();
        var runs = new ArrayList<String>();
        for (var family : families) {
            if (runs.isEmpty() || !runs.getLast().equals(family)) {
                runs.add(family);
            }
        }
        assertEquals(List.of("API management", "Integration", "Analytics", "Blockchain", "Around them"), runs);
    }

    @Test
    void everySourceIsReferredTo() {
        var unused = CATALOG.sources().stream().map(Source::tag).collect(Collectors.toCollection(TreeSet::new));
        for (var line : CATALOG.lines()) {
            line.ports().forEach(port -> unused.removeAll(new HashSet<>(port.sources())));
            line.dials().forEach(dial -> unused.removeAll(new HashSet<>(dial.sources())));
        }
        assertEquals(new TreeSet<String>(), unused);
    }

    @Test
    void labelsAreAFewWordsAndPurposesSentences() {
        var odd = new ArrayList<String>();
        for (var line : CATALOG.lines()) {
            var words = Stream.concat(
                    line.ports().stream().map(port -> Map.entry(port.label(), port.purpose())),
                    line.dials().stream().map(dial -> Map.entry(dial.label(), dial.purpose())));
            words.filter(pair -> !pair.getKey().matches("[a-z0-9]+( [a-z0-9]+)*( \\([A-Za-z0-9]+\\))?")
                            || pair.getKey().length() > 28
                            || !pair.getValue().endsWith("."))
                    .forEach(pair -> odd.add(line.id() + ": " + pair));
        }
        assertEquals(List.of(), odd);
    }

    @Test
    void aFewOpenPortsStandForEachProduct() {
        var main = new LinkedHashMap<String, List<String>>();
        for (var line : CATALOG.lines()) {
            main.put(
                    line.id().value(),
                    line.ports().stream()
                            .filter(PortSpec::main)
                            .map(port -> port.id().value())
                            .toList());
        }
        var expected = new LinkedHashMap<String, List<String>>();
        expected.put("wso2-apim@4", List.of("servlet-https", "passthrough-https"));
        expected.put("wso2-apim-gateway@4", List.of("passthrough-https", "websocket-tls"));
        expected.put("wso2-apim-control-plane@4", List.of("servlet-https", "amqp"));
        expected.put("wso2-apim-traffic-manager@4", List.of("amqp", "receiver-binary", "receiver-binary-tls"));
        expected.put("wso2-apim@3", List.of("servlet-https", "passthrough-https"));
        expected.put("wso2-mi@4", List.of("passthrough-http", "passthrough-https", "management-https"));
        expected.put("wso2-apim-analytics@2", List.of("servlet-https", "receiver-thrift", "receiver-thrift-tls"));
        expected.put("besu@26", List.of("p2p", "rpc-http", "rpc-ws", "metrics"));
        expected.put("load-balancer", List.of("https", "http"));
        expected.put("mysql", List.of("client"));
        expected.put("prometheus", List.of("web"));
        expected.put("custom", List.of());
        assertEquals(expected, main);
    }

    @Test
    void readerForOtherFilesKnowsWhatIsBundled() {
        var line = BundledCatalog.reader().readLine("acme.yaml", """
                id: acme@1
                name: ACME
                short-name: ACME
                stem: acme
                family: Tests
                summary: A server for tests.
                pictogram: generic
                offset: {kind: fixed}
                ports:
                  servlet-https: {like: carbon, moves: false}
                dials:
                  database: {like: carbon}
                """);

        assertEquals(List.of(9443), effective(line, 5));
    }

    private static Map<String, String> table() {
        var table = new LinkedHashMap<String, String>();
        for (var line : CATALOG.lines()) {
            table.put(
                    line.id().value(),
                    line.ports().stream().map(BundledCatalogTest::row).collect(Collectors.joining()));
        }
        return table;
    }

    private static String row(PortSpec port) {
        return port.id() + " " + (port.random() ? "random" : port.base()) + "/"
                + port.transport().word() + (port.moves() || port.random() ? "" : " stays") + "\n";
    }

    private static List<Integer> listening(String line, int offset) {
        return effective(line(line), offset);
    }

    private static List<Integer> effective(ProductLine line, int offset) {
        var switches = Switches.of(line, Map.of());
        return line.ports().stream()
                .filter(port -> !port.random() && switches.opens(port))
                .map(port -> effective(port, offset))
                .sorted()
                .toList();
    }

    private static int effective(PortSpec port, int offset) {
        return port.base() + (port.moves() ? offset : 0);
    }

    private static ProductLine line(String id) {
        return CATALOG.line(new LineId(id)).orElseThrow();
    }

    private static void forEachEntry(String name, BiConsumer<String, Fields> action)
            throws IOException, URISyntaxException {
        var file = Fields.ofFile(name, Files.readString(folder().resolve(name)));
        for (var section : List.of("features", "ports", "dials")) {
            if (file.has(section)) {
                var entries = file.block(section);
                entries.names().forEach(id -> action.accept(section + "." + id, entries.block(id)));
            }
        }
    }

    private static Path folder() throws URISyntaxException {
        var index = Objects.requireNonNull(BundledCatalog.class.getResource("/dev/portolan/catalog/index.yaml"));
        return Objects.requireNonNull(Path.of(index.toURI()).getParent());
    }

    private static Set<String> filesIn(String name) throws IOException, URISyntaxException {
        try (var files = Files.list(folder().resolve(name))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
