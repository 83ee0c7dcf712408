package dev.portolan.diagram;

import java.util.List;
import java.util.function.Consumer;

/// A drawing, the same for every surface: screen, SVG, PNG and PDF. Colours are inks, so that one picture
/// serves every theme.
public final class Picture {
    /// Free space around the drawing, in pixels.
    private static final double MARGIN = 24;

    private final Box bounds;
    private final List<Figure> figures;
    private final BoxIndex index;

    /// @param figures in paint order
    public Picture(List<Figure> figures) {
        this.figures = List.copyOf(figures);
        var boxes = this.figures.stream().map(Figure::bounds).toList();
        this.index = BoxIndex.of(boxes);
        this.bounds =
                boxes.stream().reduce(Box::union).orElse(new Box(0, 0, 0, 0)).grown(MARGIN);
    }

    /// What a surface shows that shows everything: all figures and some space around them.
    public Box bounds() {
        return bounds;
    }

    /// Every figure, in paint order.
    public List<Figure> figures() {
        return figures;
    }

    /// Visits the figures that reach into a part of the canvas, in paint order. The cost follows the number
    /// of figures visited, not the size of the picture.
    public void forEachWithin(Box viewport, Consumer<Figure> visitor) {
        for (int figure : index.touching(viewport)) {
            visitor.accept(figures.get(figure));
        }
    }
}
