package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPreviewTest {
    private static final String HEADER = "Server;IP;Service;Software;Offset\n";
    private static final CsvImport IMPORT = new CsvImport(SmallCatalog.catalog());

    private static CsvTable table(String text) {
        return switch (CsvImport.table("their.csv", text)) {
            case CsvRead.Fine(var table) -> table;
            case CsvRead.Failed(var problem) -> throw new AssertionError(problem.describe());
        };
    }

    private static CsvPreview preview(Topology before, String text) {
        var table = table(text);
        return IMPORT.preview(before, table, CsvMapping.guess(table.header()));
    }

    private static CsvPreview preview(String text) {
        return preview(Topology.empty("new"), text);
    }

    private static List<String> instances(Topology plan) {
        return plan.hosts().stream()
                .flatMap(host -> host.instances().stream().map(instance -> line(host, instance)))
                .toList();
    }

    private static String line(Host host, Instance instance) {
        return "%s on %s at %s %d"
                .formatted(
                        instance.id().value(),
                        host.id().value(),
                        PlanWords.of(instance.offset().kind()),
                        instance.offset().value());
    }

    private static List<String> faults(CsvPreview preview) {
        return preview.rows().stream()
                .flatMap(row -> row.faults().stream())
                .map(PlanProblem::describe)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a,b;c,d`, `,`",
                "`a;b;c,d`, `;`",
                "`a\tb`, `\t`",
                "`\"a;b;c\",d`, `,`",
                "`alone`, `,`",
                "`\n\na;b\n1,2,3,4`, `;`"
            })
    void theDelimiterIsWhatTheHeaderHasMostOf(String text, char delimiter) {
        assertEquals(delimiter, table(text).delimiter());
    }

    @Test
    void theirColumnsAreReadAsOurs() {
        var preview = preview(HEADER + "app-1;10.0.0.1;web;server@1;3\napp-2;10.0.0.2;;;\n");
        assertEquals(List.of(), faults(preview));
        assertEquals(List.of("web on app-1 at pinned 3"), instances(preview.plan()));
        assertEquals(
                List.of(List.of("10.0.0.1"), List.of("10.0.0.2")),
                preview.plan().hosts().stream().map(Host::addresses).toList());
    }

    @Test
    void everyFaultOfARowIsTold() {
        var preview = preview("host,instance,product,offset,features,deployment,ports\n,web,server@1,x,turbo,jar,?\n");
        assertEquals(
                List.of(
                        "their.csv:2:1: host: a row needs a host",
                        "their.csv:2:15: offset: expected an offset from 0 to 65535 or nothing, found \"x\"",
                        "their.csv:2:17: features: server@1 has no feature \"turbo\"; it has binary thrift cluster multicast",
                        "their.csv:2:23: deployment: expected one of native, container, found \"jar\"",
                        "their.csv:2:27: ports: expected 5432/tcp, port-id=8246 or published:9444=9443, found \"?\""),
                faults(preview));
    }

    @Test
    void theGoodRowsMakeThePlanAndTheOthersAreLeftOut() {
        var preview = preview(HEADER + "a;;web;server@1;\na;;what;nothing@9;\na;;db\nb;;web;server@1;\n");
        assertEquals(
                List.of(
                        "their.csv:3:9: product: the catalog has no product line \"nothing@9\"",
                        "their.csv:4:1: expected 5 cells, found 3"),
                faults(preview));
        assertEquals(2, preview.good());
        assertEquals(List.of("web on a at assigned 10", "web-2 on b at assigned 10"), instances(preview.plan()));
    }

    @Test
    void whatAPlanHasStaysAndWhatIsNewMakesWay() {
        var before = preview("host,instance,product\na,web,server@1\n").plan();
        var preview = preview(before, HEADER + "a;10.0.0.1;web;server@1;\nb;;web;server@1;\n");
        assertEquals(
                List.of("web on a at assigned 10", "web-2 on a at assigned 11", "web-3 on b at assigned 10"),
                instances(preview.plan()));
        assertEquals(List.of("10.0.0.1"), preview.plan().hosts().getFirst().addresses());
    }

    @Test
    void whatIsPinnedInTheTableLeavesThePlansOffsetsAlone() {
        var before = preview("host,instance,product\na,web,server@1\n").plan();
        assertEquals(
                List.of("web on a at assigned 10", "other on a at pinned 10"),
                instances(preview(before, HEADER + "a;;other;server@1;10\n").plan()));
        assertEquals(
                Offset.assigned(10),
                before.instances().findFirst().orElseThrow().offset());
    }

    @Test
    void rowsKnowWhatBecameOfThem() {
        var preview = preview(HEADER + "App 1;;Web;server@1;\n\nApp 1;;;;\n");
        assertEquals(
                List.of("2 app-1 web", "4 app-1 null"),
                preview.rows().stream()
                        .map(row -> row.line() + " "
                                + (row.host() == null ? null : row.host().value()) + " "
                                + (row.instance() == null
                                        ? null
                                        : row.instance().value()))
                        .toList());
    }

    @Test
    void aColumnThatTheTableDoesNotHaveCannotBeAskedFor() {
        var table = table("host\n");
        assertThrows(
                IllegalArgumentException.class,
                () -> IMPORT.preview(Topology.empty(""), table, new CsvMapping(Map.of(CsvColumn.HOST, 1))));
    }

    @Test
    void anEmptyFileIsNoTable() {
        assertEquals(
                new CsvRead.Failed(
                        new PlanProblem("their.csv", 1, 1, "", "expected a header with the names of the columns")),
                CsvImport.table("their.csv", ""));
    }
}
