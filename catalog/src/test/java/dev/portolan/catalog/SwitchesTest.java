package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.reader.CatalogFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SwitchesTest {
    private static final ProductLine SERVER =
            CatalogFiles.catalog("""
                    family: Tests
                    sources:
                      S1: {title: One, url: "https://example.org/one"}
                    lines:
                      server:
                        name: Server
                        short-name: Server
                        stem: server
                        summary: A server for tests.
                        pictogram: generic
                        offset: {kind: setting, setting: offset}
                        features:
                          http: {name: HTTP, enabled: true, setting: http}
                          binary: {name: Binary, enabled: true, group: receiver, setting: receiver}
                          thrift: {name: Thrift, group: receiver, setting: receiver}
                          known: {name: Well-known members, group: clustering, setting: clustering}
                          multicast: {name: Multicast, group: clustering, setting: clustering}
                        ports:
                          http: {label: http, base: 80, features: [http], purpose: H., setting: h, sources: [S1]}
                          binary: {label: binary, base: 81, features: [binary], purpose: B., setting: b, sources: [S1]}
                          thrift: {label: thrift, base: 82, features: [thrift], purpose: T., setting: t, sources: [S1]}
                          events: {label: events, base: 83, features: [receiver], purpose: E., setting: e, sources: [S1]}
                          member: {label: member, base: 84, features: [clustering], purpose: M., setting: m, sources: [S1]}
                          discovery: {label: discovery, base: 85, transport: udp, features: [multicast, http], purpose: D., setting: d, sources: [S1]}
                        dials:
                          members: {label: members, port: 84, features: [clustering], purpose: M., setting: m, sources: [S1]}
                          metrics: {label: metrics, port: 90, purpose: M., setting: m, sources: [S1]}
                    """).line(new LineId("server")).orElseThrow();

    @Test
    void freshInstallationHasTheDefaultsOn() {
        assertEquals(List.of("http", "binary", "events"), open(Map.of()));
    }

    @Test
    void portNeedsAllOfItsFeatures() {
        assertEquals(List.of("http", "binary", "events", "member", "discovery"), open(Map.of("multicast", true)));
        assertEquals(List.of("binary", "events", "member"), open(Map.of("multicast", true, "http", false)));
    }

    @Test
    void choiceSilencesTheDefaultOfItsGroup() {
        assertEquals(List.of("http", "thrift", "events"), open(Map.of("thrift", true)));
    }

    @Test
    void twoChoicesOfAGroupAreBothOn() {
        assertEquals(List.of("http", "binary", "thrift", "events"), open(Map.of("thrift", true, "binary", true)));
    }

    @Test
    void rivalThatIsChosenToBeOffSilencesNothing() {
        assertEquals(List.of("http", "binary", "events"), open(Map.of("thrift", false)));
    }

    @Test
    void groupIsOnWhileOneOfItsFeaturesIs() {
        assertEquals(List.of("http"), open(Map.of("binary", false)));
        assertEquals(List.of("http", "binary", "events", "member"), open(Map.of("known", true)));
        assertEquals(List.of("members", "metrics"), dialled(Map.of("known", true)));
        assertEquals(List.of("members", "metrics"), dialled(Map.of("multicast", true)));
        assertEquals(List.of("metrics"), dialled(Map.of()));
    }

    @Test
    void featureThatTheLineLacksIsIgnored() {
        assertEquals(List.of("http", "binary", "events"), open(Map.of("spare", true)));
    }

    @Test
    void switchingAFeatureOnSwitchesItsRivalOff() {
        var binary = new FeatureId("binary");
        var thrift = new FeatureId("thrift");
        var withThrift = Switches.switched(SERVER, Map.of(), thrift, true);

        assertEquals(Map.of(thrift, true), withThrift);
        assertEquals(Map.of(), Switches.switched(SERVER, withThrift, binary, true));
        assertEquals(Map.of(binary, false), Switches.switched(SERVER, Map.of(), binary, false));
        assertEquals(Map.of(), Switches.switched(SERVER, Map.of(binary, false), binary, true));
    }

    @Test
    void choosingOneOfAGroupOrNoneTakesNoMoreChoicesThanNeeded() {
        var thrift = new FeatureId("thrift");
        var binary = new FeatureId("binary");
        var http = new FeatureId("http");

        assertEquals(Map.of(thrift, true), Switches.chosen(SERVER, Map.of(binary, false), "receiver", thrift));
        assertEquals(Map.of(), Switches.chosen(SERVER, Map.of(thrift, true), "receiver", binary));
        assertEquals(
                Map.of(http, false),
                Switches.chosen(SERVER, Map.of(http, false, thrift, true, binary, true), "receiver", binary));
        assertEquals(Map.of(binary, false), Switches.chosen(SERVER, Map.of(thrift, true), "receiver", null));
        assertEquals(Map.of(), Switches.chosen(SERVER, Map.of(new FeatureId("multicast"), true), "clustering", null));
    }

    private static List<String> open(Map<String, Boolean> choices) {
        var switches = switches(choices);
        return SERVER.ports().stream()
                .filter(switches::opens)
                .map(port -> port.id().value())
                .toList();
    }

    private static List<String> dialled(Map<String, Boolean> choices) {
        var switches = switches(choices);
        return SERVER.dials().stream()
                .filter(switches::dials)
                .map(dial -> dial.id().value())
                .toList();
    }

    private static Switches switches(Map<String, Boolean> choices) {
        var ids = new TreeMap<FeatureId, Boolean>();
        choices.forEach((feature, on) -> ids.put(new FeatureId(feature), on));
        return Switches.of(SERVER, ids);
    }
}
