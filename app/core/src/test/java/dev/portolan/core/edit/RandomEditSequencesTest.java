package dev.portolan.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.file.PlanReader;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.fixture.RandomHosts;
import dev.portolan.core.fixture.WiredCatalog;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Whatever is done to a plan and however much of it is taken back: its file is what it was, to the byte.
class RandomEditSequencesTest {
    private static final int SEQUENCES = Math.min(10_000, Integer.getInteger("portolan.cases", 10_000));
    private static final int STEPS = 20;
    private static final long SEED = 20261122;
    private static final Catalog CATALOG = WiredCatalog.catalog();

    @Test
    void undoToTheStartGivesTheOpenedFileAndRedoTheEditedOne() {
        int steps = 0;
        var labels = new TreeMap<String, Integer>();
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            var context = "seed " + (SEED + sequence);
            var random = new Random(SEED + sequence);
            var opened = PlanWriter.write(start(random));
            var history = History.opened(read(opened, context));
            var edits = new RandomEdits(random, CATALOG);
            for (int step = 0; step < STEPS; step++) {
                history = history.apply(edits.next(history.topology()));
            }
            var edited = PlanWriter.write(history.topology());
            assertEquals(List.of(), SoundPlans.flaws(history.topology()), context);
            assertEquals(history.topology(), read(edited, context), context);
            while (history.undoLabel().isPresent()) {
                labels.merge(history.undoLabel().get().replaceFirst(" .*", ""), 1, Integer::sum);
                history = history.undo();
                steps++;
            }
            assertEquals(opened, PlanWriter.write(history.topology()), context);
            while (history.redoLabel().isPresent()) {
                history = history.redo();
            }
            assertEquals(edited, PlanWriter.write(history.topology()), context);
        }
        System.out.println(SEQUENCES + " edit sequences from seed " + SEED + ", " + steps + " undo steps: " + labels);
        assertTrue(steps > SEQUENCES * STEPS / 2, "too few edits changed anything: " + steps);
    }

    private static Topology start(Random random) {
        var hosts = new RandomHosts(random);
        return Topology.empty("plan").withHosts(random.nextBoolean() ? List.of(hosts.host()) : List.of());
    }

    private static Topology read(String text, String context) {
        return switch (PlanReader.read(context, text)) {
            case PlanRead.Fine(var topology) -> topology;
            case PlanRead.Failed(var problem) -> throw new AssertionError(problem.describe());
        };
    }
}
