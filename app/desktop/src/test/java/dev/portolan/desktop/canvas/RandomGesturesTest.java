package dev.portolan.desktop.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.file.PlanRead;
import dev.portolan.core.file.PlanReader;
import dev.portolan.core.file.PlanWriter;
import dev.portolan.core.plan.ElementId;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the mouse does, in whatever order: nothing throws and the plan stays sound.
class RandomGesturesTest {
    private static final int STEPS = 400;
    private static final List<Direction> DIRECTIONS = List.of(Direction.values());

    private final Bench bench = Bench.small();
    private final List<ProductLine> lines = List.copyOf(SmallPlan.CATALOG.lines());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void neverThrowAndKeepThePlanSound(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(random);
            assertSound("seed " + seed + ", step " + i);
        }
    }

    private void step(Random random) {
        var pointer = pointer(random);
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> bench.gestures().press(pointer);
            case 3, 4, 5, 6, 7 -> bench.gestures().drag(pointer);
            case 8, 9 -> bench.gestures().release(pointer);
            case 10 -> bench.hand().cancel();
            case 11 -> bench.gestures().pickUp(lines.get(random.nextInt(lines.size())), pointer.screen());
            case 12 -> bench.gestures().carryTo(pointer.screen());
            case 13 -> bench.gestures().dropHere();
            case 14 -> bench.offered().stream().findAny().ifPresent(bench::choose);
            case 15 -> bench.targets().look();
            case 16 -> bench.targets().towards(DIRECTIONS.get(random.nextInt(DIRECTIONS.size())));
            case 17 -> bench.targets().link();
            case 18 -> bench.gestures().fit(pointer.screen());
            default -> meanwhile(random);
        }
    }

    /// What keys and buttons can do while a gesture is under way.
    private void meanwhile(Random random) {
        switch (random.nextInt(5)) {
            case 0 -> bench.store().undo();
            case 1 -> bench.store().redo();
            case 2 ->
                bench.store()
                        .dispatch(
                                PlanEdits.delete(bench.topology(), bench.state().selection()));
            case 3 -> bench.store().look(view -> view.zoomedAt(screen(random), random.nextDouble(0.5, 2)));
            default -> bench.drops().place(lines.get(random.nextInt(lines.size())));
        }
    }

    private Pointer pointer(Random random) {
        var buttons = Pointer.Button.values();
        var button = random.nextInt(4) == 0 ? buttons[random.nextInt(buttons.length)] : Pointer.Button.PRIMARY;
        return new Pointer(
                screen(random),
                button,
                new Pointer.Keys(
                        random.nextInt(4) == 0,
                        random.nextInt(10) == 0,
                        random.nextInt(4) == 0,
                        random.nextInt(10) == 0));
    }

    /// Mostly a point where something is.
    private Point screen(Random random) {
        var elements = elements();
        if (elements.isEmpty() || random.nextInt(3) == 0) {
            return new Point(random.nextInt(1400) - 60, random.nextInt(900) - 50);
        }
        var element = elements.get(random.nextInt(elements.size()));
        var handle = LinkHandle.owner(bench.state()).flatMap(owner -> LinkHandle.centre(bench.state(), owner));
        return handle.isPresent() && random.nextInt(3) == 0 ? handle.get() : bench.at(element);
    }

    private List<ElementId> elements() {
        var elements = new ArrayList<ElementId>();
        bench.topology().zones().forEach(zone -> elements.add(zone.id()));
        bench.topology().hosts().forEach(host -> elements.add(host.id()));
        bench.topology().instances().forEach(instance -> elements.add(instance.id()));
        bench.topology().links().forEach(link -> elements.add(link.id()));
        return elements;
    }

    /// A plan is sound if its file can be read again, and a state if it selects and shows what is in the
    /// plan.
    private void assertSound(String when) {
        var topology = bench.topology();
        var text = PlanWriter.write(topology);
        assertEquals(new PlanRead.Fine(topology), PlanReader.read("plan", text), when);
        assertTrue(elements().containsAll(bench.state().selection()), when);
        for (var element : elements()) {
            assertTrue(bench.state().geometry().box(element).isPresent(), () -> when + ": " + element);
        }
        bench.verdict();
    }
}
