package dev.portolan.diagram;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A figure that is only drawn where somebody looks. Two sketches that are equal look the same.
sealed interface Sketch {
    /// What tells it from the others of its stratum: its element, or its place.
    Object key();

    /// Holds every mark.
    Box bounds();

    /// Draws it, each time anew: that takes less time than painting it, and no memory.
    Figure figure();

    /// The places that look different without it.
    default List<Box> reach() {
        return List.of(bounds());
    }

    /// A figure that is drawn already.
    record Drawn(Figure figure) implements Sketch {
        @Override
        public Object key() {
            return figure.element() == null ? figure.bounds() : figure.element();
        }

        @Override
        public Box bounds() {
            return figure.bounds();
        }
    }

    /// Another sketch in another guise: the same element in the same place.
    sealed interface Disguised extends Sketch {
        /// What is disguised.
        Sketch sketch();

        @Override
        default Object key() {
            return sketch().key();
        }

        @Override
        default Box bounds() {
            return sketch().bounds();
        }
    }

    /// What is left out of a picture.
    record Hidden(Sketch sketch) implements Disguised {
        @Override
        public Figure figure() {
            return new Figure(null, "", bounds(), List.of());
        }

        @Override
        public List<Box> reach() {
            return List.of();
        }
    }

    /// What steps back behind the rest of a picture.
    record Faded(Sketch sketch) implements Disguised {
        @Override
        public Figure figure() {
            return Fading.faded(sketch.figure());
        }

        @Override
        public List<Box> reach() {
            return sketch.reach();
        }
    }

    record OfZone(ZoneArtist artist, Zone zone, Box box, Detail detail) implements Sketch {
        @Override
        public ElementId key() {
            return zone.id();
        }

        @Override
        public Box bounds() {
            return box.grown(ZoneArtist.MARGIN);
        }

        @Override
        public Figure figure() {
            return artist.draw(zone, box, detail);
        }
    }

    record OfHost(
            HostArtist artist, Host host, Box box, @Nullable Severity verdict, Detail detail) implements Sketch {
        @Override
        public ElementId key() {
            return host.id();
        }

        @Override
        public Box bounds() {
            return box.grown(HostArtist.MARGIN);
        }

        @Override
        public Figure figure() {
            return artist.draw(host, box, Optional.ofNullable(verdict), detail);
        }
    }

    /// A link.
    ///
    /// @param first whether it has the line of its bundle
    record OfLink(LinkArtist artist, LinkResolution link, boolean first, Route route, Detail detail) implements Sketch {
        /// How far the arrow head and the line's width reach beside the route.
        static final double MARGIN = 6;

        @Override
        public ElementId key() {
            return link.link().id();
        }

        @Override
        public Box bounds() {
            return route.bounds().grown(MARGIN);
        }

        @Override
        public Figure figure() {
            return artist.draw(link, first, route, detail);
        }

        @Override
        public List<Box> reach() {
            var stretches = new ArrayList<Box>();
            for (int i = 1; i < route.points().size(); i++) {
                stretches.add(
                        Box.between(route.points().get(i - 1), route.points().get(i))
                                .grown(MARGIN));
            }
            return stretches;
        }
    }

    record OfCard(
            CardArtist artist,
            InstancePorts instance,
            Box box,
            @Nullable Severity verdict,
            Detail detail) implements Sketch {
        @Override
        public ElementId key() {
            return instance.instance().id();
        }

        @Override
        public Box bounds() {
            return box.grown(CardArtist.MARGIN);
        }

        @Override
        public Figure figure() {
            return artist.draw(instance, box, Optional.ofNullable(verdict), detail);
        }
    }
}
