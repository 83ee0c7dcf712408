package dev.portolan.icons;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The pictograms that travel with the product. To add one, draw `pictogram/ID.svg` among the resources of
/// this package and name it here.
public final class Pictograms {
    private static final String GENERIC = "generic";
    private static final List<String> IDS = List.of(
            "analytics",
            "api-manager",
            "besu",
            "broker",
            "bus",
            "container",
            "control-plane",
            "dashboard",
            "database",
            "device",
            "elasticsearch",
            "event-processor",
            "external",
            "gateway",
            GENERIC,
            "grafana",
            "host",
            "identity",
            "kafka",
            "key-manager",
            "kibana",
            "learning",
            "load-balancer",
            "logstash",
            "micro-integrator",
            "microservice",
            "mssql",
            "mysql",
            "oracle",
            "postgresql",
            "process",
            "prometheus",
            "pushgateway",
            "rabbitmq",
            "search",
            "storage",
            "stream",
            "stream-integrator",
            "traffic-manager",
            "web3signer",
            "zone");

    private final Map<String, Pictogram> byId;
    private final Pictogram generic;

    private Pictograms(Map<String, Pictogram> byId, Pictogram generic) {
        this.byId = byId;
        this.generic = generic;
    }

    /// Reads the bundled pictograms.
    ///
    /// @throws java.io.UncheckedIOException if our own files cannot be read
    public static Pictograms load() {
        Map<String, Pictogram> byId = IDS.stream()
                .map(PictogramReader::bundled)
                .collect(Collectors.toUnmodifiableMap(Pictogram::id, Function.identity()));
        return new Pictograms(byId, PictogramReader.bundled(GENERIC));
    }

    /// {@return the ids that have a pictogram of their own}
    public Set<String> ids() {
        return byId.keySet();
    }

    /// {@return the pictogram with this id, or the one called `generic` if there is none}
    public Pictogram pictogram(String id) {
        return byId.getOrDefault(id, generic);
    }
}
