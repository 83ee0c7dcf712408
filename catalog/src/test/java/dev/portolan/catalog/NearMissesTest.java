package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissesTest {
    private static final List<String> LINES =
            List.of("wso2-apim@4", "wso2-apim@3", "wso2-apim-gateway@4", "wso2-mi@4", "besu@26", "mysql", "kafka");

    @Test
    void findsSlipsOfOneLetter() {
        assertEquals(List.of("mysql"), NearMisses.of("mysq", LINES));
        assertEquals(List.of("mysql"), NearMisses.of("mysqll", LINES));
        assertEquals(List.of("mysql"), NearMisses.of("mysgl", LINES));
        assertEquals(List.of("mysql"), NearMisses.of("msyql", LINES));
        assertEquals(List.of("tls"), NearMisses.of("tsl", List.of("tls", "base")));
    }

    @Test
    void findsTheWordThatIsPartOfAnother() {
        assertEquals(List.of("besu@26"), NearMisses.of("besu", LINES));
        assertEquals(List.of("besu@26"), NearMisses.of("hyperledger-besu@26", LINES));
    }

    @Test
    void nearestStandsFirstAndEqualsInTheirOrder() {
        assertEquals(List.of("wso2-apim@3", "wso2-apim@4"), NearMisses.of("wso2-apim@5", LINES));
    }

    @Test
    void capitalLettersDoNotMatter() {
        assertEquals(List.of("kafka"), NearMisses.of("KAFKA", LINES));
    }

    @Test
    void findsNothingForWhatIsFarAway() {
        assertEquals(List.of(), NearMisses.of("postgresql-14", List.of("rabbitmq", "x")));
        assertEquals(List.of(), NearMisses.of("", LINES));
        assertEquals(List.of(), NearMisses.of("mysql", List.of()));
        assertEquals(List.of(), NearMisses.of("mysql".repeat(20_000), LINES));
    }

    @Test
    void namesFiveAtMost() {
        assertEquals(
                List.of("a1", "a2", "a3", "a4", "a5"),
                NearMisses.of("a", List.of("a7", "a6", "a5", "a4", "a3", "a2", "a1")));
    }
}
