package dev.portolan.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionFormsTest {
    private static final OptionForms BESU = new OptionForms("--config-file", "BESU_", List.of());

    @Test
    void optionIsAKeyAndAVariableToo() {
        assertEquals("rpc-http-port", BESU.configKey("--rpc-http-port"));
        assertEquals("BESU_RPC_HTTP_PORT", BESU.environmentVariable("--rpc-http-port"));
        assertEquals("BESU_P2P_PORT_IPV6", BESU.environmentVariable("--p2p-port-ipv6"));
    }

    @Test
    void onlyOneOptionByItselfHasOtherForms() {
        assertEquals(
                List.of(true, false, false, false, false),
                List.of("--p2p-port", "-p", "p2p-port", "--p2p-port 30303", "every port option").stream()
                        .map(OptionForms::isOption)
                        .toList());
    }

    @Test
    void refusesWhatIsNoOption() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> BESU.configKey("besu.toml: p2p-port"));

        assertEquals("not an option: besu.toml: p2p-port", refusal.getMessage());
    }
}
