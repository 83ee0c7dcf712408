package dev.portolan.core.edit;

import static dev.portolan.core.fixture.Plans.host;
import static dev.portolan.core.fixture.Plans.instance;
import static dev.portolan.core.fixture.Plans.link;
import static dev.portolan.core.fixture.Plans.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Switches;
import dev.portolan.catalog.Transport;
import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Single fields of one element, or of several at once.
class FieldEditsTest {
    private static final ZoneId ZONE = new ZoneId("z");
    private static final HostId H1 = new HostId("h1");
    private static final Topology PLAN = plan(
                    host("h1", instance("a", SmallCatalog.SERVER, 0), instance("b", SmallCatalog.SERVER, 1)),
                    host("h2", instance("c", SmallCatalog.NODE, 0)))
            .withZones(List.of(new Zone(ZONE, "DMZ")))
            .withLinks(List.of(link("l1", "a", "c", "p2p")));

    private static List<Instance> both() {
        return PLAN.hosts().getFirst().instances();
    }

    private static Instance after(Edit edit, String id) {
        return edit.apply(PLAN).instance(new InstanceId(id)).orElseThrow();
    }

    @Test
    void offsetsOfSeveralAreUnpinnedAndKeepTheirValues() {
        var edit = InstanceEdits.setKind(both(), Offset.Kind.ASSIGNED);
        assertEquals(Offset.assigned(0), after(edit, "a").offset());
        assertEquals(Offset.assigned(1), after(edit, "b").offset());
        assertEquals(Offset.pinned(0), after(edit, "c").offset());
        assertEquals("Unpin 2 offsets", edit.label());
    }

    @Test
    void aFeatureOfSeveralIsSwitchedWithWhatItExcludes() {
        var line = SmallCatalog.catalog().line(SmallCatalog.SERVER).orElseThrow();
        var edit = InstanceEdits.setFeature(line, both(), new FeatureId("thrift"), true);
        var expected = Map.of(new FeatureId("thrift"), true);
        assertEquals(expected, after(edit, "a").features());
        assertEquals(expected, after(edit, "b").features());
    }

    @Test
    void oneOfAnExclusiveGroupIsChosenOrNone() {
        var line = SmallCatalog.catalog().line(SmallCatalog.SERVER).orElseThrow();
        var thrift = new FeatureId("thrift");
        var group = Objects.requireNonNull(line.feature(thrift).orElseThrow().group());
        var chosen = InstanceEdits.chooseFeature(line, both(), group, thrift);
        assertEquals(Map.of(thrift, true), after(chosen, "b").features());
        assertEquals("Switch thrift of 2 instances", chosen.label());
        var none = InstanceEdits.chooseFeature(line, both(), group, null);
        var switches = Switches.of(line, after(chosen.then(none), "a").features());
        assertEquals(
                List.of(),
                line.members(group).stream()
                        .filter(member -> switches.isOn(member.id()))
                        .toList());
        var one = InstanceEdits.chooseFeature(line, List.of(both().getFirst()), group, null);
        assertEquals("Switch " + group + " of a off", one.label());
    }

    @Test
    void aNoteOfSeveralIsOneStepWhileItIsTyped() {
        var history = History.opened(PLAN)
                .apply(InstanceEdits.setNote(both(), "a"))
                .apply(InstanceEdits.setNote(both(), "ask Ann"));
        assertEquals(
                "ask Ann",
                history.topology().instance(new InstanceId("b")).orElseThrow().note());
        assertEquals(PLAN, history.undo().topology());
    }

    @Test
    void aPortOfSeveralIsBoundAsOneStep() {
        var web = new PortId("web");
        var edit = PortEdits.bind(both(), web, "127.0.0.1");
        assertEquals(Map.of(web, "127.0.0.1"), after(edit, "a").bindings());
        assertEquals(Map.of(web, "127.0.0.1"), after(edit, "b").bindings());
        assertEquals(Map.of(), after(edit, "c").bindings());
        assertEquals("Bind web of 2 instances to 127.0.0.1", edit.label());
        assertEquals(
                "Bind web of a to 127.0.0.1",
                PortEdits.bind(List.of(both().getFirst()), web, "127.0.0.1").label());
    }

    @Test
    void aPortOfSeveralIsBoundAsTheProductDoesAgain() {
        var web = new PortId("web");
        var edit = PortEdits.bind(both(), web, "127.0.0.1").then(PortEdits.resetBinding(both(), web));
        assertEquals(PLAN, edit.apply(PLAN));
        assertEquals(
                "Reset the address of web of 2 instances",
                PortEdits.resetBinding(both(), web).label());
        var own = new OwnPort(8080, Transport.TCP, "http", "127.0.0.1");
        var bound = PortEdits.setOwnPorts(both().getFirst(), List.of(own));
        assertEquals(
                List.of(own.withAddress("0.0.0.0")),
                after(bound.then(PortEdits.resetBinding(List.of(both().getFirst()), own.id())), "a")
                        .ownPorts());
    }

    @Test
    void linksFollowAPortOfAnInstancesOwnToItsNewNumber() {
        var http = new OwnPort(8080, Transport.TCP, "http", "0.0.0.0");
        var https = new OwnPort(8443, Transport.TCP, "https", "0.0.0.0");
        var own = PortEdits.setOwnPorts(both().getFirst(), List.of(http, https, http))
                .apply(PLAN)
                .withLinks(List.of(link("l1", "c", "a", "tcp-8080"), link("l2", "c", "b", "tcp-8080")));
        var instance = own.instance(new InstanceId("a")).orElseThrow();
        assertEquals(List.of(http, https), instance.ownPorts());
        var other = new OwnPort(8081, Transport.TCP, "http", "0.0.0.0");
        var edit = PortEdits.setOwnPorts(instance, List.of(other, https));
        assertEquals(
                List.of(link("l1", "c", "a", "tcp-8081"), link("l2", "c", "b", "tcp-8080")),
                edit.apply(own).links());
        assertEquals(
                List.of(other, https),
                edit.apply(own).instance(new InstanceId("a")).orElseThrow().ownPorts());
        assertEquals("Change the listeners of a", edit.label());
    }

    @Test
    void severalRunAnotherWayEachInItsOwn() {
        var empty = new Deployment.Container(List.of());
        var open = new Deployment.Container(List.of(new PublishedPort(80, 8080, Transport.TCP)));
        var edit = InstanceEdits.setDeployments(Map.of(both().getFirst(), empty, both().getLast(), open));
        assertEquals(empty, after(edit, "a").deployment());
        assertEquals(open, after(edit, "b").deployment());
        assertEquals("Change how 2 instances run", edit.label());
    }

    @Test
    void anInstanceGoesIntoAContainer() {
        var container = new Deployment.Container(List.of());
        assertEquals(
                container,
                after(InstanceEdits.setDeployment(both().getFirst(), container), "a")
                        .deployment());
    }

    @Test
    void severalHostsGoIntoAZoneAndNoneIntoOneThatIsNotThere() {
        var edit = HostEdits.setZone(PLAN.hosts(), ZONE);
        assertEquals(
                List.of(ZONE, ZONE),
                edit.apply(PLAN).hosts().stream().map(host -> host.zone()).toList());
        assertEquals(PLAN, HostEdits.setZone(PLAN.hosts(), new ZoneId("gone")).apply(PLAN));
    }

    @Test
    void aHostSaysWhatItsSystemDoes() {
        var host = PLAN.host(H1).orElseThrow();
        var range = new PortRange(40_000, 50_000);
        var listeners = List.of(new HostListener("sshd", 22, Transport.TCP, "0.0.0.0"));
        var changed = HostEdits.setEphemeral(host, range)
                .then(HostEdits.setListeners(host, listeners))
                .apply(PLAN);
        assertEquals(PLAN.withHost(H1, found -> found.withEphemeral(range).withListeners(listeners)), changed);
    }

    @Test
    void aLinkLeadsElsewhereForAnotherPurpose() {
        var link = PLAN.link(new LinkId("l1")).orElseThrow();
        var edit = LinkEdits.setPort(link, new PortId("rpc")).then(LinkEdits.setPurpose(link, "blocks"));
        assertEquals(
                link.withPort(new PortId("rpc")).withPurpose("blocks"),
                edit.apply(PLAN).links().getFirst());
    }
}
