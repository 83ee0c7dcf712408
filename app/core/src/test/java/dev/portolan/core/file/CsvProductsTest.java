package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.reader.BundledCatalog;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people write into the product column of their own tables.
class CsvProductsTest {
    private static final CsvProducts PRODUCTS = new CsvProducts(BundledCatalog.load());

    @ParameterizedTest
    @CsvSource({
        "wso2-apim@4, wso2-apim@4",
        "WSO2 API Manager 4.x, wso2-apim@4",
        "wso2 api  manager 4.X, wso2-apim@4",
        "API-M Gateway 4, wso2-apim-gateway@4",
        "mi 4, wso2-mi@4",
        "Micro Integrator 4, wso2-mi@4",
        "API Manager 4 gateway, wso2-apim-gateway@4",
        "Hyperledger Besu, besu@26",
        "WSO2-MI, wso2-mi@4",
        "Besu, besu@26",
        "SQL Server, mssql",
        "Load-Balancer, load-balancer",
    })
    void idsAndNamesAreFoundHoweverTheyAreWritten(String text, String id) {
        assertEquals(Optional.of(id), PRODUCTS.line(text).map(line -> line.id().value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wso2-apim", "My own thing", "-", "=cmd()", "\u202Ebesu\u202D?x"})
    void whatMeansNoneOrSeveralIsNotGuessed(String text) {
        assertEquals(Optional.empty(), PRODUCTS.line(text));
    }

    @Test
    void sayWhatATextMayHaveMeant() {
        assertEquals(
                "\"wso2-apim\" can be any of wso2-apim@4, wso2-apim@3, wso2-apim@2", PRODUCTS.complaint("wso2-apim"));
        assertEquals(
                "the catalog has no product line \"wso2-mi@5\"; close to it: wso2-mi@4, wso2-is@5, wso2-mb@3, wso2-ml@1, wso2-si@4",
                PRODUCTS.complaint("wso2-mi@5"));
        assertEquals("the catalog has no product line \"\"", PRODUCTS.complaint(""));
    }
}
