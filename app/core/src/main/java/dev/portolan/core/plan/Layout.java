package dev.portolan.core.plan;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where things stand on the canvas; means nothing for ports. What has no place is arranged automatically.
///
/// @param hosts top left corners of hosts
/// @param zones top left corners of zones; only one that is empty, sized or locked needs one
public record Layout(SortedMap<HostId, Place> hosts, SortedMap<ZoneId, Place> zones, Extras extras) {
    /// Nothing has a place yet.
    public static final Layout EMPTY = new Layout(new TreeMap<>(), new TreeMap<>(), Extras.NONE);

    /// Where something stands on the canvas, in pixels at zoom 1.
    ///
    /// @param x to the right, from -10,000,000 to 10,000,000; what lies beyond is brought back to the edge
    /// @param y downwards, in the same range
    /// @param width how wide it is at least, up to 10,000,000; 0 if just as wide as its content needs
    /// @param height how high it is at least, in the same way
    /// @param level what has a higher level is drawn in front, in the same range as `x`; 0 unless somebody
    ///     said otherwise
    /// @param locked whether it stays where it is until it is unlocked, see [Topology#isLocked]
    public record Place(int x, int y, int width, int height, int level, boolean locked, Extras extras) {
        /// How far the canvas reaches from its origin, in each direction.
        public static final int LIMIT = 10_000_000;

        public Place {
            x = Math.clamp(x, -LIMIT, LIMIT);
            y = Math.clamp(y, -LIMIT, LIMIT);
            width = Math.clamp(width, 0, LIMIT);
            height = Math.clamp(height, 0, LIMIT);
            level = Math.clamp(level, -LIMIT, LIMIT);
        }

        /// A point, and nothing else to say.
        public Place(int x, int y) {
            this(x, y, 0, 0, 0, false, Extras.NONE);
        }

        /// This place elsewhere.
        public Place movedTo(int newX, int newY) {
            return new Place(newX, newY, width, height, level, locked, extras);
        }

        /// This place for something of another size; 0 for as large as its content needs.
        public Place sized(int newWidth, int newHeight) {
            return new Place(x, y, newWidth, newHeight, level, locked, extras);
        }

        /// This place farther in front or farther back.
        public Place atLevel(int newLevel) {
            return new Place(x, y, width, height, newLevel, locked, extras);
        }

        /// This place locked, or unlocked.
        public Place withLocked(boolean nowLocked) {
            return new Place(x, y, width, height, level, nowLocked, extras);
        }

        private Place movedTo(Place target) {
            return movedTo(target.x, target.y);
        }
    }

    public Layout {
        hosts = Collections.unmodifiableSortedMap(new TreeMap<>(hosts));
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
    }

    /// This layout with hosts moved or placed. What a file says about a place beyond its position moves
    /// along.
    public Layout withHosts(Map<HostId, Place> moved) {
        var places = new TreeMap<>(hosts);
        moved.forEach((id, place) -> places.merge(id, place, Place::movedTo));
        return new Layout(places, zones, extras);
    }

    /// This layout with a zone moved or placed, see [#withHosts].
    public Layout withZone(ZoneId zone, Place place) {
        var places = new TreeMap<>(zones);
        places.merge(zone, place, Place::movedTo);
        return new Layout(hosts, places, extras);
    }

    /// This layout with the place of a host or zone changed; nothing else has a place.
    ///
    /// @param absent its place if it has none yet
    public Layout withPlace(ElementId element, Place absent, UnaryOperator<Place> change) {
        return switch (element) {
            case HostId id -> new Layout(changed(hosts, id, absent, change), zones, extras);
            case ZoneId id -> new Layout(hosts, changed(zones, id, absent, change), extras);
            case InstanceId _, LinkId _ -> this;
        };
    }

    private static <T> SortedMap<T, Place> changed(
            SortedMap<T, Place> places, T id, Place absent, UnaryOperator<Place> change) {
        var changed = new TreeMap<>(places);
        changed.put(id, change.apply(places.getOrDefault(id, absent)));
        return changed;
    }

    /// The place of a host or zone, or null if it has none.
    public @Nullable Place place(ElementId element) {
        return switch (element) {
            case HostId id -> host(id);
            case ZoneId id -> zone(id);
            case InstanceId _, LinkId _ -> null;
        };
    }

    /// The host's place, or null if it has none.
    public @Nullable Place host(HostId id) {
        return hosts.get(id);
    }

    /// The zone's place, or null if it has none.
    public @Nullable Place zone(ZoneId id) {
        return zones.get(id);
    }
}
