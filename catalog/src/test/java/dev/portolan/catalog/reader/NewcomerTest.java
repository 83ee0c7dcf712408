package dev.portolan.catalog.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.Versions;
import dev.portolan.catalog.WhenTaken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README tells newcomers works to the letter.
class NewcomerTest {
    private static final LineId BILLING = new LineId("acme-billing@2");

    @Test
    void productOfTheReadmeIsThereOnceItsFileIs(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("billing.yaml"), example(0));
        var loaded = OwnCatalog.ofFolder(folder);

        assertEquals(List.of(), loaded.problems());
        assertEquals(billing(file.toString()), loaded.catalog().line(BILLING).orElseThrow());
    }

    @Test
    void productOfTheReadmeCanBeShipped() {
        var assembly = BundledCatalog.assembly();
        assembly.add("", Fields.ofFile("billing.yaml", example(0)));
        var loaded = assembly.finish();

        assertEquals(List.of(), loaded.problems());
        assertEquals(billing(""), loaded.catalog().line(BILLING).orElseThrow());
    }

    @Test
    void changeOfTheReadmeIsMade(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("besu.yaml"), example(1));
        var loaded = OwnCatalog.ofFolder(folder);
        var rpc = loaded.catalog()
                .line(new LineId("besu@26"))
                .orElseThrow()
                .port(new PortId("rpc-http"))
                .orElseThrow();

        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(8645, "::"), List.of(rpc.base(), rpc.bind()));
    }

    @Test
    void filesOfTheReadmeAreShortAndFollowTheSchema() {
        for (var example : List.of(example(0), example(1))) {
            assertTrue(example.lines().count() < 20, example);
            assertEquals(List.of(), CatalogSchemaTest.errors(example));
        }
    }

    private static ProductLine billing(String origin) {
        return new ProductLine(
                BILLING,
                "ACME Billing 2.x",
                "Billing 2",
                "billing",
                "Our own",
                "Writes the invoices.",
                "generic",
                new OffsetRule(OffsetRule.Kind.FIXED, 0, ""),
                false,
                null,
                List.of(),
                List.of(new PortSpec(
                        new PortId("https"),
                        "https",
                        8643,
                        Transport.TCP,
                        false,
                        false,
                        WhenTaken.FAILS,
                        List.of(),
                        "0.0.0.0",
                        "0.0.0.0",
                        "",
                        true,
                        null,
                        PortKind.SERVICE,
                        Exposure.INTERNAL,
                        true,
                        "Clerks and other services ask for invoices.",
                        "billing.yaml: server.port",
                        List.of(),
                        "",
                        new Provenance(List.of("OPS"), Confidence.HIGH, null, Versions.ALL, null))),
                List.of(),
                origin);
    }

    /// The YAML files in the section on adding a product.
    private static String example(int number) {
        try {
            var section = Files.readString(Path.of("..", "README.md")).split("### Add a product", 2)[1];
            return Pattern.compile("(?s)```yaml\n(.*?)```")
                    .matcher(section)
                    .results()
                    .skip(number)
                    .findFirst()
                    .orElseThrow()
                    .group(1);
        } catch (IOException e) {
            throw new AssertionError("can't read the README", e);
        }
    }
}
