package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.catalog.reader.CatalogFiles;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        var lines = new ArrayList<>(CATALOG.lines());
        lines.set(0, store.with(port("client", Transport.UDP, false, null)));

        assertEquals("dial store of gate has no such target: store/client", refusal(lines, CATALOG.sources()));
    }

    @Test
    void refusesTwinThatIsNotThereOrCannotBeIt() {
        assertEquals("port client of store has no such twin: secure", refusalOfTwin(List.of()));
        assertEquals(
                "port client of store has no such twin: secure",
                refusalOfTwin(List.of(port("secure", Transport.TCP, false, null))));
        assertEquals(
                "port client of store has no such twin: secure",
                refusalOfTwin(List.of(port("secure", Transport.UDP, true, null))));
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

    private static String refusalOfTwin(List<PortSpec> others) {
        var store = CATALOG.lines().stream().findFirst().orElseThrow();
        var ports = new ArrayList<>(others);
        ports.add(port("client", Transport.TCP, false, new PortId("secure")));
        var line = new ProductLine(
                store.id(),
                store.name(),
                store.shortName(),
                store.stem(),
                store.family(),
                store.summary(),
                store.pictogram(),
                store.offset(),
                false,
                null,
                List.of(),
                ports,
                List.of(),
                "");
        return refusal(List.of(line), CATALOG.sources());
    }

    private static PortSpec port(String id, Transport transport, boolean tls, @Nullable PortId twin) {
        return new PortSpec(
                new PortId(id),
                id,
                81,
                transport,
                false,
                false,
                WhenTaken.FAILS,
                List.of(),
                "0.0.0.0",
                "0.0.0.0",
                "",
                tls,
                twin,
                PortKind.SERVICE,
                Exposure.INTERNAL,
                false,
                "Clients.",
                "none",
                List.of(),
                "",
                new Provenance(List.of("S1"), Confidence.HIGH, null, Versions.ALL, null));
    }

    private static String refusal(Collection<ProductLine> lines, Collection<Source> sources) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Catalog(lines, sources))
                .getMessage());
    }
}
