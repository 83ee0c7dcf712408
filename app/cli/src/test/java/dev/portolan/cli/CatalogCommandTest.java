package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.reader.BundledCatalog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CatalogCommandTest {
    @Test
    void listsTheLines() throws IOException {
        var ran = Ran.small("catalog", "list");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("catalog-list.txt", ran.out());
    }

    @Test
    void showsALineWithItsSources() throws IOException {
        var ran = Ran.small("catalog", "show", "gate@1");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("catalog-show.txt", ran.out());
    }

    @Test
    void asksForOneOfItsCommands() {
        assertEquals(
                new Ran(2, "", "portolan catalog: Missing required subcommand (portolan catalog --help says more)\n"),
                Ran.small("catalog"));
    }

    @Test
    void everyBundledLineKeepsTo80Columns() {
        for (var line : BundledCatalog.load().lines()) {
            var id = line.id().value();
            assertEquals(List.of(), tooLong(Ran.bundled("ports", id)), id);
            assertEquals(List.of(), tooLong(Ran.bundled("catalog", "show", id)), id);
        }
    }

    private static List<String> tooLong(Ran ran) {
        return ran.out()
                .lines()
                .filter(line -> line.codePointCount(0, line.length()) > 80)
                .filter(line -> line.strip().contains(" "))
                .toList();
    }
}
