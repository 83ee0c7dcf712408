package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.contained;
import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.listening;
import static dev.portolan.core.fixture.Plans.plan;
import static dev.portolan.core.fixture.Plans.published;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.LineId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fixture.RandomHosts;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.resolve.Resolver;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacerTest {
    private static final Catalog CATALOG = SmallCatalog.catalog();
    private static final Placer PLACER = new Placer(CATALOG);
    private static final Resolver RESOLVER = new Resolver(CATALOG);

    @Test
    void previewEqualsWhatHappensAfterTheDrop() {
        long seed = 5;
        var random = new Random(seed);
        var hosts = new RandomHosts(random);
        for (int round = 0; round < 500; round++) {
            var from = hosts.host();
            var to = hosts.host();
            var before = plan(from, to);
            var dropped = from.instances().isEmpty()
                    ? hosts.instance()
                    : from.instances().getFirst();
            var placement = PLACER.preview(before, random.nextInt(4) == 0 ? from : to, dropped);
            var after = RESOLVER.resolve(InstanceEdits.place(before, placement).apply(before));
            var context = "seed " + seed + ", round " + round;
            var resolved = after.instance(dropped.id()).orElseThrow();
            assertEquals(
                    placement.host(),
                    after.home(dropped.id()).orElseThrow().host().id(),
                    context);
            assertEquals(placement.instance(), resolved.instance(), context);
            assertEquals(placement.ports(), resolved.openPorts(), context);
            assertEquals(
                    placement.findings(),
                    after.findings(Severity.ERROR).stream()
                            .filter(finding -> finding.instances().contains(dropped.id()))
                            .toList(),
                    context);
        }
    }

    @Test
    void freshInstanceIsNamedWithTheFirstNumberThatIsFree() {
        var topology = plan(host(
                "node-1",
                instance("node-2", SmallCatalog.NODE, 0),
                instance("x", SmallCatalog.NODE, 9).withName("node-3")));
        assertEquals(
                Instance.of(new InstanceId("node-4"), "node-4", SmallCatalog.NODE, Offset.assigned(0)),
                Drafts.instance(topology, CATALOG.line(SmallCatalog.NODE).orElseThrow()));
    }

    @Test
    void freshInstanceGetsItsLinesDefaultOffset() {
        assertEquals(
                Instance.of(new InstanceId("server-1"), "server-1", SmallCatalog.SERVER, Offset.assigned(10)),
                Drafts.instance(plan(), CATALOG.line(SmallCatalog.SERVER).orElseThrow()));
    }

    @Test
    void assignedOffsetIsTheSmallestFromTheDefaultUpwardsThatCollidesWithNothing() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 10), instance("b", SmallCatalog.SERVER, 11))
                .withListeners(List.of(new HostListener("tomcat", 8012, Transport.TCP, "0.0.0.0")));
        assertEquals(Offset.assigned(13), settled(host, assigned("c", SmallCatalog.SERVER, 10)));
    }

    @Test
    void assignedOffsetNeverChangesBecauseSomethingElseWent() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 10), assigned("b", SmallCatalog.SERVER, 11));
        var alone = host.withInstances(List.of(host.instances().getLast()));
        assertEquals(Offset.assigned(11), settled(host, host.instances().getLast()));
        assertEquals(Offset.assigned(11), settled(alone, host.instances().getLast()));
    }

    @Test
    void dropOnItsOwnHostKeepsTheOffsetEvenIfItCollides() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 10), assigned("b", SmallCatalog.SERVER, 10));
        assertEquals(Offset.assigned(10), settled(host, host.instances().getLast()));
    }

    @Test
    void pinnedOffsetStaysAndTheDropSaysWhatItWouldHit() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 0));
        var placement = PLACER.preview(plan(host), host, instance("b", SmallCatalog.SERVER, 0));
        assertEquals(Offset.pinned(0), placement.instance().offset());
        assertEquals(false, placement.isClean());
        assertEquals(
                List.of(
                        "b web 8000, taken by a web 8000",
                        "b admin 9000, taken by a admin 9000",
                        "b binary 7100, taken by a binary 7100"),
                placement.findings().stream().map(Finding::message).toList());
    }

    @Test
    void dropOnAHostThatIsFullKeepsTheOffsetAndSaysSo() {
        var host = host("h").withListeners(List.of(new HostListener("daemon", 8003, Transport.TCP, "0.0.0.0")));
        var placement = PLACER.preview(plan(host), host, assigned("m", SmallCatalog.MIXED, 0));
        assertEquals(Offset.assigned(0), placement.instance().offset());
        assertEquals(
                List.of("m fixed 8003, taken by daemon 8003"),
                placement.findings().stream().map(Finding::message).toList());
    }

    @Test
    void offsetAvoidsThePortsThatStayOfTheSameInstance() {
        var host = host(
                "h", listening("x", 8000, "0.0.0.0"), listening("y", 8001, "0.0.0.0"), listening("z", 8002, "0.0.0.0"));
        assertEquals(Offset.assigned(4), settled(host, assigned("m", SmallCatalog.MIXED, 0)));
    }

    @Test
    void offsetAvoidsWhatContainersPublish() {
        var host = host("h", contained(instance("a", SmallCatalog.SERVER, 0), published(8010, 8000)));
        assertEquals(Offset.assigned(11), settled(host, assigned("b", SmallCatalog.SERVER, 10)));
    }

    @Test
    void containersNeedNoOffset() {
        var host = host("h", instance("a", SmallCatalog.SERVER, 10));
        assertEquals(Offset.assigned(10), settled(host, contained(assigned("b", SmallCatalog.SERVER, 10))));
    }

    @Test
    void severalAreSettledOneAfterAnotherAndMovedInOneStep() {
        var from = host("h1", assigned("a", SmallCatalog.SERVER, 10), instance("b", SmallCatalog.SERVER, 0));
        var other = host("h2", assigned("c", SmallCatalog.SERVER, 10));
        var to = host("h3", assigned("d", SmallCatalog.SERVER, 10));
        var before = plan(from, other, to);
        var placement = PLACER.preview(
                before,
                to,
                List.of(
                        other.instances().getFirst(),
                        from.instances().getFirst(),
                        from.instances().getLast()));
        assertEquals(
                List.of(
                        assigned("c", SmallCatalog.SERVER, 11),
                        assigned("a", SmallCatalog.SERVER, 12),
                        instance("b", SmallCatalog.SERVER, 0)),
                placement.instances());
        assertEquals(true, placement.isClean());
        var edit = InstanceEdits.place(before, placement);
        assertEquals("Move 3 instances", edit.label());
        assertEquals(
                plan(
                        host("h1"),
                        host("h2"),
                        host(
                                "h3",
                                assigned("d", SmallCatalog.SERVER, 10),
                                assigned("c", SmallCatalog.SERVER, 11),
                                assigned("a", SmallCatalog.SERVER, 12),
                                instance("b", SmallCatalog.SERVER, 0))),
                edit.apply(before));
    }

    @Test
    void severalThatCollideWithOneAnotherSaySo() {
        var from = plan(
                host("h1", instance("a", SmallCatalog.SERVER, 0)), host("h2", instance("b", SmallCatalog.SERVER, 0)));
        var to = host("h3");
        var placement = PLACER.preview(from, to, from.instances().toList());
        assertEquals(3, placement.findings().size());
        assertEquals(
                "b web 8000, taken by a web 8000",
                placement.findings().getFirst().message());
    }

    @Test
    void previewOfSeveralEqualsWhatHappensAfterTheDrop() {
        long seed = 6;
        var random = new Random(seed);
        var hosts = new RandomHosts(random);
        for (int round = 0; round < 300; round++) {
            var before = plan(hosts.host(), hosts.host(), hosts.host());
            var dropped = before.instances().filter(_ -> random.nextBoolean()).toList();
            if (!dropped.isEmpty()) {
                var to = before.hosts().get(random.nextInt(3));
                var placement = PLACER.preview(before, to, dropped);
                var after =
                        RESOLVER.resolve(InstanceEdits.place(before, placement).apply(before));
                var ids = dropped.stream().map(Instance::id).toList();
                assertEquals(
                        placement.findings(),
                        after.findings(Severity.ERROR).stream()
                                .filter(finding -> finding.host().equals(to.id()))
                                .filter(finding -> finding.instances().stream().anyMatch(ids::contains))
                                .toList(),
                        "seed " + seed + ", round " + round);
            }
        }
    }

    private static Instance assigned(String id, LineId line, int offset) {
        return instance(id, line, offset).withOffset(Offset.assigned(offset));
    }

    private static Offset settled(Host host, Instance instance) {
        return PLACER.preview(plan(host), host, instance).instance().offset();
    }
}
