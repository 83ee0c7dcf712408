package dev.portolan.desktop.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void isItsWordsInLowerCase() {
        assertEquals(new Query(List.of("gw", "9443")), Query.of("  GW\t9443 "));
        assertTrue(Query.of(" \n ").isEmpty());
    }

    @Test
    void theWholeNameComesFirstThenItsBeginningAPartsBeginningAnyPlaceAndTheRest() {
        var query = Query.of("gw");
        assertEquals(
                List.of(0, 1, 2, 4, 6, Query.NONE),
                List.of(
                        query.cost("GW", ""),
                        query.cost("gw-1", ""),
                        query.cost("apim gw", ""),
                        query.cost("mygw", ""),
                        query.cost("mi-1", "runs on gw-host"),
                        query.cost("mi-1", "alpha")));
    }

    @Test
    void everyWordMustBeFound() {
        assertEquals(7, Query.of("mi alpha").cost("mi-1", "on alpha"));
        assertEquals(Query.NONE, Query.of("mi gamma").cost("mi-1", "on alpha"));
    }

    @Test
    void aNumberIsFoundByItsFirstDigits() {
        assertTrue(Query.of("944").asksForNumber());
        assertFalse(Query.of("10.0.0.5").asksForNumber());
        assertFalse(Query.of("944312").asksForNumber());
        assertTrue(Query.of("944").meets(9443, "gw-1 servlet https"));
        assertTrue(Query.of("9443 gw").meets(9443, "gw-1 servlet https"));
        assertFalse(Query.of("9443 mi").meets(9443, "gw-1 servlet https"));
        assertFalse(Query.of("443").meets(9443, "gw-1 servlet https"));
        assertFalse(Query.of("gw").meets(9443, "gw-1 servlet https"));
    }
}
