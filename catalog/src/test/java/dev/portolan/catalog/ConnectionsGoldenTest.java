package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Who dials whom. `connection-matrix.csv` lists, target by target, what the sources ask for, and has nothing
/// from the catalog but the ids. `connections.csv` is each dial of each product line as it was last reviewed
/// against that list, so that none changes, comes or goes unseen.
class ConnectionsGoldenTest {
    private static final Catalog CATALOG = BundledCatalog.load();
    private static final List<List<String>> REVIEWED =
            Csv.rows("connections.csv", "caller,dial,targets,port,transport,when,balancer,features,source");
    private static final List<List<String>> MATRIX =
            Csv.rows("connection-matrix.csv", "caller,target,port,transport,balancer,source");

    /// A connection that the sources ask for.
    ///
    /// @param target port of a line; empty for one that isn't in the catalog
    /// @param port the target's number at its own default offset, or the number dialled if there is no target
    /// @param balancer yes or no; empty where the sources say nothing about it
    private record Wanted(String caller, String target, int port, String transport, String balancer) {
        Wanted(List<String> cells) {
            this(cells.get(0), cells.get(1), Integer.parseInt(cells.get(2)), cells.get(3), cells.get(4));
        }

        boolean isMetBy(Dial dial) {
            return dial.transport().word().equals(transport)
                    && (balancer.isEmpty() || balancer.equals(yesOrNo(dial.throughLoadBalancer())))
                    && (target.isEmpty() ? dial.targets().isEmpty() && dial.port() == port : reaches(dial));
        }

        private boolean reaches(Dial dial) {
            return dial.targets().stream().anyMatch(end -> end.toString().equals(target) && effective(end) == port);
        }
    }

    @Test
    void everyDialIsAsItWasReviewed() {
        var reviewed = REVIEWED.stream().map(cells -> cells.subList(0, 8)).toList();
        var shipped = CATALOG.lines().stream()
                .flatMap(line -> line.dials().stream().map(dial -> cells(line.id(), dial)))
                .toList();

        assertEquals("", String.join("\n", changes(reviewed, shipped)));
    }

    @Test
    void everyConnectionOfTheMatrixIsDialled() {
        assertEquals(
                List.of(),
                MATRIX.stream()
                        .map(Wanted::new)
                        .filter(wanted -> dials(wanted.caller()).stream().noneMatch(wanted::isMetBy))
                        .toList());
    }

    @Test
    void everyConnectionNamesSourcesThatExist() {
        var known = CATALOG.sources().stream().map(Source::tag).collect(Collectors.toSet());
        for (var table : List.of(REVIEWED, MATRIX)) {
            for (var cells : table) {
                var tags = Csv.words(cells.getLast());
                assertEquals(
                        List.of(),
                        tags.stream().filter(tag -> !known.contains(tag)).toList(),
                        cells.toString());
                assertFalse(tags.isEmpty(), cells.toString());
            }
        }
    }

    /// A caller that may go by way of a load balancer needs one that goes on to the target.
    @Test
    void loadBalancersReachWhateverIsCalledThroughThem() {
        var upstreams = dials("load-balancer").stream()
                .flatMap(dial -> dial.targets().stream())
                .collect(Collectors.toSet());

        assertEquals(
                List.of(),
                CATALOG.lines().stream()
                        .flatMap(line -> line.dials().stream()
                                .filter(Dial::throughLoadBalancer)
                                .flatMap(dial -> dial.targets().stream())
                                .filter(target -> !List.of("external", "load-balancer")
                                        .contains(target.line().value()))
                                .filter(target -> !upstreams.contains(target))
                                .map(target -> line.id() + ": " + target))
                        .toList());
    }

    private static List<String> changes(List<List<String>> reviewed, List<List<String>> shipped) {
        var gone = new ArrayList<>(reviewed);
        shipped.forEach(gone::remove);
        var come = new ArrayList<>(shipped);
        reviewed.forEach(come::remove);
        var changes = new ArrayList<String>();
        gone.forEach(cells -> changes.add("-" + String.join(",", cells)));
        come.forEach(cells -> changes.add("+" + String.join(",", cells)));
        return changes;
    }

    private static List<String> cells(LineId caller, Dial dial) {
        return List.of(
                caller.value(),
                dial.id().value(),
                dial.targets().stream().map(Dial.Target::toString).collect(Collectors.joining(" ")),
                String.valueOf(dial.port()),
                dial.transport().word(),
                dial.when().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                yesOrNo(dial.throughLoadBalancer()),
                dial.features().stream().map(FeatureId::value).collect(Collectors.joining(" ")));
    }

    private static List<Dial> dials(String line) {
        return CATALOG.line(new LineId(line)).orElseThrow().dials();
    }

    private static int effective(Dial.Target target) {
        var port = CATALOG.port(target).orElseThrow();
        var offset = CATALOG.line(target.line()).orElseThrow().offset().defaultOffset();
        return port.base() + (port.moves() ? offset : 0);
    }

    private static String yesOrNo(boolean balancer) {
        return balancer ? "yes" : "no";
    }
}
