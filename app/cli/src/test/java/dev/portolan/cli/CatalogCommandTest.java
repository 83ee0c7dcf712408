package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.reader.BundledCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void listsWhatAQuestionIsAbout() {
        assertEquals(new Ran(0, """
                        LINE    PORT      ROLE     OPEN  PURPOSE
                        gate@1  5432/tcp  dials    yes   Keeps what it learns.
                        store   5432/tcp  listens  yes   Queries.
                        """, ""), Ran.small("catalog", "list", "who", "uses", "5432?"));
        assertEquals(new Ran(0, """
                        LINE   OFFSET  PORTS  NAME
                        store  none    1      Store

                        LINE    PORT      ROLE   OPEN  PURPOSE
                        gate@1  5432/tcp  dials  yes   Keeps what it learns.
                        """, ""), Ran.small("catalog", "list", "store"));
        assertEquals(
                new Ran(2, "", "nothing in the catalog answers to \"x\uFFFDy\"\n"),
                Ran.small("catalog", "list", "x\ny"));
    }

    @Test
    void takesProductsFromOwnFiles(@TempDir Path folder) throws IOException {
        Files.copy(Ran.products(), folder.resolve("mine.yaml"));

        var ran = Ran.bundled("ports", "store", "--catalog", folder.toString(), "--format", "csv");

        assertEquals(new Ran(0, """
                        port,transport,role,id,base,offset,moves,feature,open,bind,tls,purpose,setting,source,note
                        5432,tcp,listens,client,5432,0,no,,yes,0.0.0.0,yes,Queries.,store.conf,MAN,
                        """, ""), ran);
    }

    @Test
    void takesTheFolderOfOwnFilesBeforeTheCommandToo(@TempDir Path folder) throws IOException {
        Files.copy(Ran.products(), folder.resolve("mine.yaml"));

        assertEquals(
                Ran.bundled("catalog", "show", "gate@1", "--catalog", folder.toString()),
                Ran.bundled("--catalog", folder.toString(), "catalog", "show", "gate@1"));
        assertEquals(
                0,
                Ran.bundled("--catalog", folder.toString(), "ports", "gate@1").exitCode());
        assertEquals(
                new Ran(
                        2,
                        "",
                        "catalog check looks at its file alone: leave --catalog out, or check the whole folder\n"),
                Ran.bundled("catalog", "check", Ran.products().toString(), "--catalog", folder.toString()));
    }

    @Test
    void saysWhatAnOwnFileChanges(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("mine.yaml"), """
                changes:
                  wso2-mi@4:
                    ports:
                      passthrough-http: {base: 8380, bind: "::"}
                """);

        assertEquals(
                new Ran(0, "FILE: nothing wrong; adds nothing; changes wso2-mi@4/passthrough-http\n", ""),
                Ran.bundled("catalog", "check", file.toString()).with("FILE", file));
        var row = Ran.bundled("ports", "wso2-mi@4", "--catalog", folder.toString(), "--format", "csv")
                .with("FILE", file)
                .out()
                .lines()
                .filter(line -> line.contains(",passthrough-http,"))
                .findFirst()
                .orElseThrow();
        assertEquals("8390,tcp,listens,passthrough-http,8380,10,yes", row.substring(0, 45));
        assertTrue(row.contains("Changed by FILE: base 8380 (shipped 8280); bind :: (shipped 0.0.0.0)."), row);
    }

    @Test
    void refusesAWrongOwnFileWithEveryPlace(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("mine.yaml"), """
                family: Mine
                lines:
                  acme@1:
                    name: ACME
                    short-name: ACME
                    stem: acme
                    summary: Acts.
                    pictogramm: generic
                    offset: {kind: fixed}
                    ports:
                      web: {label: web, base: 70000, purpose: Web., setting: none, sources: [S1]}
                """);
        var problems = """
                FILE:8:5: lines.acme@1.pictogramm: unknown field; did you mean pictogram?
                FILE:11:31: lines.acme@1.ports.web.base: expected a number from 1 to 65535, found the number 70000
                """;

        assertEquals(
                new Ran(2, "", problems),
                Ran.bundled("catalog", "check", file.toString()).with("FILE", file));
        assertEquals(
                new Ran(2, "", problems),
                Ran.bundled("catalog", "list", "--catalog", folder.toString()).with("FILE", file));
    }

    @Test
    void complainsAboutPictogramsThatNobodyHasDrawn(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("mine.yaml"), """
                family: Mine
                lines:
                  acme@1: {name: A, short-name: A, stem: a, summary: A., pictogram: genric, offset: {kind: fixed}}
                  acme@2: {name: B, short-name: B, stem: b, summary: B., pictogram: xyzzy, offset: {kind: fixed}}
                  acme@3: {name: C, short-name: C, stem: c, summary: C., pictogram: besu, offset: {kind: fixed}}
                """);
        var complaints = """
                FILE: lines.acme@1.pictogram: no pictogram 'genric'; did you mean generic?
                FILE: lines.acme@2.pictogram: no pictogram 'xyzzy'
                """;

        assertEquals(
                new Ran(2, "", complaints),
                Ran.bundled("catalog", "check", file.toString()).with("FILE", file));
        assertEquals(
                new Ran(2, "", complaints),
                Ran.bundled("catalog", "check", folder.toString()).with("FILE", file));
    }

    @Test
    void checksAShippedFileWhereItStandsAmongTheSources() {
        var file = Path.of("../../catalog/src/main/resources/dev/portolan/catalog/blockchain.yaml");

        assertEquals(
                new Ran(0, "FILE: nothing wrong; adds nothing; changes nothing\n", ""),
                Ran.bundled("catalog", "check", file.toString()).with("FILE", file));
    }

    @Test
    void refusesAnOwnFolderThatIsNotThere(@TempDir Path folder) {
        var missing = folder.resolve("missing");

        assertEquals(
                new Ran(2, "", "DIR: the folder can't be read: there is no such file\n"),
                Ran.bundled("ports", "besu@26", "--catalog", missing.toString()).with("DIR", missing));
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
