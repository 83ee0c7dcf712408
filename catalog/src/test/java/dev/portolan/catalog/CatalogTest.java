package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog BUNDLED = BundledCatalog.load();

    @Test
    void refusesDialToALineThatIsNotThere() {
        var lines = BUNDLED.lines().stream()
                .filter(line -> !line.id().value().equals("mysql"))
                .toList();

        assertEquals("dial database of wso2-apim@4 has no such target: mysql/client", refusal(lines));
    }

    @Test
    void refusesDialOfTheOtherTransport() {
        var besu = BUNDLED.line(new LineId("besu@26")).orElseThrow();
        var peers = besu.dials().getFirst();
        var target = new Dial.Target(besu.id(), new PortId("p2p-discovery"));
        var crossed = new Dial(
                peers.id(),
                peers.label(),
                List.of(target),
                peers.port(),
                peers.transport(),
                peers.features(),
                peers.throughLoadBalancer(),
                peers.purpose(),
                peers.setting(),
                peers.sources(),
                peers.note());
        var line = new ProductLine(
                besu.id(),
                besu.name(),
                besu.shortName(),
                besu.stem(),
                besu.family(),
                besu.summary(),
                besu.pictogram(),
                besu.offset(),
                besu.ownPorts(),
                besu.features(),
                besu.ports(),
                List.of(crossed));

        assertEquals("dial peers of besu@26 has no such target: besu@26/p2p-discovery", refusal(List.of(line)));
    }

    @Test
    void refusesTwoLinesOfOneId() {
        var lines = new ArrayList<>(BUNDLED.lines());
        lines.add(lines.getFirst());

        assertEquals("two product lines called wso2-apim@4", refusal(lines));
    }

    private static String refusal(Collection<ProductLine> lines) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Catalog(lines, BUNDLED.sources()))
                .getMessage());
    }
}
