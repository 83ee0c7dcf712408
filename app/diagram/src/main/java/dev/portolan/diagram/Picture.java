package dev.portolan.diagram;

import dev.portolan.core.common.Lazy;
import dev.portolan.core.plan.ElementId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A drawing, the same for every surface: screen, SVG, PNG and PDF. Colours are inks, so that one picture
/// serves every theme. Figures are drawn where somebody looks; any thread may.
public final class Picture {
    /// Free space around the drawing, in pixels.
    private static final double MARGIN = 24;

    private final List<Stratum> elements;
    private final Lazy<Numbers> numbers;
    private final Lazy<Box> bounds = new Lazy<>(this::findBounds);

    /// @param figures in paint order
    public Picture(List<Figure> figures) {
        this(
                List.of(Stratum.of(
                        List.copyOf(figures.stream().map(Sketch.Drawn::new).toList()))),
                new Lazy<>(() -> Numbers.none(Geometry.EMPTY)));
    }

    /// @param elements zones, hosts, links and instances, from the bottom to the top
    /// @param numbers what lies on all of them, and takes long enough to place that it is only done when it is
    ///     looked at
    Picture(List<Stratum> elements, Lazy<Numbers> numbers) {
        this.elements = List.copyOf(elements);
        this.numbers = numbers;
    }

    /// What a surface shows that shows everything: all figures and some space around them.
    public Box bounds() {
        return bounds.get();
    }

    private Box findBounds() {
        return sketches()
                .map(Sketch::bounds)
                .reduce(Box::union)
                .orElse(new Box(0, 0, 0, 0))
                .grown(MARGIN);
    }

    private Stream<Sketch> sketches() {
        return Stream.concat(elements.stream(), Stream.of(numbers.get().stratum()))
                .flatMap(stratum -> stratum.sketches().stream())
                .filter(sketch -> !(sketch instanceof Sketch.Hidden));
    }

    /// Every figure, in paint order.
    public List<Figure> figures() {
        return sketches().map(Sketch::figure).toList();
    }

    /// Visits the figures that reach into a part of the canvas, in paint order. The cost follows the number
    /// of figures visited, not the size of the picture.
    public void forEachWithin(Box viewport, Consumer<Figure> visitor) {
        elements.forEach(stratum -> stratum.forEachWithin(viewport, visitor));
        numbers.get().stratum().forEachWithin(viewport, visitor);
    }

    /// This picture without some elements, and without the numbers that only they have.
    public Picture without(Set<ElementId> hidden) {
        return new Picture(
                elements.stream()
                        .map(stratum -> stratum.without(sketch -> hidden.contains(sketch.key())))
                        .toList(),
                new Lazy<>(() -> numbers.get().without(hidden)));
    }

    /// This picture with all but some elements stepping back, and without the numbers that only these have.
    public Picture lighting(Set<ElementId> lit) {
        var dimmed = new Lazy<>(() -> elements.stream()
                .flatMap(stratum -> stratum.sketches().stream())
                .map(Sketch::key)
                .filter(ElementId.class::isInstance)
                .map(ElementId.class::cast)
                .filter(id -> !lit.contains(id))
                .collect(Collectors.toSet()));
        return new Picture(
                elements.stream()
                        .map(stratum -> stratum.fading(sketch -> !lit.contains(sketch.key())))
                        .toList(),
                new Lazy<>(() -> numbers.get().without(dimmed.get())));
    }

    /// The figures of some elements, in paint order.
    public List<Figure> figures(Set<ElementId> wanted) {
        return elements.stream()
                .flatMap(stratum -> stratum.sketches().stream())
                .filter(sketch -> wanted.contains(sketch.key()))
                .map(Sketch::figure)
                .toList();
    }

    /// The elements that look different from an earlier version of the picture, or are in one of them only.
    public Set<ElementId> changedElements(Picture earlier) {
        var changed = new HashSet<ElementId>();
        forEachChange(earlier, sketch -> {
            if (sketch.key() instanceof ElementId element) {
                changed.add(element);
            }
        });
        return changed;
    }

    /// The places where this picture's elements look different from those of an earlier version.
    public List<Box> changes(Picture earlier) {
        var places = new ArrayList<Box>();
        forEachChange(earlier, sketch -> places.addAll(sketch.reach()));
        return places;
    }

    private void forEachChange(Picture earlier, Consumer<Sketch> visitor) {
        for (int i = 0; i < elements.size(); i++) {
            elements.get(i).forEachChange(earlier.elements.get(i), visitor);
        }
    }

    /// The places where the numbers at arrow heads are others than those of an earlier version. May take long.
    public List<Box> numberChanges(Picture earlier) {
        var places = new ArrayList<Box>();
        numbers.get().stratum().forEachChange(earlier.numbers.get().stratum(), sketch -> places.addAll(sketch.reach()));
        return places;
    }
}
