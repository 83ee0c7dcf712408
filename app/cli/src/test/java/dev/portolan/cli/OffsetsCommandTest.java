package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OffsetsCommandTest {
    private static final String LOOSE = Ran.plan("loose.portolan.json");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"a-2, offsets-unsafe", "a-3, offsets-stable", "other mate, offsets-group"})
    void tellsPeopleWhyAndWhatIsBlocked(String instance, String golden) throws IOException {
        var ran = Ran.small("offsets", LOOSE, instance);

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check(golden + ".txt", ran.out());
    }

    @Test
    void tellsPeopleEverythingIfAsked() throws IOException {
        var ran = Ran.small("offsets", LOOSE, "a-3", "--all");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("offsets-all.txt", ran.out());
    }

    @Test
    void listsEverythingForSpreadsheets() throws IOException {
        var ran = Ran.small("offsets", LOOSE, "a-2", "--format", "csv");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("offsets.csv", ran.out());
    }

    @Test
    void listsEverythingForPrograms() throws IOException {
        var ran = Ran.small("offsets", LOOSE, "a-2", "--format", "json");

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("offsets.json", ran.out());
    }

    @Test
    void keepsTo80Columns() {
        var ran = Ran.bundled("offsets", Ran.plan("gateways.portolan.json"), "gw-2", "--all");

        assertEquals(
                List.of(), ran.out().lines().filter(line -> line.length() > 80).toList());
    }

    private Path plan(String preferences, int offset) throws IOException {
        var plan = folder.resolve("p.json");
        Files.writeString(plan, """
                {"format": 1, "name": "P", "preferences": {%s}, "hosts": [{"id": "a", "name": "A", "instances": [
                  {"id": "a-1", "name": "one", "product": "gate@1", "offsetKind": "assigned", "offset": %d}]}]}
                """.formatted(preferences, offset));
        return plan;
    }

    /// What is said of numbers that a plan reserves, one number in two, so that each is a range of its own.
    private String moreOf(int count, int firstNumber, int offset) throws IOException {
        var reserved = IntStream.range(0, count)
                .mapToObj(i -> "\"" + (firstNumber + 2 * i) + "\"")
                .collect(Collectors.joining(", ", "\"reserved\": [", "]"));
        return Ran.small("offsets", plan(reserved, offset).toString(), "a-1")
                .out()
                .lines()
                .filter(line -> line.startsWith("and "))
                .collect(Collectors.joining("\n"));
    }

    /// A collision among them, which has a heading of its own, parts no range: each row's arithmetic is that of its
    /// first offset.
    @Test
    void offsetsInARowForOneReasonAreOneRow() throws IOException {
        var plan = folder.resolve("p.json");
        Files.writeString(plan, """
                {"format": 1, "name": "P", "preferences": {"avoidEphemeral": true}, "hosts": [{"id": "h", "name": "h", "listeners": [
                  {"name": "sshd", "port": 40303, "transport": "tcp", "address": "0.0.0.0"}], "instances": [
                  {"id": "b", "name": "b", "product": "besu@26", "offsetKind": "assigned", "offset": 0}]}]}
                """);

        assertEquals(
                """
                OTHER OFFSETS THAT COLLIDE
                OFFSET  BECAUSE
                10000   b p2p 30303 + 10000 = 40303, taken by sshd 40303

                OFFSETS THAT LEAD TO EPHEMERAL NUMBERS
                OFFSET      BECAUSE
                2465-30696  b p2p 30303 + 2465 = 32768 lies in the ephemeral range 32768-60999
                            of h; and 1 more
                """,
                Ran.bundled("offsets", plan.toString(), "b")
                        .out()
                        .lines()
                        .skip(3)
                        .limit(8)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void countsWhatIsLeftOutInGoodEnglish() throws IOException {
        assertEquals("", moreOf(8, 8400, 10));
        assertEquals("and 1 more range; --all lists it", moreOf(9, 8400, 10));
        assertEquals("and 2 more ranges; --all lists them", moreOf(10, 8400, 10));
        assertEquals("and 1 more offset; --all lists it", moreOf(9, 8291, 50));
        assertEquals("and 2 more offsets; --all lists them", moreOf(10, 8291, 50));
    }

    @Test
    void namesTheStepsAndWhereTheyBegin() throws IOException {
        assertEquals(
                """
                one (gate@1) on A
                one has offset 10: the smallest safe one from 10, the product's default, upwards
                in steps of 7
                """,
                Ran.small("offsets", plan("\"stride\": 7", 10).toString(), "a-1")
                        .out()
                        .lines()
                        .limit(3)
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void saysWhichInstancesComeNear() {
        assertEquals(
                new Ran(2, "", "the plan has no instance \"mat\"; close to it: mate, other mate\n"),
                Ran.small("offsets", LOOSE, "mat"));
        assertEquals(
                new Ran(2, "", "the plan has no instance \"zzzz\uFFFDzzz\"\n"),
                Ran.small("offsets", LOOSE, "zzzz\nzzz"));
        assertEquals(
                new Ran(2, "", "the plan has several instances called \"same\"; say which by its id: a-3, b-1\n"),
                Ran.small("offsets", LOOSE, "same"));
    }

    @Test
    void refusesWhatFollowsNoOffset() {
        assertEquals(
                new Ran(2, "", "store: the ports of store follow no offset\n"), Ran.small("offsets", LOOSE, "a-4"));
        assertEquals(
                new Ran(2, "", "gone.json: cannot be read: there is no such file\n"),
                Ran.small("offsets", "gone.json", "a-1"));
    }
}
