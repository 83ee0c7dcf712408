package dev.portolan.catalog.reader;

import org.junit.jupiter.api.Test;

class BundledCatalogTest {
    @Test
    void loads() {
        var t = System.nanoTime();
        BundledCatalog.load();
        System.out.println((System.nanoTime() - t) / 1e6);
        t = System.nanoTime();
        var c = BundledCatalog.load();
        System.out.println((System.nanoTime() - t) / 1e6);
        for (var l : c.lines()) {
            System.out.println(l.id() + " "
                    + l.features().stream()
                            .map(f -> f.id() + (f.onByDefault() ? "+" : ""))
                            .toList());
            System.out.println("   "
                    + l.ports().stream()
                            .map(p -> p.id() + "=" + p.base() + "/"
                                    + p.transport().word())
                            .toList());
            System.out.println(
                    "   " + l.dials().stream().map(p -> p.id() + "=" + p.port()).toList());
        }
    }
}
