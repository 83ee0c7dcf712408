package dev.portolan.desktop.canvas.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.template.Templates;
import dev.portolan.desktop.canvas.raster.Stamps;
import dev.portolan.desktop.fixture.Pixels;
import dev.portolan.desktop.fixture.SmallPlan;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.GeometryPlanner;
import dev.portolan.diagram.PictureMaker;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Theme;
import dev.portolan.icons.Typefaces;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// After an edit only what looks different is painted again; the oracle paints all of it.
class MendingTest {
    private static final Typefaces TYPEFACES = Typefaces.load();
    private static final Stamps STAMPS = new Stamps(TYPEFACES, Pictograms.load());
    private static final PictureMaker PICTURES = new PictureMaker(TYPEFACES);
    private static final int EDITS = 40;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.4, 1})
    void aMendedTileIsThePixelsOfAFreshOne(double scale) {
        var random = new Random(11);
        var plan = Templates.payments().topology();
        int mended = 0;
        for (int i = 0; i < EDITS; i++) {
            var edited = edit(random, plan).apply(plan);
            var before = drawing(plan);
            var after = drawing(edited);
            for (var spot : View.of(after.bounds()).at(scale).spots()) {
                var stale = stale(spot, before, after);
                if (stale.isPresent()) {
                    var pixels = new Job(spot, before, Theme.light(), null).paint(STAMPS);
                    var fresh = new Job(spot, after, Theme.light(), null).paint(STAMPS);
                    var job = new Job(spot, after, Theme.light(), new Job.Mend(pixels, stale.get()));
                    assertEquals(List.of(), different(fresh, job.paint(STAMPS)), "edit " + i + " at " + spot);
                    mended++;
                } else {
                    assertEquals(
                            List.of(),
                            different(
                                    new Job(spot, after, Theme.light(), null).paint(STAMPS),
                                    new Job(spot, before, Theme.light(), null).paint(STAMPS)),
                            "edit " + i + " leaves " + spot);
                }
            }
            plan = edited;
        }
        assertTrue(mended > EDITS / 2, () -> "too few tiles were mended");
    }

    private static Optional<Box> stale(Spot spot, Drawing before, Drawing after) {
        var was = before.at(spot.detail());
        var is = after.at(spot.detail());
        return Stream.concat(is.changes(was).stream(), is.numberChanges(was).stream())
                .filter(place -> place.intersects(spot.area()))
                .reduce(Box::union);
    }

    private static Drawing drawing(Topology plan) {
        var resolution = SmallPlan.KNOWLEDGE.resolver().resolve(plan);
        return Drawing.of(PICTURES, plan, resolution, new GeometryPlanner().plan(plan, resolution));
    }

    private static Edit edit(Random random, Topology plan) {
        var host = plan.hosts().get(random.nextInt(plan.hosts().size()));
        var instances = plan.instances().toList();
        var instance = instances.get(random.nextInt(instances.size()));
        return switch (random.nextInt(5)) {
            case 0 -> PlanEdits.rename(instance.id(), "renamed " + random.nextInt(1000));
            case 1 -> PlanEdits.rename(host.id(), "host " + random.nextInt(1000));
            case 2 -> InstanceEdits.setOffset(instance, Offset.pinned(random.nextInt(40)));
            case 3 ->
                PlanEdits.delete(
                        plan,
                        List.of(plan.links()
                                .get(random.nextInt(plan.links().size()))
                                .id()));
            default ->
                HostEdits.moveHosts(Map.of(host.id(), new Place(random.nextInt(20) * 80, random.nextInt(20) * 80)));
        };
    }

    private static List<Integer> different(int[] expected, int[] actual) {
        return IntStream.range(0, expected.length)
                .filter(i -> !Pixels.isSame(expected[i], actual[i]))
                .limit(3)
                .boxed()
                .toList();
    }
}
