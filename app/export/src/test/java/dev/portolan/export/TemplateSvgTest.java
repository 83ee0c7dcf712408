package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.resolve.Resolver;
import dev.portolan.core.template.Templates;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The drawing of a whole plan, looked at once and approved: `mvn test -Dapprove` takes over a new one. Look at
/// it first.
class TemplateSvgTest {
    private static final Path APPROVED = Path.of("src/test/resources/dev/portolan/export/payments.svg");

    @Test
    void drawsThePaymentsTemplateAsApproved() throws IOException {
        var plan = Templates.payments().topology();
        var resolution = new Resolver(BundledCatalog.load()).resolve(plan);
        var out = new ByteArrayOutputStream();
        new Exporter(Typefaces.load(), Pictograms.load()).write(ExportFormat.SVG, plan, resolution, Theme.light(), out);
        // A line for each element, so that a difference can be read.
        var svg = out.toString(StandardCharsets.UTF_8).replace("><", ">\n<");
        if (System.getProperty("approve") != null) {
            Files.writeString(APPROVED, svg);
        }
        assertEquals(
                Files.readString(APPROVED), svg, () -> APPROVED + " differs; if that is meant, run with -Dapprove");
    }
}
