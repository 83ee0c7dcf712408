package dev.portolan.core.port;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.OwnPort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductSlotsTest {
    private static final ProductLine LINE =
            SmallCatalog.catalog().line(SmallCatalog.NODE).orElseThrow();
    private static final ProductSlots NODE = ProductSlots.of(LINE);
    private static final Instance INSTANCE = instance("n", SmallCatalog.NODE, 0);

    private static List<PortSlot> slots(Instance instance) {
        return NODE.slots(SetUp.of(instance), Switches.of(LINE, instance.features()));
    }

    private static PortSlot p2p(int base, boolean moves, boolean overridden, String address) {
        return new PortSlot(
                new PortId("p2p"),
                "p2p",
                Transport.TCP,
                base,
                moves,
                true,
                overridden,
                address,
                BindAddress.of(address),
                true,
                LINE.ports().getFirst());
    }

    @Test
    void portsStandInCatalogOrder() {
        assertEquals(
                Map.of(
                        new PortId("p2p"), 0,
                        new PortId("p2p-udp"), 1,
                        new PortId("rpc"), 2,
                        new PortId("ws"), 3),
                NODE.places());
        assertEquals(p2p(30303, true, false, "0.0.0.0"), NODE.open().getFirst());
    }

    @Test
    void portsAsShippedAreSharedByAllInstances() {
        var slots = slots(with(INSTANCE, "rpc"));
        assertEquals(4, slots.size());
        assertSame(NODE.open().get(0), slots.get(0));
        assertSame(NODE.open().get(1), slots.get(1));
        assertSame(NODE.open().get(2), slots.get(2));
        assertSame(NODE.closed().get(3), slots.get(3));
    }

    @Test
    void overriddenPortHasAnotherBase() {
        var slots = slots(override(INSTANCE, "p2p", 31000));
        assertEquals(p2p(31000, true, true, "0.0.0.0"), slots.getFirst());
        assertSame(NODE.open().get(1), slots.get(1));
    }

    @Test
    void portWhoseNumberIsLeftToTheSystemDoesNotMove() {
        assertEquals(
                p2p(0, false, true, "0.0.0.0"),
                slots(override(INSTANCE, "p2p", 0)).getFirst());
    }

    @Test
    void portGivenTheShippedBaseIsNotOverridden() {
        assertEquals(
                p2p(30303, true, false, "0.0.0.0"),
                slots(override(INSTANCE, "p2p", 30303)).getFirst());
    }

    @Test
    void boundPortHasAnotherAddress() {
        assertEquals(
                p2p(30303, true, false, "::1"),
                slots(bind(INSTANCE, "p2p", "::1")).getFirst());
    }

    @Test
    void portsOfTheInstancesOwnComeLast() {
        var named = new OwnPort(9000, Transport.TCP, "figures", "127.0.0.1");
        var slots = slots(INSTANCE.withOwnPorts(List.of(named)));
        assertEquals(
                new PortSlot(
                        named.id(),
                        "figures",
                        Transport.TCP,
                        9000,
                        false,
                        true,
                        false,
                        "127.0.0.1",
                        BindAddress.of("127.0.0.1"),
                        true,
                        null),
                slots.getLast());
        assertEquals(5, slots.size());
    }
}
