package dev.portolan.export.picture;

import dev.portolan.icons.PathData;
import dev.portolan.icons.Segment;
import java.awt.geom.Path2D;

/// Translates our paths into Java2D's.
final class Paths2D {
    private Paths2D() {}

    static Path2D path(PathData data) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, data.segments().size());
        for (var segment : data.segments()) {
            switch (segment) {
                case Segment.MoveTo(double x, double y) -> path.moveTo(x, y);
                case Segment.LineTo(double x, double y) -> path.lineTo(x, y);
                case Segment.QuadTo(double cx, double cy, double x, double y) -> path.quadTo(cx, cy, x, y);
                case Segment.CurveTo(double c1x, double c1y, double c2x, double c2y, double x, double y) ->
                    path.curveTo(c1x, c1y, c2x, c2y, x, y);
                case Segment.Close() -> path.closePath();
            }
        }
        return path;
    }
}
