package dev.portolan.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.reader.BundledCatalog;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Extras;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.OwnPort;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.resolve.Resolver;
import dev.portolan.export.sheet.CsvSheetWriter;
import dev.portolan.export.sheet.Sheet;
import dev.portolan.export.sheet.SheetRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class SheetTest {
    private static final Resolver RESOLVER = new Resolver(BundledCatalog.load());

    private static List<SheetRow> rows(Topology plan) {
        return Sheet.of(plan, RESOLVER.resolve(plan));
    }

    private static String csv(List<SheetRow> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvSheetWriter.write(rows, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> parsed(String csv) {
        try (var cells = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .<List<String>>readValues(csv)) {
            return cells.readAll();
        }
    }

    @Test
    void writesDatabaseHostToTheLetter() throws IOException {
        var plan = PaymentsPlan.plan();
        var rows = rows(plan).stream().filter(row -> row.host().equals("db-1")).toList();

        assertEquals(PaymentsPlan.resource("db-host.csv").replace("\n", "\r\n"), csv(rows));
    }

    @Test
    void tellsEveryKindOfPortApart() {
        var kinds = rows(PaymentsPlan.plan()).stream().map(SheetRow::kind).collect(Collectors.toSet());

        assertEquals(Set.of(SheetRow.Kind.values()), kinds);
    }

    @Test
    void findingsOfAPublishedPortStayOffTheInnerPortOfTheSameNumber() {
        var plan = crossing();
        assertEquals(
                List.of("mi-2/passthrough-http container []", "mi-2/published-tcp-8291 published [port-collision]"),
                rows(plan).stream()
                        .filter(row -> row.kind() == SheetRow.Kind.LISTENER
                                && row.instance().equals("mi-2")
                                && Integer.valueOf(8291).equals(row.port()))
                        .map(row -> row.id()
                                + " "
                                + row.scope().word()
                                + " "
                                + row.findings().stream()
                                        .filter(FindingCode.PORT_COLLISION.word()::equals)
                                        .toList())
                        .toList());
    }

    @Test
    void linkRowsTellWhatIsReallyDialled() {
        assertEquals(
                List.of(
                        "in container 0.0.0.0 8291 8280+11",
                        "out published 127.0.0.1 8291 null+null",
                        "unpublished container 0.0.0.0 null null+null"),
                rows(crossing()).stream()
                        .filter(row -> row.kind() == SheetRow.Kind.LINK)
                        .sorted(Comparator.comparing(SheetRow::id))
                        .map(row -> row.id() + " " + row.scope().word() + " " + row.bind() + " " + row.port() + " "
                                + row.base() + "+" + row.offset())
                        .toList());
    }

    /// A container that publishes one port on loopback, a neighbour container, and a native instance in its
    /// way.
    private static Topology crossing() {
        var published = new PublishedPort(8291, 8291, Transport.TCP, "127.0.0.1", Extras.NONE);
        var native1 = mi("mi-1", 11);
        var inside = mi("mi-2", 11).withDeployment(new Deployment.Container(List.of(published)));
        var neighbour = mi("mi-3", 10).withDeployment(new Deployment.Container(List.of()));
        return Topology.empty("plan")
                .withHosts(List.of(Host.of(new HostId("h"), "h", null, List.of())
                        .withInstances(List.of(native1, inside, neighbour))))
                .withLinks(List.of(
                        link("out", "mi-1", "passthrough-http"),
                        link("in", "mi-3", "passthrough-http"),
                        link("unpublished", "mi-1", "passthrough-https")));
    }

    private static Instance mi(String id, int offset) {
        return Instance.of(new InstanceId(id), id, new LineId("wso2-mi@4"), Offset.pinned(offset));
    }

    private static Link link(String id, String from, String port) {
        return new Link(new LinkId(id), new InstanceId(from), new InstanceId("mi-2"), new PortId(port), "");
    }

    @Test
    void marksWhatAContainerKeepsInsideAndWhatItPublishes() {
        var rows = rows(PaymentsPlan.plan()).stream()
                .filter(row ->
                        row.instance().equals("mi-2") && Integer.valueOf(8291).equals(row.port()))
                .map(row -> row.id() + " " + row.scope().word())
                .toList();

        assertEquals(List.of("mi-2/passthrough-http container", "mi-2/published-tcp-8291 published"), rows);
    }

    @Test
    void namesTheFindingOnTheRowOfItsPort() {
        assertEquals(
                List.of(
                        "link-8 [link-target-closed] []",
                        "link-11 [link-target-loopback] []",
                        "link-12 [link-target-loopback] []",
                        "link-15 [link-target-closed] []",
                        "lb-1/http [privileged-port] []",
                        "lb-1/https [privileged-port] []",
                        "gw-1/receiver-binary-tls [port-collision] []",
                        "gw-2/receiver-binary [port-collision] []"),
                marks(
                        PaymentsPlan.plan(),
                        FindingCode.LINK_TARGET_CLOSED,
                        FindingCode.LINK_TARGET_LOOPBACK,
                        FindingCode.PRIVILEGED_PORT,
                        FindingCode.PORT_COLLISION));
    }

    @Test
    void saysWhichFindingIsWaivedAndWhy() {
        var plan = PaymentsPlan.plan();
        var waived = plan.withWaivers(RESOLVER.resolve(plan).findings().stream()
                .filter(finding -> finding.code() == FindingCode.PORT_COLLISION || finding.port() == 443)
                .map(finding -> new Waiver(
                        finding.code().word(),
                        null,
                        finding.instances(),
                        finding.port(),
                        finding.transport(),
                        finding.about().text(),
                        "asked for, and\n=agreed",
                        Extras.NONE))
                .toList());

        assertEquals(
                List.of(
                        "lb-1/http [privileged-port] []",
                        "lb-1/https [] [privileged-port: asked for, and\n=agreed]",
                        "gw-1/receiver-binary-tls [] [port-collision: asked for, and\n=agreed]",
                        "gw-2/receiver-binary [] [port-collision: asked for, and\n=agreed]"),
                marks(waived, FindingCode.PRIVILEGED_PORT, FindingCode.PORT_COLLISION));
    }

    @Test
    void waiversAreTheLastColumnAndNoFormula() throws IOException {
        var row = new SheetRow(
                "r",
                SheetRow.Kind.HOST,
                SheetRow.Scope.HOST,
                "",
                "h",
                List.of(),
                "::",
                "",
                "",
                "s",
                Transport.TCP,
                22,
                0,
                22,
                null,
                null,
                null,
                "",
                "",
                List.of(),
                List.of(),
                List.of("=a: \"b\", c", "d: e"));

        var cells = parsed(csv(List.of(row)));

        assertEquals("waivers", cells.getFirst().getLast());
        assertEquals("'=a: \"b\", c; d: e", cells.getLast().getLast());
    }

    @Test
    void findingAboutAnInstanceOrAHostStandsOnAllThatIsOpenThere() {
        var unknown = Instance.of(new InstanceId("i"), "i", new LineId("gone"), Offset.pinned(0))
                .withOwnPorts(List.of(
                        new OwnPort(5000, Transport.TCP, "", "::"), new OwnPort(5001, Transport.UDP, "", "::")));
        var host = Host.of(new HostId("h"), "h", null, List.of("10.0.0.1"))
                .withListeners(List.of(PaymentsPlan.SSHD))
                .withInstances(List.of(unknown));
        var twin =
                Host.of(new HostId("h-2"), "h-2", null, List.of("10.0.0.1")).withListeners(List.of(PaymentsPlan.SSHD));
        var plan = Topology.empty("plan")
                .withHosts(List.of(host, twin))
                .withWaivers(List.of(new Waiver(
                        "unknown-name",
                        null,
                        List.of(new InstanceId("i")),
                        0,
                        null,
                        "product " + unknown.product(),
                        "not ours",
                        Extras.NONE)));

        assertEquals(
                List.of("i/tcp-5000 [] [unknown-name: not ours]", "i/udp-5001 [] [unknown-name: not ours]"),
                marks(plan, FindingCode.UNKNOWN_NAME));
    }

    /// The rows with a finding of some codes, waived or not.
    private static List<String> marks(Topology plan, FindingCode... codes) {
        var words = Stream.of(codes).map(FindingCode::word).toList();
        return rows(plan).stream()
                .map(row -> row.id()
                        + " "
                        + row.findings().stream().filter(words::contains).toList()
                        + " "
                        + row.waivers().stream()
                                .filter(waiver -> words.stream().anyMatch(waiver::startsWith))
                                .toList())
                .filter(marks -> !marks.endsWith(" [] []"))
                .toList();
    }

    @Test
    void keepsRowIdsWhenEverythingIsRenamed() {
        var plan = PaymentsPlan.plan();
        var renamed = plan.withHosts(plan.hosts().reversed().stream()
                .map(host -> host.withName("x-" + host.name())
                        .withInstances(host.instances().stream()
                                .map(instance -> instance.withName("y-" + instance.name()))
                                .toList()))
                .toList());

        assertEquals(ids(plan), ids(renamed));
        assertEquals(rows(plan).size(), ids(plan).size());
    }

    private static Set<String> ids(Topology plan) {
        return rows(plan).stream().map(SheetRow::id).collect(Collectors.toSet());
    }

    @Test
    void givesBackHostileNamesThroughARealParser() throws IOException {
        var names = List.of("a,b", "say \"hi\"", "two\r\nlines", "naïve 😀", "مرحبا", " padded ", "x".repeat(300));
        var plan = named(names);

        var cells = parsed(csv(rows(plan)));

        assertEquals(CsvSheetWriter.COLUMNS, cells.getFirst());
        assertEquals(
                names.stream().sorted().toList(),
                cells.stream().skip(1).map(row -> row.get(4)).toList());
    }

    @Test
    void disarmsFormulasInTextButNotNumbers() throws IOException {
        var names = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx");

        var cells = parsed(csv(rows(named(names))));

        var disarmed = cells.stream().skip(1).map(row -> row.get(4)).toList();
        assertEquals(names.stream().sorted().map(name -> "'" + name).toList(), disarmed);
        assertTrue(cells.stream().skip(1).allMatch(row -> row.get(13).equals("22")));
    }

    @Test
    void endsEveryLineInCrLfWithoutByteOrderMark() throws IOException {
        var csv = csv(rows(PaymentsPlan.plan()));

        assertTrue(csv.startsWith("row_id,"));
        assertEquals(
                rows(PaymentsPlan.plan()).size() + 1,
                Stream.of(csv.split("\r\n", -1)).filter(line -> !line.isEmpty()).count());
        assertEquals(csv.replace("\r\n", "").indexOf('\n'), -1);
    }

    private static Topology named(List<String> names) {
        var hosts = names.stream()
                .map(name -> Host.of(new HostId("h" + names.indexOf(name)), name, null, List.of())
                        .withListeners(List.of(PaymentsPlan.SSHD)))
                .toList();
        return Topology.empty("names").withHosts(hosts);
    }
}
