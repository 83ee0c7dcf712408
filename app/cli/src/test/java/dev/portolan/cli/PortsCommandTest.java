package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PortsCommandTest {
    @Test
    void listsPortsForPeople() throws IOException {
        var ran = Ran.small("ports", "gate@1");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("ports.txt", ran.out());
    }

    @Test
    void listsPortsForSpreadsheets() throws IOException {
        var ran = Ran.small("ports", "gate@1", "--offset", "3", "--with", "slow", "--format", "csv");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("ports.csv", ran.out());
    }

    @Test
    void listsPortsForPrograms() throws IOException {
        var ran = Ran.small("ports", "gate@1", "--without", "admin", "--format", "json");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("ports.json", ran.out());
    }

    @ParameterizedTest
    @CsvSource({"'', 8253 8290 9164 9201", "--offset=3, 8246 8283 9157 9194", "--offset=0, 8243 8280 9154 9191"})
    void anOffsetReplacesTheDefaultOfTheMicroIntegrator(String option, String expected) {
        var args = option.isEmpty()
                ? List.of("ports", "wso2-mi@4", "--format=csv")
                : List.of("ports", "wso2-mi@4", "--format=csv", option);

        var ran = Ran.bundled(args.toArray(String[]::new));

        assertEquals(expected, openMovingPorts(ran.out()));
    }

    private static String openMovingPorts(String csv) {
        return String.join(
                " ",
                csv.lines()
                        .map(row -> List.of(row.split(",", 10)))
                        .filter(cells ->
                                cells.get(6).equals("yes") && cells.get(8).equals("yes"))
                        .map(List::getFirst)
                        .toList());
    }

    @Test
    void saysWhatComesNearAnUnknownLine() {
        assertEquals(
                new Ran(2, "", "the catalog has no product line \"wso2-mi@5\"; close to it: wso2-mi@4, wso2-si@4\n"),
                withoutOthers(Ran.bundled("ports", "wso2-mi@5")));
        assertEquals(
                new Ran(2, "", "the catalog has no product line \"gate\"; close to it: gate@1\n"),
                Ran.small("ports", "gate"));
        assertEquals(
                new Ran(
                        2,
                        "",
                        "the catalog has no product line \"x\uFFFDy\"; portolan catalog list shows what there is\n"),
                Ran.small("ports", "x\ny"));
    }

    /// The bundled catalog grows, and with it what comes near.
    private static Ran withoutOthers(Ran ran) {
        return new Ran(
                ran.exitCode(),
                ran.out(),
                ran.err().replaceFirst("close to it: wso2-mi@4.*", "close to it: wso2-mi@4, wso2-si@4"));
    }

    @Test
    void saysWhichFeaturesThereAre() {
        assertEquals(
                new Ran(2, "", "gate@1 has no feature \"slov\"; it has slow\n"),
                Ran.small("ports", "gate@1", "--with", "slov"));
        assertEquals(
                new Ran(2, "", "gate@1 has no feature \"zzzzzz\"; it has admin, fast, slow\n"),
                Ran.small("ports", "gate@1", "--without", "zzzzzz"));
        assertEquals(
                new Ran(2, "", "store has no features to switch\n"), Ran.small("ports", "store", "--with", "admin"));
    }

    @Test
    void rejectsFeaturesThatContradict() {
        assertEquals(
                new Ran(2, "", "the feature admin is switched both on and off\n"),
                Ran.small("ports", "gate@1", "--with", "admin", "--without", "admin"));
        assertEquals(
                new Ran(2, "", "gate@1 cannot have both fast and slow on: they exclude one another\n"),
                Ran.small("ports", "gate@1", "--with", "fast", "--with", "slow"));
    }

    @Test
    void rejectsOffsetThatPushesPortPast65535() {
        assertEquals(0, Ran.small("ports", "gate@1", "--offset", "56092").exitCode());
        assertEquals(
                new Ran(
                        2,
                        "",
                        "offset 56093 is out of range for gate@1: it goes from 0 to 56092, where the highest port is"
                                + " 9443 + 56092 = 65535\n"),
                Ran.small("ports", "gate@1", "--offset", "56093"));
        assertEquals(2, Ran.small("ports", "gate@1", "--offset=-1").exitCode());
    }

    @Test
    void rejectsOffsetOfProductThatFollowsNone() {
        assertEquals(0, Ran.small("ports", "store", "--offset", "0").exitCode());
        assertEquals(
                new Ran(2, "", "the ports of store follow no offset: leave --offset out, or give 0\n"),
                Ran.small("ports", "store", "--offset", "1"));
    }

    @Test
    void rejectsWrongUsageInOneLine() {
        assertEquals(
                new Ran(
                        2,
                        "",
                        "portolan ports: Invalid value for option '--format': expected one of text, csv, json, found"
                                + " \"xml\" (portolan ports --help says more)\n"),
                Ran.small("ports", "gate@1", "--format", "xml"));
        assertEquals(
                new Ran(
                        2,
                        "",
                        "portolan ports: Missing required parameter: 'LINE' (portolan ports --help says more)\n"),
                Ran.small("ports"));
    }
}
