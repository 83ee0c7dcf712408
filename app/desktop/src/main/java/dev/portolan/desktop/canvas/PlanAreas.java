package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.Area;
import dev.portolan.core.edit.Areas;
import dev.portolan.core.plan.ElementId;
import dev.portolan.diagram.Box;
import dev.portolan.diagram.Geometry;
import java.util.Optional;

/// Tells edits where everything stands, to the pixel.
public final class PlanAreas implements Areas {
    private final Geometry geometry;

    /// @param geometry of the plan that is edited
    public PlanAreas(Geometry geometry) {
        this.geometry = geometry;
    }

    @Override
    public Optional<Area> of(ElementId element) {
        return geometry.box(element).map(PlanAreas::area);
    }

    private static Area area(Box box) {
        return new Area(whole(box.x()), whole(box.y()), whole(box.width()), whole(box.height()));
    }

    private static int whole(double length) {
        return Math.toIntExact(Math.round(length));
    }
}
