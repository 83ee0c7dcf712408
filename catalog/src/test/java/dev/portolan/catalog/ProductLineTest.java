package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.catalog.reader.CatalogFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProductLineTest {
    private static final ProductLine LINE =
            CatalogFiles.catalog("""
            family: Tests
            sources:
              S1: {title: One, url: "https://example.org/one"}
              S2: {title: Two, url: "https://example.org/two"}
              S3: {title: Three, url: "https://example.org/three"}
              S4: {title: Four, url: "https://example.org/four"}
            lines:
              gate@1:
                name: Gate
                short-name: Gate
                stem: gate
                summary: Lets in.
                pictogram: generic
                offset: {kind: setting, default: 10, setting: offset}
                features:
                  pull: {name: Pull, group: metrics, setting: pull}
                  log: {name: Log, setting: log}
                  push: {name: Push, group: metrics, setting: push}
                ports:
                  web: {label: web, base: 8280, purpose: Web., setting: web, sources: [S3], disputed: {base: 81, source: S4}}
                  fixed: {label: fixed, base: 4000, moves: false, features: [metrics], purpose: F., setting: f, sources: [S1]}
                  bus: {label: bus, base: 5672, purpose: B., setting: offset, sources: [S3]}
                  jmx: {label: jmx, random: true, features: [log], purpose: J., setting: j, sources: [S3]}
                dials:
                  peer: {label: peer, port: 80, purpose: P., setting: p, sources: [S2, S1]}
            """).lines().iterator().next();

    @Test
    void citesEachSourceOnceInTheOrderOfItsPortsAndDials() {
        assertEquals(List.of("S3", "S4", "S1", "S2"), List.copyOf(LINE.citedSources()));
    }

    @Test
    void freshNumbersCountTheDefaultOffsetOfPortsThatMove() {
        assertEquals(
                List.of(8290, 4000, 5682, 0),
                LINE.ports().stream().map(LINE::freshNumber).toList());
    }

    @Test
    void aPortCanBeSetUnlessOnlyTheOffsetMovesItOrTheSystemPicksIt() {
        assertEquals(
                List.of("web", "fixed"),
                LINE.ports().stream()
                        .filter(LINE::canBeSet)
                        .map(port -> port.id().value())
                        .toList());
    }

    @Test
    void groupHasItsFeaturesInTheirOrder() {
        assertEquals(
                List.of("pull", "push"),
                LINE.members("metrics").stream()
                        .map(feature -> feature.id().value())
                        .toList());
        assertEquals(List.of(), LINE.members("log"));
    }

    @Test
    void refusesTwoEntriesOfOneId() {
        assertEquals("two ports of gate@1 called web", refusal(LINE.features(), twice(LINE.ports()), LINE.dials()));
        assertEquals("two features of gate@1 called pull", refusal(twice(LINE.features()), LINE.ports(), LINE.dials()));
        assertEquals("two dials of gate@1 called peer", refusal(LINE.features(), LINE.ports(), twice(LINE.dials())));
    }

    private static <T> List<T> twice(List<T> entries) {
        return Stream.concat(entries.stream(), entries.stream().limit(1)).toList();
    }

    private static String refusal(List<Feature> features, List<PortSpec> ports, List<Dial> dials) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> new ProductLine(
                                LINE.id(),
                                LINE.name(),
                                LINE.shortName(),
                                LINE.stem(),
                                LINE.family(),
                                LINE.summary(),
                                LINE.pictogram(),
                                LINE.offset(),
                                LINE.ownPorts(),
                                LINE.options(),
                                features,
                                ports,
                                dials,
                                LINE.origin()))
                .getMessage());
    }
}
