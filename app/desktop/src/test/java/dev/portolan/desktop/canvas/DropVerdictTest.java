package dev.portolan.desktop.canvas;

import static dev.portolan.desktop.fixture.SmallPlan.ALPHA;
import static dev.portolan.desktop.fixture.SmallPlan.DELTA;
import static dev.portolan.desktop.fixture.SmallPlan.GAMMA;
import static dev.portolan.desktop.fixture.SmallPlan.GATEWAY;
import static dev.portolan.desktop.fixture.SmallPlan.MI_1;
import static dev.portolan.desktop.fixture.SmallPlan.line;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.catalog.LineId;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Offset;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The words that tell what a drop would do.
class DropVerdictTest {
    private final Bench bench = Bench.small();

    private List<String> linesOver(HostId host, LineId product) {
        bench.gestures().pickUp(line(product), bench.at(host));
        return bench.verdict().map(DropVerdict::lines).orElse(List.of());
    }

    @Test
    void isSilentWhileNothingWouldBeDropped() {
        assertEquals(Optional.empty(), bench.verdict());
        bench.pull(bench.head(ALPHA), bench.at(300, 400));
        assertEquals(Optional.empty(), bench.verdict());
    }

    @Test
    void listsSixPortsAndCountsTheRest() {
        assertEquals(
                List.of("gamma: offset 0, no collision", "8243  8099  9443  9763  9999  11111  and 8 more"),
                linesOver(GAMMA, GATEWAY));
    }

    @Test
    void tellsNoOffsetOfAProductThatFollowsNone() {
        assertEquals(List.of("gamma: no collision", "443  80"), linesOver(GAMMA, new LineId("load-balancer")));
    }

    @Test
    void saysThatAPinnedOffsetStays() {
        var instance = bench.topology().instance(MI_1).orElseThrow();
        bench.store().dispatch(InstanceEdits.setOffset(instance, Offset.pinned(40)));
        bench.pull(bench.at(MI_1), bench.head(GAMMA));
        assertEquals(
                Optional.of(new DropVerdict(
                        true, List.of("gamma: pinned at offset 40, no collision", "8320  8283  9194  9231"))),
                bench.verdict());
    }

    @Test
    void usesTheHostsNameAsItIs() {
        bench.store().dispatch(PlanEdits.rename(GAMMA, "{0} \u05d0\u05d1 'x'"));
        assertEquals(
                "{0} \u05d0\u05d1 'x': no collision",
                linesOver(GAMMA, new LineId("load-balancer")).getFirst());
    }

    @Test
    void saysNothingAboutPortsOfAProductThatHasNone() {
        assertEquals(List.of("delta: no collision"), linesOver(DELTA, new LineId("custom")));
    }

    @Test
    void promisesANewHostOverTheEmptyCanvas() {
        bench.gestures().pickUp(line(GATEWAY), new Point(1, 1));
        assertEquals(Optional.of(new DropVerdict(true, List.of("Drop here to make a new host"))), bench.verdict());
    }
}
