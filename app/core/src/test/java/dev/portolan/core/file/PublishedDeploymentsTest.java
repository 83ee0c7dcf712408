package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.Listener;
import dev.portolan.core.resolve.Resolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Deployments that others published, imported: every number that they state is found again where they state
/// it.
class PublishedDeploymentsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dev", "portolan", "core", "file", "import");
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final Resolver RESOLVER = new Resolver(CATALOG);

    @ParameterizedTest
    @ValueSource(strings = {"d01", "d04", "d15"})
    void everyPublishedNumberListensOnItsInstance(String name) throws IOException {
        var missing = new ArrayList<>(facts(name));
        missing.removeAll(listeners(imported(name)));
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @CsvSource({"d01, 12", "d04, 10", "d15, 12"})
    void everyFactOfTheCaseIsChecked(String name, int facts) throws IOException {
        assertEquals(facts, facts(name).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"d04", "d15"})
    void nothingIsFoundWrong(String name) {
        assertEquals(List.of(), messages(imported(name)));
    }

    /// Its authors published the very mistake: the developer portal shows 9099 for a gateway at offset 4.
    @Test
    void onlyTheAddressesThatPortalsShowAreFoundWrong() {
        assertEquals(
                List.of("url-not-shifted gw is not reached where settings say:"
                        + " deployment.toml: [[apim.gateway.environment]] ws_endpoint has 9099, right is 9103;"
                        + " deployment.toml: [[apim.gateway.environment]] wss_endpoint has 8099, right is 8103"),
                messages(imported("d01")));
    }

    @Test
    void fourNodesAreAssignedTheOffsetsOfTheTutorial() {
        assertEquals(
                List.of("Node-1 ASSIGNED 0", "Node-2 ASSIGNED 1", "Node-3 ASSIGNED 2", "Node-4 ASSIGNED 3"),
                imported("d15")
                        .instances()
                        .map(instance ->
                                instance.name() + " " + instance.offset().kind() + " "
                                        + instance.offset().value())
                        .toList());
    }

    @Test
    void webSocketOfOneNodeClashesWithTheNextNodesRpc() {
        var plan = imported("d15");
        var node = plan.instance(new InstanceId("node-1")).orElseThrow();
        var besu = BundledCatalog.load().line(node.product()).orElseThrow();
        var withWebSocket = InstanceEdits.setFeature(besu, node, new FeatureId("rpc-ws"), true)
                .apply(plan);
        assertEquals(
                List.of("port-collision Node-2 rpc http 8545 + 1 = 8546, taken by Node-1 rpc websocket 8546"),
                messages(withWebSocket));
    }

    @Test
    void pinnedAndAssignedOffsetsAreToldApart() {
        assertEquals(
                List.of("api-manager PINNED", "micro-integrator PINNED", "mysql ASSIGNED"),
                imported("d04")
                        .instances()
                        .map(instance ->
                                instance.name() + " " + instance.offset().kind())
                        .toList());
    }

    @Test
    void planIsCalledLikeItsFile() {
        assertEquals("d01", imported("d01").name());
    }

    private static Topology imported(String name) {
        return switch (new CsvImport(CATALOG).read(FOLDER.resolve(name + ".csv"))) {
            case PlanRead.Fine(var topology) -> topology;
            case PlanRead.Failed(var problem) -> throw new AssertionError(problem.describe());
        };
    }

    /// Errors and warnings.
    private static List<String> messages(Topology plan) {
        return RESOLVER.resolve(plan).findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> finding.code().word() + " " + finding.message())
                .toList();
    }

    private static List<String> facts(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve("facts.csv")).stream()
                .filter(line -> line.startsWith(name + ","))
                .map(line -> line.substring(name.length() + 1))
                .toList();
    }

    private static List<String> listeners(Topology plan) {
        var listeners = new TreeSet<String>();
        for (var host : RESOLVER.resolve(plan).hosts()) {
            for (Listener listener : host.listeners()) {
                listeners.add(String.join(
                        ",",
                        host.host().name(),
                        listener.owner(),
                        listener.where().name().toLowerCase(Locale.ROOT),
                        Integer.toString(listener.number()),
                        listener.transport().word()));
            }
        }
        return List.copyOf(listeners);
    }
}
