package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.desktop.canvas.tile.Drawing;
import dev.portolan.desktop.store.Filter;
import dev.portolan.desktop.store.State;
import dev.portolan.diagram.Detail;
import dev.portolan.diagram.Figure;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Mark;
import dev.portolan.diagram.Picture;
import dev.portolan.diagram.PictureMaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells what stands still, and is painted once, from what a gesture moves, and is painted at every frame.
final class Scenery {
    private final PictureMaker pictures;
    private Topology topology;
    private Resolution resolution;
    private Geometry geometry;
    private Filter filter = Filter.NONE;
    private Drawing whole;
    private Drawing still;
    private Set<ElementId> lifted = Set.of();
    private Set<ElementId> lit = Set.of();
    private List<Figure> moving = List.of();
    private boolean settling;

    Scenery(PictureMaker pictures, State state) {
        this.pictures = pictures;
        this.topology = state.topology();
        this.resolution = state.resolution();
        this.geometry = state.geometry();
        this.whole = Drawing.of(pictures, topology, resolution, geometry);
        this.still = whole;
    }

    /// Goes on to what the window shows now.
    void follow(State state, Gesture gesture) {
        boolean edited = !isOf(state);
        if (edited) {
            topology = state.topology();
            resolution = state.resolution();
            geometry = state.geometry();
            filter = state.filter();
            var drawing = Drawing.of(pictures, topology, resolution, geometry);
            whole = filter.isEmpty() ? drawing : drawing.lighting(filter.lit(resolution));
        }
        if (gesture instanceof Gesture.Drafted drafted) {
            lift(drafted, Detail.at(state.viewport().zoom()), edited);
        } else if (edited || !lifted.isEmpty() || !lit.equals(gesture.lit())) {
            // What was let go stays in sight until it is painted where it fell.
            settling = edited && !lifted.isEmpty();
            lifted = Set.of();
            lit = gesture.lit();
            still = lit.isEmpty() ? whole : whole.lighting(lit);
        }
    }

    /// Identity on purpose: every edit makes new objects, and comparing their content would cost more than
    /// painting.
    @SuppressWarnings("ReferenceEquality")
    private boolean isOf(State state) {
        return topology == state.topology()
                && resolution == state.resolution()
                && geometry == state.geometry()
                && filter == state.filter();
    }

    private void lift(Gesture.Drafted drafted, Detail detail, boolean edited) {
        var before = whole.at(detail);
        var now = pictures.draw(drafted.edit().apply(topology), resolution, drafted.draft(), detail);
        var changed = now.changedElements(before);
        moving = figures(now, changed);
        changed.removeIf(ZoneId.class::isInstance);
        if (edited || !lifted.containsAll(changed)) {
            changed.addAll(lifted);
            lifted = changed;
            still = whole.without(lifted);
        }
    }

    /// What is lifted; of zones, which lie under it, only the border.
    private static List<Figure> figures(Picture picture, Set<ElementId> changed) {
        var figures = new ArrayList<Figure>();
        for (var figure : picture.figures(changed)) {
            figures.add(figure.element() instanceof ZoneId ? border(figure) : figure);
        }
        return figures;
    }

    private static Figure border(Figure zone) {
        var marks = new ArrayList<Mark>();
        for (var mark : zone.marks()) {
            if (mark instanceof Mark.Rect rect) {
                marks.add(new Mark.Rect(rect.box(), rect.radius(), null, rect.stroke(), rect.strokeWidth(), true));
            }
        }
        return new Figure(zone.element(), zone.name(), zone.bounds(), marks);
    }

    /// What stands still.
    Drawing still() {
        return still;
    }

    /// What moves.
    ///
    /// @param painted whether [#still] is painted already, all of it
    List<Figure> moving(boolean painted) {
        if (lifted.isEmpty() && (!settling || painted)) {
            settling = false;
            moving = List.of();
        }
        return moving;
    }

    /// How some elements look at a zoom, in paint order.
    List<Figure> figures(Set<ElementId> wanted, double zoom) {
        return whole.at(Detail.at(zoom)).figures(wanted);
    }
}
