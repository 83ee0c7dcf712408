package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvMappingTest {
    private static CsvMapping guess(String... header) {
        return CsvMapping.guess(List.of(header));
    }

    @Test
    void ourOwnHeaderIsGuessedAsItIs() {
        assertEquals(
                CsvMapping.EXACT,
                guess("host", "address", "instance", "product", "offset", "deployment", "features", "ports"));
    }

    @Test
    void guessesByWhatOthersCallThem() {
        assertEquals(
                new CsvMapping(Map.of(
                        CsvColumn.HOST, 1,
                        CsvColumn.ADDRESS, 0,
                        CsvColumn.INSTANCE, 3,
                        CsvColumn.PRODUCT, 2,
                        CsvColumn.OFFSET, 5)),
                guess("IP address", "Server Name", "Software", "Component", "Owner", "port_offset"));
    }

    @Test
    void theLikelierNameWinsWhateverTheOrder() {
        assertEquals(new CsvMapping(Map.of(CsvColumn.HOST, 1)), guess("server", "hostname"));
    }

    @Test
    void whatNobodyKnowsIsNotUsed() {
        assertEquals(new CsvMapping(Map.of()), guess("Rack", "Cost centre", ""));
    }

    @Test
    void aColumnThatIsTakenElsewhereIsMissingThere() {
        assertEquals(
                new CsvMapping(Map.of(CsvColumn.INSTANCE, 0)), guess("host").with(CsvColumn.INSTANCE, 0));
    }

    @Test
    void aColumnCanBeDoneWithout() {
        assertEquals(
                new CsvMapping(Map.of(CsvColumn.HOST, 0)), guess("host", "ip").with(CsvColumn.ADDRESS, null));
    }

    @Test
    void oneColumnIsNotTwo() {
        assertThrows(
                IllegalArgumentException.class, () -> new CsvMapping(Map.of(CsvColumn.HOST, 0, CsvColumn.INSTANCE, 0)));
    }
}
