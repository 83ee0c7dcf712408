package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasterTest {
    private static final Paster PASTER = new Paster(SmallCatalog.catalog());
    private static final HostId H1 = new HostId("h-1");
    private static final HostId H2 = new HostId("h-2");
    private static final ZoneId Z = new ZoneId("z");
    private static final InstanceId A = new InstanceId("a");
    private static final Topology PLAN = plan(
                    host("h-1", assigned("a", SmallCatalog.SERVER, 10), instance("b-07", SmallCatalog.SERVER, 20))
                            .withZone(Z),
                    host("h-2", instance("c", SmallCatalog.NODE, 0)))
            .withZones(List.of(new Zone(Z, "DMZ")))
            .withLinks(List.of(link("l1", "a", "c", "p2p"), link("l2", "b-07", "a", "web")));
    private static final Areas AREAS = element -> Optional.ofNullable(Map.<ElementId, Area>of(
                    H1, new Area(40, 56, 240, 224), H2, new Area(400, 56, 240, 144), Z, new Area(0, 0, 320, 320))
            .get(element));

    @Test
    void duplicateOfAnInstanceStandsOnItsHostWithTheNextSafeOffsetAndTheSameLinks() {
        var pasted = duplicate(A);
        assertEquals(List.of(new InstanceId("a-2")), pasted.elements());
        var after = pasted.edit().apply(PLAN);
        assertEquals(
                PLAN.withHost(H1, host -> Placer.with(host, assigned("a-2", SmallCatalog.SERVER, 11)))
                        .withLinks(List.of(
                                PLAN.links().getFirst(),
                                PLAN.links().getLast(),
                                link("a-2-to-c", "a-2", "c", "p2p"),
                                link("b-07-to-a-2", "b-07", "a-2", "web"))),
                after);
        assertEquals("Duplicate a", pasted.edit().label());
    }

    @Test
    void pinnedOffsetsStayAndNumbersInNamesAreCountedUp() {
        var after = duplicate(new InstanceId("b-07")).edit().apply(PLAN);
        assertEquals(Optional.of(instance("b-08", SmallCatalog.SERVER, 20)), after.instance(new InstanceId("b-08")));
    }

    @Test
    void duplicateOfAZoneTakesItsHostsAndTheirInstancesAlong() {
        var pasted = duplicate(Z);
        var after = pasted.edit().apply(PLAN);
        var zone = new ZoneId("dmz-2");
        var copy = new HostId("h-3");
        assertEquals(List.of(zone, copy), pasted.elements());
        assertEquals(new Zone(zone, "DMZ-2"), after.zones().getLast());
        assertEquals(
                host("h-3", assigned("a-2", SmallCatalog.SERVER, 10), instance("b-08", SmallCatalog.SERVER, 20))
                        .withZone(zone),
                after.hosts().getLast());
        assertEquals(new Place(24, 24), after.layout().zone(zone));
        assertEquals(new Place(64, 80), after.layout().host(copy));
        assertEquals(List.of("l1 a>c", "l2 b-07>a", "a-2-to-c a-2>c", "b-08-to-a-2 b-08>a-2"), links(after));
    }

    @Test
    void cutAndPasteInOnePlanBringsBackIdsNamesAndLinks() {
        var fragment = Fragment.of(PLAN, List.of(H1, Z), AREAS);
        var cut = PlanEdits.cut(PLAN, fragment).apply(PLAN);
        assertEquals(List.of(H2), cut.hosts().stream().map(host -> host.id()).toList());
        assertEquals(List.of(), cut.links());
        var back = PASTER.paste(cut, fragment, new PasteTarget(null, null, new Place(0, 0)))
                .edit()
                .apply(cut);
        assertEquals(PLAN.zones(), back.zones());
        assertEquals(List.of(PLAN.hosts().getLast(), PLAN.hosts().getFirst()), back.hosts());
        assertEquals(List.of("a-to-c a>c", "b-07-to-a b-07>a"), links(back));
        assertEquals(new Place(40, 56), back.layout().host(H1));
    }

    @Test
    void pastingIntoAnotherPlanLeavesOutLinksToWhatIsNotThere() {
        var other = plan(host("h-1"));
        var fragment = Fragment.of(PLAN, List.of(H1), AREAS);
        var after = PASTER.paste(other, fragment, new PasteTarget(null, Z, new Place(800, 0)))
                .edit()
                .apply(other);
        assertEquals(List.of("b-07-to-a b-07>a"), links(after));
        assertEquals(
                host("h-2", assigned("a", SmallCatalog.SERVER, 10), instance("b-07", SmallCatalog.SERVER, 20)),
                after.hosts().getLast());
        assertEquals(new Place(800, 0), after.layout().host(H2));
    }

    @Test
    void instancesArePastedOntoTheTargetHostOneAfterAnother() {
        var fragment = Fragment.of(PLAN, List.of(A, new InstanceId("c")), AREAS);
        var pasted = PASTER.paste(PLAN, fragment, new PasteTarget(H2, null, new Place(0, 0)));
        var after = pasted.edit().apply(PLAN);
        assertEquals(
                host(
                        "h-2",
                        instance("c", SmallCatalog.NODE, 0),
                        assigned("a-2", SmallCatalog.SERVER, 10),
                        instance("c-2", SmallCatalog.NODE, 0)),
                after.hosts().getLast());
        assertEquals(
                List.of("a-2", "c-2"),
                Paster.fresh(PLAN, fragment).stream().map(Instance::name).toList());
    }

    @Test
    void instancesWithoutATargetGetOneNewHostInTheZone() {
        var fragment = Fragment.of(PLAN, List.of(A, new InstanceId("c")), AREAS);
        for (var gone : new HostId[] {null, new HostId("gone")}) {
            var after = PASTER.paste(PLAN, fragment, new PasteTarget(gone, Z, new Place(8, 16)))
                    .edit()
                    .apply(PLAN);
            var fresh = after.hosts().getLast();
            assertEquals(3, after.hosts().size());
            assertEquals(Z, fresh.zone());
            assertEquals(
                    List.of("a-2", "c-2"),
                    fresh.instances().stream().map(Instance::name).toList());
            assertEquals(new Place(8, 16), after.layout().host(fresh.id()));
        }
    }

    @Test
    void lockIsNotCopied() {
        var locked = PlaceEdits.setLocked(PLAN, List.of(H2), AREAS, true).apply(PLAN);
        var pasted = PASTER.duplicate(locked, List.of(H2), AREAS, 8, 8);
        assertEquals(
                false, pasted.edit().apply(locked).isLocked(pasted.elements().getFirst()));
    }

    @Test
    void linksAloneAreNotCopied() {
        assertEquals(PLAN, duplicate(new LinkId("l1")).edit().apply(PLAN));
    }

    @Test
    void pastingTheSameTwiceGivesTwoCopies() {
        var once = duplicate(A).edit().apply(PLAN);
        var twice = PASTER.duplicate(once, List.of(A), AREAS, 24, 24).edit().apply(once);
        assertEquals(
                List.of("a", "b-07", "a-2", "a-3"),
                twice.hosts().getFirst().instances().stream()
                        .map(Instance::name)
                        .toList());
        assertEquals(List.of(), SoundPlans.flaws(twice));
    }

    private static Pasted duplicate(ElementId... elements) {
        Collection<ElementId> all = List.of(elements);
        return PASTER.duplicate(PLAN, all, AREAS, 24, 24);
    }

    private static List<String> links(Topology topology) {
        return topology.links().stream().map(PasterTest::words).toList();
    }

    private static String words(Link link) {
        return link.id() + " " + link.from() + ">" + link.to();
    }

    private static Instance assigned(String id, LineId line, int offset) {
        return instance(id, line, 0).withOffset(Offset.assigned(offset));
    }
}
