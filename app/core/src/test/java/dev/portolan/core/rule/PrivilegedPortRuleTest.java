package dev.portolan.core.rule;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.Findings;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.OwnPort;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivilegedPortRuleTest {
    @Test
    void listenerBelow1024IsAWarning() {
        assertEquals(
                List.of(
                        "privileged-port 80 [p] p http 80 is below 1024: the process needs privileges to listen there",
                        "privileged-port 1023 [p] p tcp-1023 1023 is below 1024:"
                                + " the process needs privileges to listen there"),
                Findings.of(host(
                        "h",
                        instance("p", SmallCatalog.PROXY, 0)
                                .withOwnPorts(List.of(
                                        new OwnPort(1023, Transport.TCP, "", "0.0.0.0"),
                                        new OwnPort(1024, Transport.TCP, "", "0.0.0.0"))))));
    }

    @Test
    void hostsOwnPrivilegedListenersNeedNoWarning() {
        var host = host("h").withListeners(List.of(new HostListener("sshd", 22, Transport.TCP, "0.0.0.0")));
        assertEquals(List.of(), Findings.of(host));
    }

    @Test
    void innerPortsOfContainersNeedNoPrivileges() {
        assertEquals(List.of(), Findings.of(host("h", contained(listening("b", 443, "0.0.0.0")))));
    }
}
