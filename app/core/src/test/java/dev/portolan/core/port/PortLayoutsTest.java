package dev.portolan.core.port;

import static dev.portolan.core.fixture.Plans.bind;
import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.override;
import static dev.portolan.core.fixture.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.fixture.MadeUp;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.OwnPort;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortLayoutsTest {
    private final PortLayouts layouts = new PortLayouts(SmallCatalog.catalog());

    @Test
    void instancesSetUpAlikeShareALayoutWhateverTheirOffsetsAndNames() {
        assertSame(
                layouts.of(instance("a", SmallCatalog.SERVER, 0)), layouts.of(instance("b", SmallCatalog.SERVER, 7)));
        assertSame(
                layouts.of(with(instance("a", SmallCatalog.SERVER, 0), "thrift")),
                layouts.of(with(instance("b", SmallCatalog.SERVER, 7), "thrift")));
        assertSame(layouts.of(listening("a", 7, "::1")), layouts.of(listening("b", 7, "::1")));
    }

    @Test
    void everyChoiceMakesALayoutOfItsOwn() {
        var plain = instance("a", SmallCatalog.SERVER, 0);
        var met = Stream.of(
                        plain,
                        instance("a", SmallCatalog.NODE, 0),
                        with(plain, "thrift"),
                        override(plain, "web", 81),
                        bind(plain, "web", "::1"),
                        plain.withOwnPorts(listening("a", 7, "::1").ownPorts()))
                .map(layouts::of)
                .toList();
        assertEquals(met.size(), Set.copyOf(met).size());
    }

    @Test
    void plansShareNothingButProductsAsShipped() {
        var plain = instance("a", SmallCatalog.SERVER, 0);
        var changed = with(plain, "thrift");
        var unknown = instance("a", new LineId("unheard-of"), 0);
        var others = layouts.forAnotherPlan();

        assertSame(layouts.of(plain), others.of(plain));
        assertNotSame(layouts.of(changed), others.of(changed));
        assertEquals(layouts.of(changed), others.of(changed));
        assertEquals(layouts.of(changed).hashCode(), others.of(changed).hashCode());
        assertNotSame(layouts.of(unknown), others.of(unknown));
        assertEquals(layouts.of(unknown), others.of(unknown));
    }

    @Test
    void containerBindsWhatItsImageBindsUnlessTheInstanceSaysOtherwise() {
        var besu = new PortLayouts(BundledCatalog.load());
        var node = instance("a", new LineId("besu@26"), 0);
        assertEquals(List.of("127.0.0.1", "127.0.0.1"), addresses(besu.of(node)));
        assertEquals(List.of("0.0.0.0", "127.0.0.1"), addresses(besu.of(contained(node))));
        assertEquals(List.of("::1", "127.0.0.1"), addresses(besu.of(contained(bind(node, "rpc-http", "::1")))));
        assertNotSame(besu.of(node), besu.of(contained(node)));
    }

    private static List<String> addresses(PortLayout layout) {
        return Stream.of("rpc-http", "metrics")
                .map(id -> layout.slot(new PortId(id)).orElseThrow().address())
                .toList();
    }

    @Test
    void layoutsOfOneProductInTwoCatalogsDiffer() {
        var bare = MadeUp.line(
                SmallCatalog.SERVER,
                new OffsetRule(OffsetRule.Kind.FIXED, 0, ""),
                false,
                List.of(),
                List.of(),
                List.of());
        var elsewhere = new PortLayouts(MadeUp.catalog(List.of(bare)));
        var plain = instance("a", SmallCatalog.SERVER, 0);
        assertNotEquals(layouts.of(plain), elsewhere.of(plain));
    }

    @Test
    void unknownProductHasThePortsOfTheInstanceAndNothingElse() {
        var own = List.of(
                new OwnPort(7, Transport.TCP, "echo", "::1"),
                new OwnPort(0, Transport.TCP, "any", "::1"),
                new OwnPort(53, Transport.UDP, "names", "0.0.0.0"));
        var slots = own.stream().map(PortSlot::of).toList();
        var instance = with(instance("a", new LineId("unheard-of"), 0).withOwnPorts(own), "spare");
        var layout = layouts.of(instance);

        assertNull(layout.line());
        assertEquals(slots, layout.slots());
        assertEquals(slots, layout.open());
        assertEquals(List.of(), layout.dials());
        assertSame(SetUpFaults.NONE, layout.faults());
        assertEquals(List.of(slots.get(1)), layout.traits().random());
        assertEquals(List.of(slots.get(2)), layout.traits().datagrams());
    }

    @Test
    void everyPortIsFoundByItsId() {
        var own = List.of(new OwnPort(7, Transport.TCP, "", "::1"), new OwnPort(9, Transport.TCP, "", "::1"));
        var layout = layouts.of(instance("a", SmallCatalog.SERVER, 0).withOwnPorts(own));

        for (var slot : layout.slots()) {
            assertEquals(Optional.of(slot), layout.slot(slot.id()));
        }
        assertEquals(Optional.empty(), layout.slot(new PortId("ftp")));
    }

    @Test
    void earlierStateThatIsSetUpAlikeKeepsItsLayout() {
        var changed = with(instance("a", SmallCatalog.SERVER, 0), "thrift");
        var earlier = new InstancePorts(changed, layouts.of(changed));
        var others = layouts.forAnotherPlan();

        assertSame(earlier.layout(), others.of(changed.withName("b"), earlier));
        var switched = with(changed, "multicast");
        assertSame(others.of(switched), others.of(switched.withName("b"), earlier));
    }

    @Test
    void threadsThatAskAtOnceGetOneLayout() {
        var changed = with(instance("a", SmallCatalog.SERVER, 0), "thrift");
        for (int round = 0; round < 200; round++) {
            var others = layouts.forAnotherPlan();
            Set<PortLayout> met = Collections.newSetFromMap(new IdentityHashMap<>());
            met.addAll(IntStream.range(0, 16)
                    .parallel()
                    .mapToObj(_ -> others.of(changed))
                    .toList());
            assertEquals(1, met.size(), "round " + round);
        }
    }
}
