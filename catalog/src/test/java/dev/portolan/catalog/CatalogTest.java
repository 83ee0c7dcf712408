package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.catalog.reader.CatalogFiles;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final Catalog CATALOG = CatalogFiles.catalog("""
            family: Tests
            sources:
              S1: {title: One, url: "https://example.org/one"}
            lines:
              store:
                {name: Store, short-name: Store, stem: store, summary: Stores., pictogram: generic,
                 offset: {kind: fixed},
                 ports: {client: {label: client, base: 81, purpose: Clients., setting: none, sources: [S1]}}}
              gate:
                {name: Gate, short-name: Gate, stem: gate, summary: Lets in., pictogram: generic, offset: {kind: fixed},
                 dials: {store: {label: store, targets: [store/client], port: 81, purpose: Store., setting: none, sources: [S1]}}}
            """);

    @Test
    void findsLinesPortsAndSources() {
        var client = new Dial.Target(new LineId("store"), new PortId("client"));

        assertEquals(81, CATALOG.port(client).orElseThrow().base());
        assertEquals(Optional.empty(), CATALOG.port(new Dial.Target(new LineId("store"), new PortId("web"))));
        assertEquals(Optional.empty(), CATALOG.port(new Dial.Target(new LineId("besu@26"), new PortId("web"))));
        assertEquals(
                List.of(new Source("S1", "One", URI.create("https://example.org/one"))),
                List.copyOf(CATALOG.sources()));
    }

    @Test
    void refusesDialToALineThatIsNotThere() {
        var lines = CATALOG.lines().stream().skip(1).toList();

        assertEquals("dial store of gate has no such target: store/client", refusal(lines, CATALOG.sources()));
    }

    @Test
    void refusesDialOfTheOtherTransport() {
        var store = CATALOG.lines().stream().findFirst().orElseThrow();
        var client = store.ports().getFirst();
        var lines = new ArrayList<>(CATALOG.lines());
        lines.set(0, store.with(overUdp(client)));

        assertEquals("dial store of gate has no such target: store/client", refusal(lines, CATALOG.sources()));
    }

    @Test
    void refusesTwoLinesOfOneId() {
        var lines = new ArrayList<>(CATALOG.lines());
        lines.add(lines.getFirst());

        assertEquals("two product lines called store", refusal(lines, CATALOG.sources()));
    }

    @Test
    void refusesTwoSourcesOfOneTag() {
        var sources = new ArrayList<>(CATALOG.sources());
        sources.add(sources.getFirst());

        assertEquals("two sources called S1", refusal(CATALOG.lines(), sources));
    }

    private static PortSpec overUdp(PortSpec port) {
        return new PortSpec(
                port.id(),
                port.label(),
                port.base(),
                Transport.UDP,
                port.random(),
                port.moves(),
                port.features(),
                port.bind(),
                port.bindSetting(),
                port.tls(),
                port.exposure(),
                port.main(),
                port.purpose(),
                port.setting(),
                port.note(),
                port.provenance());
    }

    private static String refusal(Collection<ProductLine> lines, Collection<Source> sources) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Catalog(lines, sources))
                .getMessage());
    }
}
