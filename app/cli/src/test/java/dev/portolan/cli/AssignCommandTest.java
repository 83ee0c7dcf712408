package dev.portolan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AssignCommandTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000);

    @TempDir
    private Path folder = Path.of("");

    private Path copy(String plan) throws IOException {
        var copy = folder.resolve(plan + ".portolan.json");
        Files.copy(Path.of(Ran.plan(plan + ".portolan.json")), copy);
        Files.setLastModifiedTime(copy, LONG_AGO);
        return copy;
    }

    @Test
    void partsCollisionsInPlaceAndSaysWhatEachHit() throws IOException {
        var plan = copy("loose");

        var ran = Ran.small("assign", plan.toString());

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("assign.txt", ran.out());
        Golden.check("assigned.portolan.json", Files.readString(plan));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(plan), files.toList(), "no draft is left");
        }
    }

    @Test
    void aSecondRunTouchesNothing() throws IOException {
        var plan = copy("loose");
        Ran.small("assign", plan.toString());
        Files.setLastModifiedTime(plan, LONG_AGO);
        var bytes = Files.readAllBytes(plan);

        assertEquals(new Ran(0, "Nothing had to change.\n", ""), Ran.small("assign", plan.toString()));

        assertArrayEquals(bytes, Files.readAllBytes(plan));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(plan));
    }

    @Test
    void leavesAPlanWithoutCollisionsAsItIsWritten() throws IOException {
        var plan = folder.resolve("p.json");
        var text = Files.readString(Path.of(Ran.plan("fine.portolan.json"))).replace("\n", "\r\n   ");
        Files.writeString(plan, text);

        assertEquals(new Ran(0, "Nothing had to change.\n", ""), Ran.small("assign", plan.toString()));
        assertEquals(text, Files.readString(plan));
    }

    @Test
    void writesAnotherFileIfAsked() throws IOException {
        var plan = copy("loose");
        var fine = copy("fine");
        var output = folder.resolve("out.portolan.json");

        var ran = Ran.small("assign", plan.toString(), "-o", output.toString()).with("OUT", output);

        assertEquals(0, ran.exitCode());
        assertEquals("Written to OUT", ran.out().lines().toList().getLast());
        Golden.check("assigned.portolan.json", Files.readString(output));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(plan));

        assertEquals(
                new Ran(0, "Nothing had to change.\nWritten to OUT\n", ""),
                Ran.small("assign", fine.toString(), "--output", output.toString())
                        .with("OUT", output));
        assertEquals(0, Ran.small("check", output.toString()).exitCode());
    }

    @Test
    void compactsAndSaysHowSmall() throws IOException {
        var plan = copy("loose");

        var ran = Ran.small("assign", "--compact", plan.toString());

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("assign-compact.txt", ran.out());
        var again = Ran.small("assign", "--compact", plan.toString());
        assertEquals(
                new Ran(
                        0,
                        "Nothing had to change.\n"
                                + ran.out().lines().toList().getLast().replaceAll("[0-9]+ -> ([0-9]+)", "$1 -> $1")
                                + "\n",
                        ""),
                again);
    }

    /// Nothing collides: steps and reserved numbers are all that moves these.
    @Test
    void compactsForWhatThePlanWishesAndNamesIt() throws IOException {
        var ran = Ran.small("assign", "--compact", copy("wishes").toString());

        assertEquals(new Ran(0, ran.out(), ""), ran);
        Golden.check("assign-wishes.txt", ran.out());
    }

    @Test
    void wishesAloneMoveNothingUnlessAskedToCompact() throws IOException {
        assertEquals(
                new Ran(0, "Nothing had to change.\n", ""),
                Ran.small("assign", copy("wishes").toString()));
    }

    @Test
    void countsOnlyWhatCompactingMayChoose() throws IOException {
        var ran = Ran.small("assign", "--compact", copy("stuck").toString());

        assertEquals(
                "Largest assigned offset 50 -> 12, sum 140 -> 34. No other choice is smaller.",
                ran.out()
                        .lines()
                        .filter(line -> line.startsWith("Largest"))
                        .findFirst()
                        .orElse(ran.out()));
        assertEquals(1, ran.exitCode());
    }

    @Test
    void saysWhyNoOffsetPartsWhatRemains() throws IOException {
        var plan = copy("stuck");

        var ran = Ran.small("assign", plan.toString());

        assertEquals(new Ran(1, ran.out(), ""), ran);
        Golden.check("assign-stuck.txt", ran.out());
    }

    @Test
    void refusesWhatItCannotReadOrWrite() throws IOException {
        assertEquals(
                new Ran(2, "", "gone.json: cannot be read: there is no such file\n"), Ran.small("assign", "gone.json"));
        var plan = copy("loose");
        var ran = Ran.small(
                        "assign",
                        plan.toString(),
                        "-o",
                        folder.resolve("no/such/folder.json").toString())
                .with("DIR", folder);
        assertEquals(2, ran.exitCode());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count());
    }
}
