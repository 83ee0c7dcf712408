package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.BETA;
import static dev.portolan.desktop.fixture.SmallPlan.DB;
import static dev.portolan.desktop.fixture.SmallPlan.GW_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.MI_2;
import static dev.portolan.desktop.fixture.SmallPlan.TOOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Links drawn from the handle of the selected instance.
class LinkingGesturesTest {
    private final Bench bench = Bench.small();

    /// Selects an instance and gives the middle of its handle.
    private Point handle(InstanceId owner) {
        bench.store().select(Set.of(owner));
        return LinkHandle.centre(bench.state(), owner).orElseThrow();
    }

    @Test
    void onlyASingleSelectedInstanceHasAHandle() {
        assertEquals(Optional.empty(), LinkHandle.owner(bench.state()));
        bench.store().select(Set.of(ALPHA));
        assertEquals(Optional.empty(), LinkHandle.owner(bench.state()));
        bench.store().select(Set.of(MI_1, MI_2));
        assertEquals(Optional.empty(), LinkHandle.owner(bench.state()));
        var handle = handle(MI_1);
        assertEquals(Optional.of(MI_1), LinkHandle.at(bench.state(), handle));
        assertEquals(Optional.empty(), LinkHandle.at(bench.state(), new Point(handle.x() + 11, handle.y())));
    }

    @Test
    void connectsAtOnceWhereOneLinkMakesSense() {
        bench.move(handle(GW_1), bench.at(DB));
        var link = bench.topology().links().getFirst();
        assertEquals(List.of(link), bench.topology().links());
        assertEquals(List.of(GW_1, DB, new PortId("client")), List.of(link.from(), link.to(), link.port()));
        assertEquals("Configuration, users and registry are kept in a shared database.", link.purpose());
        assertEquals(
                3306, bench.state().resolution().link(link.id()).orElseThrow().number());
        assertEquals(List.of(), bench.offered());
        bench.store().undo();
        assertEquals(List.of(), bench.topology().links());
    }

    @Test
    void selectsTheLinkThatIsThereAlreadyInsteadOfDrawingItTwice() {
        bench.move(handle(GW_1), bench.at(DB));
        var links = bench.topology().links();
        assertEquals(Set.of(links.getFirst().id()), bench.state().selection());
        bench.move(handle(GW_1), bench.at(DB));
        assertEquals(links, bench.topology().links());
        assertEquals(Set.of(links.getFirst().id()), bench.state().selection());
    }

    @Test
    void asksWhereSeveralLinksMakeSense() {
        bench.move(handle(GW_1), bench.at(MI_2));
        assertEquals(
                List.of(8290, 8253),
                bench.offered().stream().map(LinkOption::number).toList());
        assertEquals(List.of(), bench.topology().links());
        bench.choose(bench.offered().getLast());
        assertEquals(
                8253,
                bench.state()
                        .resolution()
                        .link(new LinkId("gw-1-to-mi-2"))
                        .orElseThrow()
                        .number());
    }

    @Test
    void aChoiceThatComesTooLateChangesNothing() {
        bench.move(handle(GW_1), bench.at(MI_2));
        bench.store().dispatch(PlanEdits.delete(bench.topology(), List.of(MI_2)));
        var before = bench.state();
        bench.choose(bench.offered().getFirst());
        assertSame(before, bench.state());
    }

    @Test
    void doesNothingWhereNoLinkMakesSense() {
        bench.pull(handle(GW_1), bench.at(TOOL));
        var before = bench.state();
        assertNull(linking().target());
        bench.release(bench.at(TOOL));
        assertEquals(before, bench.state());
        assertEquals(List.of(), bench.offered());
    }

    @Test
    void doesNothingOnItselfOnAHostOrOnTheCanvas() {
        for (var end : List.of(bench.at(GW_1), bench.head(BETA), bench.at(800, 600))) {
            bench.pull(handle(GW_1), end);
            var before = bench.state();
            assertNull(linking().target());
            bench.release(end);
            assertEquals(before, bench.state());
        }
    }

    @Test
    void showsTheTargetBeforeTheButtonIsUpAndACancelledLinkLeavesNoTrace() {
        bench.pull(handle(GW_1), bench.at(DB));
        var before = bench.state();
        assertEquals(DB, linking().target());
        bench.hand().cancel();
        bench.release(bench.at(DB));
        assertEquals(before, bench.state());
    }

    private Gesture.Linking linking() {
        return assertInstanceOf(Gesture.Linking.class, bench.hand().gesture());
    }
}
