package dev.portolan.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Pictograms;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The catalog names pictograms and families, and can't know what there is to show for them.
final class ProductLooksTest {
    @Test
    void everyShippedProductHasAPictogram() {
        var drawn = Pictograms.load().ids();

        assertEquals(
                List.of(),
                BundledCatalog.load().lines().stream()
                        .filter(line -> !drawn.contains(line.pictogram()))
                        .map(line -> line.id() + ": " + line.pictogram())
                        .toList());
    }

    @Test
    void onlyWhatStandsAroundTheProductsHasTheNeutralInk() {
        assertEquals(
                List.of("Around them"),
                BundledCatalog.load().lines().stream()
                        .map(ProductLine::family)
                        .distinct()
                        .filter(family -> FamilyInk.of(family) == Ink.FAMILY_AROUND)
                        .toList());
    }
}
