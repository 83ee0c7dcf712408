package dev.portolan.diagram;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.LinkId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The numbers at the heads of links, each in its place.
record Numbers(Stratum stratum, Geometry geometry) {
    static Numbers none(Geometry geometry) {
        return new Numbers(Stratum.of(List.of()), geometry);
    }

    static Numbers of(List<Figure> figures, Geometry geometry) {
        return new Numbers(
                Stratum.of(List.copyOf(figures.stream().map(Sketch.Drawn::new).toList())), geometry);
    }

    /// These without the numbers that lie on hidden links only.
    Numbers without(Set<ElementId> hidden) {
        var links = new HashSet<LinkId>();
        for (var element : hidden) {
            if (element instanceof LinkId link) {
                links.add(link);
            }
        }
        return new Numbers(stratum.without(number -> isOnlyOn(links, number.bounds())), geometry);
    }

    private boolean isOnlyOn(Set<LinkId> links, Box number) {
        return !links.isEmpty() && geometry.crossings(number, links) == 0 && geometry.crossings(number, Set.of()) > 0;
    }
}
