package dev.portolan.desktop.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/// How lists are written in the inspector.
class GrammarsTest {
    private final Grammars grammars =
            new Grammars(new Messages(ResourceBundle.getBundle("dev.portolan.desktop.desktop")));

    @Test
    void anAddressIsALiteralOrAName() {
        for (var text : List.of("10.0.0.5", "fe80::1", "::1", "db", "db-1.example")) {
            assertTrue(Grammars.isAddress(text), text);
        }
        for (var text : List.of("", "10.0.0.300", "10.0.0", "0.0.0.0", "::", "a b", "-db", "db_1")) {
            assertFalse(Grammars.isAddress(text), text);
        }
    }

    @Test
    void aListenerIsReadAsItIsWritten() {
        var listeners = grammars.listeners();
        var ssh = new HostListener("sshd", 22, Transport.TCP, "0.0.0.0");
        var store = new HostListener("key store", 6379, Transport.UDP, "127.0.0.1");
        assertEquals("22/tcp sshd", listeners.write(ssh));
        assertEquals("6379/udp key store on 127.0.0.1", listeners.write(store));
        assertEquals(Optional.of(ssh), listeners.read("22 sshd"));
        assertEquals(Optional.of(store), listeners.read(listeners.write(store)));
        assertEquals(Optional.empty(), listeners.read("sshd"));
        assertEquals(Optional.empty(), listeners.read("0/tcp sshd"));
        assertEquals(Optional.empty(), listeners.read("65536/tcp sshd"));
    }

    @Test
    void aPortOfAnInstancesOwnNeedsNoName() {
        var ports = grammars.ownPorts();
        var bare = new OwnPort(5432, Transport.TCP, "", "0.0.0.0");
        var bound = new OwnPort(53, Transport.UDP, "", "127.0.0.1");
        var named = new OwnPort(443, Transport.TCP, "https", "10.0.0.5");
        assertEquals("5432/tcp", ports.write(bare));
        assertEquals("53/udp on 127.0.0.1", ports.write(bound));
        assertEquals("443/tcp https on 10.0.0.5", ports.write(named));
        for (var port : List.of(bare, bound, named)) {
            assertEquals(Optional.of(port), ports.read(ports.write(port)));
        }
        assertEquals(Optional.empty(), ports.read("https"));
        assertEquals(Optional.empty(), grammars.listeners().read("5432/tcp"));
    }

    @Test
    void aPublishedPortIsReadAsItIsWritten() {
        var published = grammars.published();
        var plain = new PublishedPort(8443, 9443, Transport.TCP);
        var six = new PublishedPort(53, 53, Transport.UDP, "::1", Extras.NONE);
        assertEquals("8443:9443/tcp", published.write(plain));
        assertEquals("[::1]:53:53/udp", published.write(six));
        assertEquals(Optional.of(plain), published.read("8443:9443"));
        assertEquals(Optional.of(six), published.read(published.write(six)));
        assertEquals(Optional.empty(), published.read("8443"));
        assertEquals(Optional.empty(), published.read("8443:0"));
        assertEquals(Optional.empty(), published.read("8443:70000"));
    }

    @Test
    void aReservedRangeHoldsNoZero() {
        assertEquals(Optional.of(new PortRange(9100, 9199)), grammars.reserved().read("9100-9199"));
        assertEquals(Optional.empty(), grammars.reserved().read("0-10"));
        assertEquals(Optional.empty(), grammars.reserved().read("9199-9100"));
    }
}
