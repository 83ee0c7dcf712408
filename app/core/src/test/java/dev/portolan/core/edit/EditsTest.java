package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.Plans;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Catalog CATALOG = SmallCatalog.catalog();
    private static final Zone ZONE = new Zone(new ZoneId("z"), "DMZ");
    private static final Topology PLAN = plan(
                    host("h1", instance("a", SmallCatalog.SERVER, 0), instance("b", SmallCatalog.SERVER, 1)),
                    host("h2", instance("c", SmallCatalog.NODE, 0)).withZone(new ZoneId("z")))
            .withZones(List.of(ZONE))
            .withLinks(List.of(link("l1", "a", "c", "p2p"), link("l2", "b", "a", "web")))
            .withLayout(layout(Map.of("h1", new Place(1, 2), "h2", new Place(3, 4)), Map.of("z", new Place(5, 6))));

    @Test
    void deletingAHostTakesItsInstancesTheirLinksAndItsPlace() {
        assertEquals(
                PLAN.withHosts(List.of(PLAN.hosts().getLast()))
                        .withLinks(List.of())
                        .withLayout(layout(Map.of("h2", new Place(3, 4)), Map.of("z", new Place(5, 6)))),
                delete(new HostId("h1")));
    }

    @Test
    void deletingAnInstanceTakesItsLinks() {
        assertEquals(
                PLAN.withHost(
                                new HostId("h1"),
                                host -> host.withInstances(
                                        List.of(host.instances().getLast())))
                        .withLinks(List.of()),
                delete(new InstanceId("a")));
    }

    @Test
    void deletingAZoneLeavesItsHostsInNone() {
        assertEquals(
                PLAN.withZones(List.of())
                        .withHost(new HostId("h2"), host -> host.withZone(null))
                        .withLayout(layout(Map.of("h1", new Place(1, 2), "h2", new Place(3, 4)), Map.of())),
                delete(new ZoneId("z")));
    }

    @Test
    void deletingALinkTakesNothingElse() {
        assertEquals(PLAN.withLinks(List.of(PLAN.links().getLast())), delete(new LinkId("l1")));
    }

    @Test
    void deletingTakesTheWaiversOfWhatGoesAlongAndUndoBringsThemBack() {
        var ofBoth = waiver("", "a", "b");
        var ofC = waiver("", "c");
        var ofFirst = waiver("h1");
        var ofSecond = waiver("h2");
        var waived = PLAN.withWaivers(List.of(ofBoth, ofC, ofFirst, ofSecond));
        assertEquals(List.of(ofC, ofFirst, ofSecond), waiversAfter(waived, new InstanceId("a")));
        assertEquals(List.of(ofC, ofSecond), waiversAfter(waived, new HostId("h1")));
        assertEquals(List.of(ofBoth, ofFirst), waiversAfter(waived, new HostId("h2")));
        assertEquals(waived.waivers(), waiversAfter(waived, new LinkId("l1")));
        assertEquals(waived.waivers(), waiversAfter(waived, new ZoneId("z")));
        var history = History.opened(waived).apply(PlanEdits.delete(waived, List.of(new HostId("h1"))));
        assertEquals(waived, history.undo().topology());
    }

    private static List<Waiver> waiversAfter(Topology topology, ElementId doomed) {
        return PlanEdits.delete(topology, List.of(doomed)).apply(topology).waivers();
    }

    /// A waiver of a finding of those instances, or else of that host.
    private static Waiver waiver(String host, String... instances) {
        return new Waiver(
                "port-collision",
                host.isEmpty() ? null : new HostId(host),
                Arrays.stream(instances).map(InstanceId::new).toList(),
                443,
                Transport.TCP,
                "",
                "agreed",
                Extras.NONE);
    }

    @Test
    void deletingKeepsTheIdentityOfHostsThatLoseNothing() {
        assertSame(PLAN.hosts().getLast(), delete(new InstanceId("a")).hosts().getLast());
    }

    @Test
    void movingAnInstanceTakesItFromItsHostAndKeepsItsLinks() {
        var placement = new Placer(CATALOG)
                .preview(
                        PLAN,
                        PLAN.hosts().getLast(),
                        PLAN.hosts().getFirst().instances().getFirst());
        var edit = InstanceEdits.place(PLAN, placement);
        assertEquals("Move a", edit.label());
        assertEquals(
                PLAN.withHosts(List.of(
                        PLAN.hosts().getFirst().withInstances(List.of(instance("b", SmallCatalog.SERVER, 1))),
                        PLAN.hosts()
                                .getLast()
                                .withInstances(List.of(
                                        instance("c", SmallCatalog.NODE, 0), instance("a", SmallCatalog.SERVER, 0))))),
                edit.apply(PLAN));
    }

    @Test
    void placingKeepsTheIdentityOfHostsThatAreNotConcerned() {
        var draft = Drafts.instance(PLAN, CATALOG.line(SmallCatalog.NODE).orElseThrow());
        var edit = InstanceEdits.place(
                PLAN, new Placer(CATALOG).preview(PLAN, PLAN.hosts().getFirst(), draft));
        assertEquals("Add node-1", edit.label());
        assertSame(PLAN.hosts().getLast(), edit.apply(PLAN).hosts().getLast());
    }

    @Test
    void linksGetIdsOfTheirOwn() {
        var a = instance("a", SmallCatalog.SERVER, 0);
        var c = instance("c", SmallCatalog.NODE, 0);
        var edit = LinkEdits.connect(a, c, new PortId("p2p"), "gossip");
        var linked = edit.apply(edit.apply(PLAN));
        assertEquals(
                List.of("l1", "l2", "a-to-c", "a-to-c-2"),
                linked.links().stream().map(link -> link.id().value()).toList());
        assertEquals("Connect a to c", edit.label());
    }

    @Test
    void linksBetweenLongIdsGetUsableIds() {
        var from = instance("f".repeat(64), SmallCatalog.SERVER, 0);
        var to = instance("t".repeat(64), SmallCatalog.SERVER, 100);
        var topology = plan(host("h", from, to));
        var edit = LinkEdits.connect(from, to, new PortId("web"), "");
        for (int i = 0; i < 12; i++) {
            topology = edit.apply(topology);
        }
        assertEquals(
                List.of(true),
                topology.links().stream()
                        .map(link -> ElementId.isValid(link.id().value()))
                        .distinct()
                        .toList());
        assertEquals(List.of(), SoundPlans.flaws(topology));
    }

    @Test
    void renamingKeepsIds() {
        assertEquals(
                PLAN.withInstance(new InstanceId("b"), b -> b.withName("spare")),
                PlanEdits.rename(new InstanceId("b"), "spare").apply(PLAN));
        assertEquals(
                PLAN.withHost(new HostId("h1"), host -> host.withName("alpha")),
                PlanEdits.rename(new HostId("h1"), "alpha").apply(PLAN));
        assertEquals(
                PLAN.withZones(List.of(new Zone(new ZoneId("z"), "LAN"))),
                PlanEdits.rename(new ZoneId("z"), "LAN").apply(PLAN));
        assertEquals(PLAN, PlanEdits.rename(new LinkId("l1"), "x").apply(PLAN));
    }

    @Test
    void aMovedHostKeepsTheUnknownFieldsOfItsPlace() {
        var h1 = new HostId("h1");
        var unknown = new Extras(new LinkedHashMap<>(Map.of("colour", "\"red\"")));
        var placed = PLAN.withLayout(Layout.EMPTY.withHosts(Map.of(h1, new Place(1, 2, 0, 0, 0, false, unknown))));
        assertEquals(
                new Place(8, 16, 0, 0, 0, false, unknown),
                HostEdits.moveHosts(Map.of(h1, new Place(8, 16)))
                        .apply(placed)
                        .layout()
                        .host(h1));
    }

    @Test
    void featureGoesBackToItsDefault() {
        var a = instance("a", SmallCatalog.SERVER, 0);
        var thrift = new FeatureId("thrift");
        var line = CATALOG.line(SmallCatalog.SERVER).orElseThrow();
        var on = InstanceEdits.setFeature(line, a, thrift, true).apply(PLAN);
        assertEquals(Map.of(thrift, true), on.instance(a.id()).orElseThrow().features());
        assertEquals(PLAN, InstanceEdits.setFeature(line, a, thrift, false).apply(on));
    }

    @Test
    void stepsOfOneOffsetMergeAndThoseOfAnotherInstanceDoNot() {
        var a = instance("a", SmallCatalog.SERVER, 0);
        var b = instance("b", SmallCatalog.SERVER, 1);
        var history = History.opened(PLAN)
                .apply(InstanceEdits.setOffset(a, Offset.pinned(7)))
                .apply(InstanceEdits.setOffset(a, Offset.pinned(8)))
                .apply(InstanceEdits.setOffset(b, Offset.pinned(9)));
        assertEquals(
                PLAN.withInstance(a.id(), found -> found.withOffset(Offset.pinned(8))),
                history.undo().topology());
        assertEquals(PLAN, history.undo().undo().topology());
    }

    @Test
    void editsOfWhatIsNoLongerThereChangeNothing() {
        var a = instance("a", SmallCatalog.SERVER, 0);
        var b = instance("b", SmallCatalog.SERVER, 1);
        var h1 = PLAN.hosts().getFirst();
        var stale = List.of(
                InstanceEdits.place(
                        PLAN,
                        new Placer(CATALOG)
                                .preview(
                                        PLAN,
                                        h1,
                                        PLAN.instance(new InstanceId("c")).orElseThrow())),
                LinkEdits.connect(a, b, new PortId("web"), ""),
                PlanEdits.rename(a.id(), "x"),
                InstanceEdits.setOffset(a, Offset.pinned(5)),
                InstanceEdits.setFeature(
                        CATALOG.line(SmallCatalog.SERVER).orElseThrow(), a, new FeatureId("thrift"), true),
                PortEdits.setBase(a, new PortId("web"), 8081),
                PortEdits.resetBase(a, new PortId("web")),
                HostEdits.moveHosts(Map.of(h1.id(), new Place(9, 9))),
                HostEdits.setAddresses(h1, List.of("10.0.0.9")),
                HostEdits.setZone(PLAN.hosts().getLast(), new ZoneId("gone")),
                PlanEdits.delete(PLAN, List.of(h1.id(), a.id())));
        var without = delete(h1.id());
        for (var edit : stale) {
            assertEquals(without, edit.apply(without), edit.label());
        }
    }

    @Test
    void aPortTakesAnotherBaseAndItsProductsAgain() {
        var a = PLAN.instance(new InstanceId("a")).orElseThrow();
        var web = new PortId("web");
        var other = PortEdits.setBase(a, web, 8081);
        assertEquals("Use base 8081 for web of a", other.label());
        var changed = other.apply(PLAN);
        assertEquals(PLAN.withInstance(a.id(), found -> Plans.override(found, "web", 8081)), changed);

        var back = PortEdits.resetBase(a, web);
        assertEquals("Use the product's base for web of a", back.label());
        assertEquals(PLAN, back.apply(changed));
    }

    @Test
    void addingWhatIsThereAlreadyChangesNothing() {
        assertEquals(
                PLAN,
                HostEdits.addZone(new Zone(new ZoneId("a"), "A"), new Place(0, 0))
                        .apply(PLAN));
        assertEquals(PLAN, HostEdits.addHost(host("z"), new Place(0, 0)).apply(PLAN));
        var placement = new Placer(CATALOG).preview(PLAN, PLAN.hosts().getFirst(), instance("z", SmallCatalog.NODE, 0));
        assertEquals(PLAN, InstanceEdits.place(PLAN, placement).apply(PLAN));
    }

    @Test
    void staleEditsNeverBreakAPlan() {
        long seed = 99;
        for (int session = 0; session < 40; session++) {
            var edits = new RandomEdits(new Random(seed + session), CATALOG);
            var topology = Topology.empty("plan");
            var waiting = new ArrayList<Edit>();
            for (int step = 0; step < 60; step++) {
                waiting.add(edits.next(topology));
                var edit = step % 3 == 0 ? waiting.get(waiting.size() / 2) : waiting.getLast();
                topology = edit.apply(topology);
                assertEquals(
                        List.of(),
                        SoundPlans.flaws(topology),
                        "seed " + (seed + session) + ", step " + step + ": " + edit.label());
            }
        }
    }

    private static Topology delete(ElementId element) {
        return PlanEdits.delete(PLAN, List.of(element)).apply(PLAN);
    }

    private static Layout layout(Map<String, Place> hosts, Map<String, Place> zones) {
        var hostPlaces = new TreeMap<HostId, Place>();
        hosts.forEach((id, place) -> hostPlaces.put(new HostId(id), place));
        var zonePlaces = new TreeMap<ZoneId, Place>();
        zones.forEach((id, place) -> zonePlaces.put(new ZoneId(id), place));
        return new Layout(hostPlaces, zonePlaces, Extras.NONE);
    }
}
