package dev.portolan.desktop.canvas.tile;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Detail;
import dev.portolan.diagram.Geometry;
import dev.portolan.diagram.Picture;
import dev.portolan.diagram.PictureMaker;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A plan at one moment, as a picture for each detail that somebody asks for. Any thread may.
public final class Drawing {
    private final Box bounds;
    private final Function<Detail, Picture> maker;
    private final Map<Detail, Picture> pictures = new ConcurrentHashMap<>();

    private Drawing(Box bounds, Function<Detail, Picture> maker) {
        this.bounds = bounds;
        this.maker = maker;
    }

    /// The drawing of a plan.
    ///
    /// @param resolution of the same plan
    /// @param geometry of the same plan
    public static Drawing of(PictureMaker maker, Topology topology, Resolution resolution, Geometry geometry) {
        return new Drawing(geometry.bounds(), detail -> maker.draw(topology, resolution, geometry, detail));
    }

    /// Holds everything but what is drawn around borders.
    public Box bounds() {
        return bounds;
    }

    /// The picture that shows so much.
    public Picture at(Detail detail) {
        return pictures.computeIfAbsent(detail, maker);
    }

    /// This drawing without some elements.
    public Drawing without(Set<ElementId> hidden) {
        return hidden.isEmpty()
                ? this
                : new Drawing(bounds, detail -> at(detail).without(hidden));
    }

    /// This drawing with all but some elements stepping back.
    public Drawing lighting(Set<ElementId> lit) {
        return new Drawing(bounds, detail -> at(detail).lighting(lit));
    }
}
