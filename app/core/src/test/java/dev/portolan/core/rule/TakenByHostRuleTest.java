package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostListener;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakenByHostRuleTest {
    @Test
    void hostsOwnListenersTakePart() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 3))
                .withListeners(List.of(new HostListener("tomcat", 8003, Transport.TCP, "0.0.0.0")));
        assertEquals(
                List.of("port-taken-by-host 8003 [a] a web 8000 + 3 = 8003, taken by tomcat 8003"), Findings.of(host));
    }

    @Test
    void hostsOwnListenersThatCollideWithEachOtherConcernNoInstance() {
        var host = host("h")
                .withListeners(List.of(
                        new HostListener("sshd", 22, Transport.TCP, "0.0.0.0"),
                        new HostListener("dropbear", 22, Transport.TCP, "::")));
        assertEquals(List.of("port-taken-by-host 22 [] dropbear 22, taken by sshd 22"), Findings.of(host));
    }
}
