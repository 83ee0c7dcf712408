package dev.portolan.core.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.fixture.SmallCatalog;
import dev.portolan.core.plan.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvImportTest {
    private static final String HEADER = "host,address,instance,product,offset,deployment,features,ports\n";
    private static final CsvImport IMPORT = new CsvImport(SmallCatalog.catalog());

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("", "1:1: expected the header host,address,instance,product,offset,deployment,features,ports"),
                mistake(
                        "host,address\n",
                        "1:1: expected the header host,address,instance,product,offset,deployment,features,ports"),
                mistake(
                        "host;address;instance;product;offset;deployment;features;ports\n",
                        "1:1: expected the header host,address,instance,product,offset,deployment,features,ports"),
                mistake(HEADER + "h,,i,custom,,,\n", "2:1: expected 8 cells, found 7"),
                mistake(HEADER + "h,,i,custom,,,,,\n", "2:1: expected 8 cells, found 9"),
                mistake(HEADER + "h\n", "2:1: expected 8 cells, found 1"),
                mistake(HEADER + "h,,\"i,custom,,,,\n", "3:1: not CSV: Missing closing quote for value"),
                mistake(HEADER + ",,i,custom,,,,\n", "2:1: host: a row needs a host"),
                mistake(HEADER + "h,,,custom,,,,\n", "2:4: instance: an instance needs a name"),
                mistake(HEADER + "h,,,,3,,,\n", "2:4: instance: an instance needs a name"),
                mistake(HEADER + "h,,,,,container,,\n", "2:4: instance: an instance needs a name"),
                mistake(HEADER + "h,,,,,,rpc,\n", "2:4: instance: an instance needs a name"),
                mistake(HEADER + "h,,,,,,,5432/tcp\n", "2:4: instance: an instance needs a name"),
                mistake(HEADER + "h,,i,,,,,\n", "2:6: product: the catalog has no product line \"\""),
                mistake(HEADER + "h,,i,My SQL,,,,\n", "2:6: product: the catalog has no product line \"My SQL\""),
                mistake(
                        HEADER + "h,,i,server@1,-1,,,\n",
                        "2:15: offset: expected an offset from 0 to 65535 or nothing, found \"-1\""),
                mistake(
                        HEADER + "h,,i,server@1,65536,,,\n",
                        "2:15: offset: expected an offset from 0 to 65535 or nothing, found \"65536\""),
                mistake(
                        HEADER + "h,,i,server@1,1e3,,,\n",
                        "2:15: offset: expected an offset from 0 to 65535 or nothing, found \"1e3\""),
                mistake(
                        HEADER + "h,,i,custom,3,,,\n",
                        "2:13: offset: the ports of custom follow no offset; leave this empty"),
                mistake(
                        HEADER + "h,,i,custom,,docker,,\n",
                        "2:14: deployment: expected one of native, container, found \"docker\""),
                mistake(
                        HEADER + "h,,i,node@1,,,turbo,\n",
                        "2:15: features: node@1 has no feature \"turbo\"; it has rpc ws"),
                mistake(HEADER + "h,,i,node@1,,,rpc -rpc,\n", "2:15: features: the feature rpc stands here twice"),
                mistake(HEADER + "h,,i,node@1,,,,ftp=21\n", "2:16: ports: node@1 has no port \"ftp\""),
                mistake(HEADER + "h,,i,node@1,,,,p2p=1 p2p=2\n", "2:16: ports: the port p2p stands here twice"),
                mistake(
                        HEADER + "h,,i,node@1,,,,p2p=65536\n",
                        "2:16: ports: expected 5432/tcp, port-id=8246 or published:9444=9443, found \"p2p=65536\""),
                mistake(
                        HEADER + "h,,i,node@1,,,,5432/tcp\n",
                        "2:16: ports: node@1 cannot have a port of its own such as \"5432/tcp\""),
                mistake(
                        HEADER + "h,,i,custom,,,,5432/tcp 5432/tcp\n",
                        "2:16: ports: the port 5432/tcp stands here twice"),
                mistake(
                        HEADER + "h,,i,custom,,,,0/tcp\n",
                        "2:16: ports: expected 5432/tcp, port-id=8246 or published:9444=9443, found \"0/tcp\""),
                mistake(
                        HEADER + "h,,i,custom,,,,5432/sctp\n",
                        "2:16: ports: expected 5432/tcp, port-id=8246 or published:9444=9443, found \"5432/sctp\""),
                mistake(
                        HEADER + "h,,i,custom,,,,published:1=3306\n",
                        "2:16: ports: only a container publishes ports, and this instance is native"),
                mistake(
                        HEADER + "h,,i,custom,,container,,published:1=0\n",
                        "2:25: ports: expected 5432/tcp, port-id=8246 or published:9444=9443,"
                                + " found \"published:1=0\""),
                mistake(
                        HEADER + "\n\"h\n1\",,i,custom,,,,\n \"h\" , 10.0.0.1 ,\"i \"\"2\"\"\",custom,x,,,\n",
                        "5:35: offset: expected an offset from 0 to 65535 or nothing, found \"x\""));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhichCellIsWrong(String text, String expected) {
        assertEquals(
                "plan.csv:" + expected,
                switch (IMPORT.read("plan.csv", "plan", text)) {
                    case PlanRead.Fine(var topology) -> "fine: " + topology;
                    case PlanRead.Failed(var problem) -> problem.describe();
                });
    }

    @Test
    void everyCellFindsItsPlaceInThePlan() {
        assertEquals(
                """
                {
                  "format": 1,
                  "name": "plan",
                  "hosts": [
                    {
                      "id": "app-1",
                      "name": "App 1",
                      "addresses": [
                        "10.0.0.1",
                        "10.0.0.2",
                        "10.0.0.3"
                      ],
                      "instances": [
                        {
                          "id": "web",
                          "name": "web",
                          "product": "server@1",
                          "offset": 3,
                          "offsetKind": "pinned",
                          "features": {
                            "binary": false,
                            "thrift": true
                          },
                          "overrides": {
                            "web": 8246
                          },
                          "ports": [
                            {
                              "port": 5432,
                              "transport": "tcp"
                            },
                            {
                              "port": 53,
                              "transport": "udp"
                            }
                          ]
                        },
                        {
                          "id": "web-2",
                          "name": "Web",
                          "product": "server@1",
                          "offset": 10,
                          "offsetKind": "assigned",
                          "deployment": "container",
                          "published": [
                            {
                              "host": 9444,
                              "container": 8010,
                              "transport": "tcp"
                            },
                            {
                              "host": 0,
                              "container": 4500,
                              "transport": "udp"
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "id": "spare",
                      "name": "spare"
                    }
                  ]
                }
                """,
                PlanWriter.write(imported(HEADER
                        + "App 1,10.0.0.1 10.0.0.2,web,server@1,3,,thrift -binary,web=8246 5432/tcp 53/udp\n"
                        + "App 1,10.0.0.2 10.0.0.3,Web,server@1,,container,,"
                        + "published:9444=8010 published:0=4500/udp\n"
                        + "spare,,,,,,,\n")));
    }

    @Test
    void emptyOffsetsAreAssignedAroundThePinnedOnesWhateverTheOrder() {
        assertEquals(
                "a assigned 11, b pinned 10, c assigned 12",
                offsets(imported(HEADER + "h,,a,server@1,,,,\nh,,b,server@1,10,,,\nh,,c,server@1,,,,\n")));
    }

    @Test
    void emptyOffsetsOfOtherHostsKnowNothingOfEachOther() {
        assertEquals(
                "a assigned 10, b assigned 10", offsets(imported(HEADER + "h1,,a,server@1,,,,\nh2,,b,server@1,,,,\n")));
    }

    @Test
    void headerAloneMakesAnEmptyPlan() {
        assertEquals(Topology.empty("plan"), imported(HEADER));
    }

    @Test
    void rowsOfNothingButCommasAreSkipped() {
        assertEquals(
                imported(HEADER + "h,,a,custom,,,,\n"),
                imported(HEADER + ",,,,,,,\nh,,a,custom,,,,\n , ,,,,,,\n,,,\n"));
    }

    @Test
    void equalNamesAreNumberedAroundTheIdsThatAreTaken() {
        assertEquals(
                List.of("a", "a-2", "a-3", "a-2-2", "a-4", "a-5"),
                imported(HEADER + "h1,,a,custom,,,,\nh2,,a,custom,,,,\nh3,,a-3,custom,,,,\n"
                                + "h4,,a-2,custom,,,,\nh5,,a,custom,,,,\nh6,,a,custom,,,,\n")
                        .instances()
                        .map(instance -> instance.id().value())
                        .toList());
    }

    @Test
    void spreadsheetsMarkAndLineEndsAreTaken(@TempDir Path folder) throws IOException {
        var file = folder.resolve("Plan.CSV");
        Files.writeString(file, "\uFEFF" + HEADER.replace("\n", "\r\n") + "h,,a,custom,,,,\r\n");
        assertEquals(new PlanRead.Fine(imported(HEADER + "h,,a,custom,,,,\n").withName("Plan")), IMPORT.read(file));
    }

    @Test
    void missingFileIsNamed(@TempDir Path folder) {
        var file = folder.resolve("gone.csv");
        assertEquals(
                new PlanRead.Failed(PlanProblem.ofFile(file.toString(), "cannot be read: there is no such file")),
                IMPORT.read(file));
    }

    private static String offsets(Topology topology) {
        return String.join(
                ", ",
                topology.instances()
                        .map(instance -> instance.name() + " "
                                + PlanWords.of(instance.offset().kind()) + " "
                                + instance.offset().value())
                        .toList());
    }

    private static Topology imported(String text) {
        return switch (IMPORT.read("plan.csv", "plan", text)) {
            case PlanRead.Fine(var topology) -> topology;
            case PlanRead.Failed(var problem) -> throw new AssertionError(problem.describe());
        };
    }

    private static Arguments mistake(String text, String expected) {
        return Arguments.of(text, expected);
    }
}
