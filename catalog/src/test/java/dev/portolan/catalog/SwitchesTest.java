package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SwitchesTest {
    private static final Catalog CATALOG = BundledCatalog.load();

    @Test
    void switchingAFeatureOnSwitchesItsRivalOff() {
        var line = CATALOG.line(new LineId("wso2-apim@4")).orElseThrow();
        var binary = new FeatureId("receiver-binary");
        var thrift = new FeatureId("receiver-thrift");

        var withThrift = Switches.switched(line, Map.of(), thrift, true);
        assertEquals(Map.of(thrift, true), withThrift);
        assertEquals(Map.of(), Switches.switched(line, withThrift, binary, true));
        assertEquals(Map.of(binary, false), Switches.switched(line, Map.of(), binary, false));
        assertEquals(Map.of(), Switches.switched(line, Map.of(binary, false), binary, true));
    }

    @Test
    void choosingThriftReceiverSilencesTheBinaryOne() {
        assertEquals(List.of(9611, 9711), receivers(Map.of()));
        assertEquals(List.of(7611, 7711), receivers(Map.of("receiver-thrift", true)));
    }

    @Test
    void bothReceiversChosenAreBothOn() {
        assertEquals(
                List.of(7611, 7711, 9611, 9711), receivers(Map.of("receiver-thrift", true, "receiver-binary", true)));
    }

    @Test
    void receiverSwitchedOffLeavesNone() {
        assertEquals(List.of(), receivers(Map.of("receiver-binary", false)));
    }

    @Test
    void clusteringOpensTheMemberPortEitherWay() {
        assertEquals(List.of("hazelcast"), opened("wso2-apim@4", Map.of("clustering-wka", true)));
        assertEquals(
                List.of("hazelcast-multicast", "multicast"),
                opened("wso2-apim@4", Map.of("clustering-multicast", true)));
    }

    @Test
    void besuListensForPeersAloneUntilToldOtherwise() {
        assertEquals(List.of("p2p", "p2p-discovery"), open("besu@26", Map.of()));
        assertEquals(List.of("p2p"), open("besu@26", Map.of("discovery", false)));
        assertEquals(List.of(), open("besu@26", Map.of("p2p", false)));
        assertEquals(
                List.of("p2p", "p2p-discovery", "p2p-ipv6", "p2p-ipv6-discovery"),
                open("besu@26", Map.of("p2p-ipv6", true)));
    }

    @Test
    void metricsPushIsDialledAndOpensNothing() {
        var besu = line("besu@26");
        var switches = Switches.of(besu, choices(Map.of("metrics-push", true)));

        assertEquals(List.of("p2p", "p2p-discovery"), open("besu@26", Map.of("metrics-push", true)));
        assertEquals(
                List.of("peers", "peer-discovery", "metrics-push"),
                besu.dials().stream()
                        .filter(switches::dials)
                        .map(dial -> dial.id().value())
                        .toList());
    }

    @Test
    void apiManager3BecomesAKeyManagerByItsFeatures() {
        assertEquals(
                List.of("servlet-https", "servlet-http", "jmx-registry", "jmx-server", "jvm-attach"),
                open(
                        "wso2-apim@3",
                        Map.of("passthrough", false, "websocket", false, "amqp", false, "receiver-binary", false)));
    }

    private static List<Integer> receivers(Map<String, Boolean> choices) {
        var line = line("wso2-apim@4");
        var switches = Switches.of(line, choices(choices));
        return line.ports().stream()
                .filter(port -> port.id().value().startsWith("receiver-"))
                .filter(switches::opens)
                .map(PortSpec::base)
                .sorted()
                .toList();
    }

    /// What the choices open beyond a fresh installation.
    private static List<String> opened(String line, Map<String, Boolean> choices) {
        var fresh = open(line, Map.of());
        return open(line, choices).stream()
                .filter(port -> !fresh.contains(port))
                .toList();
    }

    private static List<String> open(String id, Map<String, Boolean> choices) {
        var line = line(id);
        var switches = Switches.of(line, choices(choices));
        return line.ports().stream()
                .filter(switches::opens)
                .map(port -> port.id().value())
                .toList();
    }

    private static ProductLine line(String id) {
        return CATALOG.line(new LineId(id)).orElseThrow();
    }

    private static Map<FeatureId, Boolean> choices(Map<String, Boolean> words) {
        return new TreeMap<>(words.entrySet().stream()
                .collect(Collectors.toMap(entry -> new FeatureId(entry.getKey()), Map.Entry::getValue)));
    }
}
