package dev.portolan.desktop.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.LineId;
import dev.portolan.core.file.PlanFiles;
import dev.portolan.core.plan.Topology;
import dev.portolan.desktop.fixture.SmallPlan;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonFactory;

/// Unsaved work that outlives the program.
class JournalsTest {
    /// A process that there is not: no system numbers them so high.
    private static final Owner DEAD = new Owner(4_194_305_000L, 1);

    private static final Topology EDITED = SmallPlan.plan().withName("Edited");

    @TempDir
    private Path home = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void savePlan() throws IOException {
        file = Files.createDirectory(home.resolve("plans")).resolve("shop.portolan.json");
        assertTrue(PlanFiles.write(file, SmallPlan.plan()).isEmpty());
    }

    private Journals journals(Owner owner) {
        return new Journals(home.resolve("unsaved"), owner);
    }

    private List<Topology> found() {
        return plans(journals(Owner.current()).leftBehind(file));
    }

    private static List<Topology> plans(List<Entry> entries) {
        return entries.stream()
                .filter(Entry.Work.class::isInstance)
                .map(entry -> ((Entry.Work) entry).plan())
                .toList();
    }

    private static Journal written(Journal journal, Topology plan) {
        assertEquals(Optional.empty(), journal.write(journal.ask(), plan));
        return journal;
    }

    @Test
    void standsBesideThePlanAndLeavesItAlone() throws IOException {
        var before = Files.readString(file);
        written(journals(DEAD).journal(file), EDITED);
        assertEquals(before, Files.readString(file));
        assertTrue(Files.exists(file.resolveSibling(".shop.portolan.json.portolan-journal")));
        assertEquals(List.of(EDITED), found());
    }

    @Test
    void ofAProcessThatRunsIsNobodyElsesBusiness() {
        written(journals(Owner.current()).journal(file), EDITED);
        assertEquals(List.of(), found());
    }

    @Test
    void isGoneOnceTheWorkIsSaved() {
        var journal = written(journals(DEAD).journal(file), EDITED);
        journal.remove();
        assertEquals(List.of(), found());
        assertFalse(Files.exists(Journals.beside(file)));
    }

    @Test
    void whatWasAskedForBeforeSavingIsNotWrittenAfterIt() {
        var journal = journals(DEAD).journal(file);
        long late = journal.ask();
        journal.remove();
        assertTrue(journal.write(late, EDITED).isEmpty());
        assertEquals(List.of(), found());
    }

    @Test
    void anOlderPlanNeverTakesThePlaceOfANewerOne() {
        var journal = journals(DEAD).journal(file);
        long first = journal.ask();
        long second = journal.ask();
        journal.write(second, EDITED);
        journal.write(first, SmallPlan.plan());
        assertEquals(List.of(EDITED), found());
    }

    @Test
    void leavesTheWorkOfSomebodyElseAlone() {
        written(journals(DEAD).journal(file), EDITED);
        var other = EDITED.withName("Other");
        written(journals(new Owner(DEAD.pid(), 2)).journal(file), other);
        assertEquals(List.of(EDITED, other), found());
    }

    @Test
    void goesOnWithWhatItAdopts() {
        written(journals(DEAD).journal(file), EDITED);
        var journals = journals(new Owner(DEAD.pid(), 2));
        var journal = journals.journal(file);
        journal.adopt(journals.leftBehind(file).getFirst().place());
        var next = EDITED.withName("Next");
        written(journal, next);
        assertEquals(List.of(next), found());
        journal.remove();
        assertEquals(List.of(), found());
    }

    @Test
    void withoutAFolderToWriteInStandsAmongTheOthers() throws IOException {
        var nowhere = home.resolve("gone").resolve("shop.portolan.json");
        written(journals(DEAD).journal(nowhere), EDITED);
        assertEquals(List.of(EDITED), plans(journals(Owner.current()).leftBehind(nowhere)));
        assertEquals(List.of(), found());
    }

    @Test
    void ofAPlanThatWasNeverSavedIsFoundWithoutAFile() {
        written(journals(DEAD).journal(null), EDITED);
        written(journals(DEAD).journal(home.resolve("gone").resolve("x")), EDITED.withName("Other"));
        assertEquals(List.of(EDITED), plans(journals(Owner.current()).leftBehindUnsaved()));
        assertEquals(List.of(), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "portolan-journal 1 4194305000 1 -\n{\"format\": 1,", "\u0000\u0001"})
    void whatCannotBeReadIsToldInOneLineAndKept(String text) throws IOException {
        var place = Journals.beside(file);
        Files.writeString(place, text);
        var garbage = (Entry.Garbage) journals(DEAD).leftBehind(file).getFirst();
        assertTrue(garbage.problem().startsWith(place.toString()), garbage.problem());
        assertEquals(1, garbage.problem().lines().count());
        var aside = journals(DEAD).setAside(garbage);
        assertEquals(text, Files.readString(aside));
        assertEquals(List.of(), journals(DEAD).leftBehind(file));
    }

    @Test
    void namesTheLineOfABrokenPlan() throws IOException {
        Files.writeString(Journals.beside(file), "portolan-journal 1 4194305000 1 -\n{\n  \"format\": \"x\"\n}\n");
        var garbage = (Entry.Garbage) journals(DEAD).leftBehind(file).getFirst();
        assertTrue(garbage.problem().startsWith(Journals.beside(file) + ":3:"), garbage.problem());
    }

    /// Runs in a process of its own, which is killed while it writes.
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) {
            var home = Path.of(arguments[0]);
            var file = home.resolve("plans").resolve("shop.portolan.json");
            var journal = new Journals(home.resolve("unsaved"), Owner.current()).journal(file);
            for (int i = 0; ; i++) {
                journal.write(journal.ask(), Topology.empty("Edit " + i));
                System.out.println(i);
            }
        }
    }

    /// The folder or archive that a class is read from.
    private static String root(Class<?> type) {
        var name = type.getName().replace('.', '/') + ".class";
        var found = Objects.requireNonNull(type.getResource("/" + name), name).toString();
        var root = found.substring(0, found.length() - name.length());
        var file = root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root;
        return Path.of(URI.create(file)).toString();
    }

    @Test
    void survivesAKilledProcessWhole() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = Stream.of(Victim.class, Journals.class, PlanFiles.class, LineId.class, JsonFactory.class)
                .map(JournalsTest::root)
                .collect(Collectors.joining(File.pathSeparator));
        var victim = new ProcessBuilder(java, "-cp", path, Victim.class.getName(), home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = victim.inputReader()) {
            for (int i = 0; i < 5; i++) {
                assertEquals(String.valueOf(i), lines.readLine());
            }
            assertEquals(List.of(), found());
        } finally {
            victim.destroyForcibly();
        }
        assertTrue(victim.waitFor(10, TimeUnit.SECONDS));
        var name = found().getFirst().name();
        assertTrue(Integer.parseInt(name.substring("Edit ".length())) >= 4, name);
        assertEquals(1, found().size());
    }
}
