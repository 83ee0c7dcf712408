package dev.portolan.icons;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads outlines from the tables `glyf` and `loca`: contours of straight lines and quadratic curves, or
/// composites of other glyphs. Coordinates are font units, y upwards.
final class GlyphTable {
    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private static final int WORD_ARGUMENTS = 0x0001;
    private static final int OFFSET_ARGUMENTS = 0x0002;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean longOffsets;

    GlyphTable(ByteBuffer glyf, ByteBuffer loca, boolean longOffsets) {
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
    }

    PathData outline(int glyph) {
        int from = offset(glyph);
        int length = offset(glyph + 1) - from;
        if (length == 0) {
            return new PathData(List.of());
        }
        ByteBuffer data = glyf.slice(from, length);
        int contours = data.getShort(0);
        data.position(10);
        return new PathData(contours < 0 ? composite(data) : simple(data, contours));
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * loca.getChar(2 * glyph);
    }

    private List<Segment> composite(ByteBuffer data) {
        List<Segment> segments = new ArrayList<>();
        int flags;
        do {
            flags = data.getChar();
            int component = data.getChar();
            if ((flags & OFFSET_ARGUMENTS) == 0 || (flags & MATRIX) != 0) {
                throw new IllegalArgumentException("glyph component placed by points or turned: " + component);
            }
            boolean words = (flags & WORD_ARGUMENTS) != 0;
            int dx = words ? data.getShort() : data.get();
            int dy = words ? data.getShort() : data.get();
            double sx = (flags & (ONE_SCALE | TWO_SCALES)) == 0 ? 1 : fraction(data);
            double sy = (flags & TWO_SCALES) == 0 ? sx : fraction(data);
            segments.addAll(outline(component).transformed(sx, sy, dx, dy).segments());
        } while ((flags & MORE_COMPONENTS) != 0);
        return segments;
    }

    /// A signed number with 14 bits after the point.
    private static double fraction(ByteBuffer data) {
        return data.getShort() / 16384.0;
    }

    private static List<Segment> simple(ByteBuffer data, int contours) {
        int[] ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = data.getChar();
        }
        int instructions = data.getChar();
        data.position(data.position() + instructions);
        int[] flags = flags(data, ends[contours - 1] + 1);
        int[] xs = coordinates(data, flags, X_SHORT, X_SAME_OR_POSITIVE);
        int[] ys = coordinates(data, flags, Y_SHORT, Y_SAME_OR_POSITIVE);
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            List<Point> points = new ArrayList<>();
            for (int i = from; i <= end; i++) {
                points.add(new Point(xs[i], ys[i], (flags[i] & ON_CURVE) != 0));
            }
            contour(points, segments);
            from = end + 1;
        }
        return segments;
    }

    private static int[] flags(ByteBuffer data, int count) {
        int[] flags = new int[count];
        int i = 0;
        while (i < count) {
            int flag = data.get();
            int times = (flag & REPEAT) == 0 ? 1 : 1 + Byte.toUnsignedInt(data.get());
            for (int k = 0; k < times; k++) {
                flags[i++] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer data, int[] flags, int isShort, int sameOrPositive) {
        int[] values = new int[flags.length];
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int distance = Byte.toUnsignedInt(data.get());
                value += marked ? distance : -distance;
            } else if (!marked) {
                value += data.getShort();
            }
            values[i] = value;
        }
        return values;
    }

    private static void contour(List<Point> points, List<Segment> segments) {
        List<Point> explicit = withImpliedPoints(points);
        int first = 0;
        while (!explicit.get(first).onCurve()) {
            first++;
        }
        Collections.rotate(explicit, -first);
        Point start = explicit.getFirst();
        segments.add(new Segment.MoveTo(start.x(), start.y()));
        @Nullable Point control = null;
        for (Point point : explicit.subList(1, explicit.size())) {
            if (!point.onCurve()) {
                control = point;
            } else {
                segments.add(arrive(control, point));
                control = null;
            }
        }
        if (control != null) {
            segments.add(arrive(control, start));
        }
        segments.add(new Segment.Close());
    }

    /// Two control points in a row have a curve point midway between them that the file leaves out.
    private static List<Point> withImpliedPoints(List<Point> points) {
        List<Point> explicit = new ArrayList<>();
        Point previous = points.getLast();
        for (Point point : points) {
            if (!previous.onCurve() && !point.onCurve()) {
                explicit.add(previous.midway(point));
            }
            explicit.add(point);
            previous = point;
        }
        return explicit;
    }

    private static Segment arrive(@Nullable Point control, Point end) {
        return control == null
                ? new Segment.LineTo(end.x(), end.y())
                : new Segment.QuadTo(control.x(), control.y(), end.x(), end.y());
    }

    private record Point(double x, double y, boolean onCurve) {
        Point midway(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }
}
