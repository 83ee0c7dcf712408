package dev.portolan.core.resolve;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.plan.Instance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which products cannot stand beside one another as shipped, and on which numbers.
///
/// An instance is written as its line, then `+` and an offset if not the shipped one, then features to
/// switch.
class ForbiddenNeighboursTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final Resolver RESOLVER = new Resolver(CATALOG);

    /// What they open as shipped, offset included, collected from the sources without the catalog.
    private static final Map<String, String> SHIPPED = new TreeMap<>(Map.ofEntries(
            Map.entry("wso2-apim@4", "5672 8021 8099 8243 8280 8672 9021 9099 9443 9611 9711 9763 9999 11111"),
            Map.entry("wso2-apim-gateway@4", "5672 8021 8099 8243 8280 8672 9021 9099 9443 9611 9711 9763 9999 11111"),
            Map.entry("wso2-apim-control-plane@4", "5672 8672 9443 9611 9711 9763 9999 11111"),
            Map.entry("wso2-mi@4", "8253 8290 9164 9201"),
            Map.entry("wso2-mi-dashboard@4", "9743"),
            Map.entry("wso2-icp@2", "9445 9446 9447 9449"),
            Map.entry("wso2-si@4", "7070 7443 7611 7711 9090 9443 9611 9711"),
            Map.entry("wso2-is@5", "9443 9763 10389"),
            Map.entry("wso2-esb@5", "8243 8280 9443 9763 9999 11111"),
            Map.entry("wso2-ei-esb@6", "8243 8280 9443 9763 9999 11111"),
            Map.entry("wso2-ei-analytics@6", "7070 7443 7612 7712 9091 9444 9611 9711"),
            Map.entry("wso2-ei-analytics@6 dashboard", "9643"),
            Map.entry("wso2-ei-business-process@6", "9445 9765 10001 11113"),
            Map.entry("wso2-ei-broker@6", "1886 5675 8675 8836 9446 9766 10002 11114"),
            Map.entry("wso2-ei-micro-integrator@6", "8253 8290"),
            Map.entry("wso2-ei-msf4j@6", "9090"),
            Map.entry("wso2-mb@3", "1883 5672 8672 8833 9443 9763 9999 11111"),
            Map.entry(
                    "wso2-das@3", "4040 7611 7711 9443 9611 9711 9763 9999 11111 12000 12500 13000 13500 14000 14500"),
            Map.entry("wso2-cep@4", "7611 7711 9443 9611 9711 9763 9999 11111"),
            Map.entry(
                    "wso2-apim-analytics@2",
                    "4041 7612 7712 9444 9612 9712 9764 10000 11112 12001 12501 13001 13501 14001 14501"),
            Map.entry("wso2-apim-analytics-worker@3", "7071 7444 7612 7712 9091 9444 9612 9712"),
            Map.entry("wso2-apim-analytics-dashboard@3", "9092 9643"),
            Map.entry("wso2-iot-core@3", "8243 8280 9443 9763 9999 11111"),
            Map.entry(
                    "wso2-iot-analytics@3",
                    "4042 7613 7713 9445 9613 9713 9765 10001 11113 12002 12502 13002 13502 14002 14502"),
            Map.entry("wso2-iot-broker@3", "1886 5675 8675 8886 9446 9766 10002 11114"),
            Map.entry("besu@26", "30303"),
            // 4369 is that of epmd, one daemon for all nodes of a host.
            Map.entry("rabbitmq", "5672 25672"),
            Map.entry("kafka", "9092 9093"),
            Map.entry("prometheus", "9090"),
            Map.entry("pushgateway", "9091"),
            Map.entry("mysql", "3306")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wso2-apim@4                    | wso2-is@5                       | 9443 9763",
                "wso2-apim@4                    | wso2-esb@5                      | 8243 8280 9443 9763 9999 11111",
                "wso2-apim@4                    | wso2-ei-esb@6                   | 8243 8280 9443 9763 9999 11111",
                "wso2-apim@4                    | wso2-das@3                      | 9443 9611 9711 9763 9999 11111",
                "wso2-apim@4                    | wso2-mb@3                       | 5672 8672 9443 9763 9999 11111",
                "wso2-apim@4                    | wso2-iot-core@3                 | 8243 8280 9443 9763 9999 11111",
                "wso2-apim@4                    | wso2-si@4                       | 9443 9611 9711",
                "wso2-apim@4                    | wso2-ei-analytics@6             | 9611 9711",
                "wso2-apim@4                    | rabbitmq                        | 5672",
                "wso2-mb@3                      | rabbitmq                        | 5672",
                "wso2-si@4                      | wso2-ei-analytics@6             | 7070 7443 9611 9711",
                "wso2-si@4                      | prometheus                      | 9090",
                "wso2-ei-msf4j@6                | prometheus                      | 9090",
                "wso2-apim-analytics-worker@3   | pushgateway                     | 9091",
                "wso2-ei-analytics@6            | pushgateway                     | 9091",
                "wso2-apim-analytics-dashboard@3 | kafka                          | 9092",
                "wso2-esb@5 h2-server           | kafka                           | 9092",
                "wso2-apim-analytics-worker@3   | wso2-ei-analytics@6             | 7612 7712 9091 9444",
                "wso2-apim-analytics-worker@3   | wso2-ei-analytics@6 carbon-4    | 7612 7712 9444 9612 9712",
                "wso2-apim-analytics-worker@3   | wso2-apim@4 +1 receiver-thrift  | 7612 7712 9444",
                "wso2-apim-analytics-worker@3   | wso2-apim@4 +1                  | 9444 9612 9712",
                "wso2-icp@2                     | wso2-ei-business-process@6      | 9445",
                "wso2-icp@2                     | wso2-ei-broker@6                | 9446",
                "wso2-icp@2                     | wso2-iot-analytics@3            | 9445",
                "wso2-icp@2                     | wso2-iot-broker@3               | 9446",
                "wso2-icp@2                     | wso2-apim@4 +2                  | 9445",
                "wso2-icp@2                     | wso2-apim@4 +3                  | 9446",
                "wso2-ei-business-process@6 -jmx | wso2-iot-analytics@3           | 9445 9765",
                "wso2-ei-business-process@6     | wso2-iot-analytics@3            | 9445 9765 10001 11113",
                "wso2-ei-broker@6 -jmx          | wso2-iot-broker@3               | 1886 5675 8675 9446 9766",
                "wso2-ei-analytics@6 dashboard  | wso2-apim-analytics-dashboard@3 | 9643",
            })
    void neighboursAsShippedCollideOnTheseNumbersAndNoOthers(String one, String other, String numbers) {
        assertEquals(numbers, numbers(written("a", one), written("b", other)));
    }

    /// The catalog keeps the documented 8833 for MQTT over TLS; with the number of the source code, and as
    /// clusters, the two brokers meet on two more. One member of the clusters has moved aside.
    @Test
    void clusteredBrokersOfBothServersMeetOnMqttAndThriftToo() {
        var one = with(written("a", "wso2-ei-broker@6 -jmx"), "clustering-wka");
        var other = with(written("b", "wso2-iot-broker@3"), "clustering-wka");
        assertEquals(
                "1886 5675 7614 8675 8886 9446 9766",
                numbers(override(override(one, "mqtt-tls", 8883), "hazelcast", 4100), other));
    }

    @Test
    void secondElasticsearchOnAHostTakesMicroIntegratorsManagementPort() {
        var second = override(override(written("a", "elasticsearch"), "http", 9201), "transport", 9301);
        assertEquals("9201", numbers(second, written("b", "wso2-mi@4")));
        assertEquals("", numbers(second, written("b", "elasticsearch")));
    }

    @Test
    void everyPairSharesExactlyWhatTheListsOfBothHold() {
        var expected = new ArrayList<String>();
        var found = new ArrayList<String>();
        SHIPPED.forEach((one, ports) -> SHIPPED.forEach((other, otherPorts) -> {
            var pair = one + " beside " + other + ": ";
            expected.add(pair + common(ports, otherPorts));
            found.add(pair + numbers(written("a", one), written("b", other)));
        }));
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @Test
    void besuAsShippedCollidesWithNothingOfWso2() {
        var wso2 = CATALOG.lines().stream()
                .map(ProductLine::id)
                .map(LineId::value)
                .filter(line -> line.startsWith("wso2-"))
                .toList();
        assertEquals(
                List.of(),
                wso2.stream()
                        .filter(line -> !numbers(written("a", "besu@26"), written("b", line))
                                .isEmpty())
                        .toList());
        assertTrue(wso2.size() >= 30, "lines " + wso2);
    }

    private static String common(String ports, String otherPorts) {
        var others = List.of(otherPorts.split(" "));
        return Arrays.stream(ports.split(" ")).filter(others::contains).collect(Collectors.joining(" "));
    }

    private static Instance written(String id, String text) {
        var words = new ArrayList<>(List.of(text.split(" ")));
        var line = CATALOG.line(new LineId(words.removeFirst())).orElseThrow();
        int offset = line.offset().defaultOffset();
        if (!words.isEmpty() && words.getFirst().startsWith("+")) {
            offset = Integer.parseInt(words.removeFirst());
        }
        return with(instance(id, line.id(), offset), words.toArray(String[]::new));
    }

    private static String numbers(Instance one, Instance other) {
        var numbers = new TreeSet<Integer>();
        RESOLVER.resolve(plan(host("h", one, other))).findings().stream()
                .filter(finding -> Set.of("port-collision", "fixed-port-shared")
                        .contains(finding.code().word()))
                .forEach(finding -> numbers.add(finding.port()));
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
