package dev.portolan.desktop.canvas.raster;

import dev.portolan.icons.PathData;
import dev.portolan.icons.Pictogram;
import dev.portolan.icons.Pictograms;
import dev.portolan.icons.Typeface;
import dev.portolan.icons.Typefaces;
import dev.portolan.icons.Weight;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Remembers the stamps of letters, pictograms and small shapes, which a plan repeats by the thousand. Any
/// thread may ask.
public final class Stamps {
    /// Positions within a pixel that are told apart, each way.
    static final int PHASES = 4;

    /// Of a few hundred bytes each; then it begins anew.
    private static final int MOST = 20_000;

    /// What is stamped, how large, and where in its pixel.
    private sealed interface Key {
        record Letter(Weight weight, int codePoint, double size, int phase) implements Key {}

        record Sign(String pictogram, double scale, int phaseX, int phaseY) implements Key {}

        record Form(PathData path, double pen, double scale, int phaseX, int phaseY) implements Key {}
    }

    private final Typefaces typefaces;
    private final Pictograms pictograms;
    private final Map<Key, Stamp> stamps = new ConcurrentHashMap<>();
    private final Map<Weight, Map<Integer, Double>> advances = new ConcurrentHashMap<>();

    public Stamps(Typefaces typefaces, Pictograms pictograms) {
        this.typefaces = typefaces;
        this.pictograms = pictograms;
    }

    /// How far the pen moves on for a letter of size 1.
    double advance(Weight weight, int codePoint) {
        return advances.computeIfAbsent(weight, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(codePoint, letter -> typefaces.of(weight).width(Character.toString(letter), 1));
    }

    /// A letter whose baseline starts at the origin.
    ///
    /// @param size in pixels
    /// @param phase quarters of a pixel to the right
    Stamp letter(Weight weight, int codePoint, double size, int phase) {
        return remembered(
                new Key.Letter(weight, codePoint, size, phase),
                () -> letter(typefaces.of(weight), codePoint, size, phase));
    }

    private static Stamp letter(Typeface typeface, int codePoint, double size, int phase) {
        var outline = typeface.outline(Character.toString(codePoint), size);
        return Stamper.filled(Polyline.of(outline, 1, (double) phase / PHASES, 0));
    }

    /// A pictogram whose grid has its corner at the origin.
    ///
    /// @param scale pixels per unit of the grid
    Stamp sign(String pictogram, double scale, int phaseX, int phaseY) {
        return remembered(
                new Key.Sign(pictogram, scale, phaseX, phaseY),
                () -> sign(pictograms.pictogram(pictogram), scale, phaseX, phaseY));
    }

    private static Stamp sign(Pictogram pictogram, double scale, int phaseX, int phaseY) {
        double dx = (double) phaseX / PHASES;
        double dy = (double) phaseY / PHASES;
        var strokes = new ArrayList<Polyline>();
        pictogram.strokes().forEach(path -> strokes.addAll(Polyline.of(path, scale, dx, dy)));
        var fills = new ArrayList<Polyline>();
        pictogram.fills().forEach(path -> fills.addAll(Polyline.of(path, scale, dx, dy)));
        return Stamper.stroked(strokes, Pictogram.STROKE_WIDTH * scale).with(Stamper.filled(fills));
    }

    /// The inside of a shape.
    Stamp inside(PathData path, double scale, int phaseX, int phaseY) {
        return remembered(
                new Key.Form(path, 0, scale, phaseX, phaseY),
                () -> Stamper.filled(Polyline.of(path, scale, (double) phaseX / PHASES, (double) phaseY / PHASES)));
    }

    /// The border of a shape.
    ///
    /// @param pen its width, in units of the path
    Stamp border(PathData path, double pen, double scale, int phaseX, int phaseY) {
        return remembered(
                new Key.Form(path, pen, scale, phaseX, phaseY),
                () -> Stamper.stroked(
                        Polyline.of(path, scale, (double) phaseX / PHASES, (double) phaseY / PHASES), pen * scale));
    }

    private Stamp remembered(Key key, Supplier<Stamp> maker) {
        var known = stamps.get(key);
        if (known != null) {
            return known;
        }
        var made = maker.get();
        if (stamps.size() >= MOST) {
            stamps.clear();
        }
        stamps.put(key, made);
        return made;
    }
}
