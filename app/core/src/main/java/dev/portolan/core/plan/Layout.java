package dev.portolan.core.plan;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where things stand on the canvas; means nothing for ports. What has no place is arranged automatically.
///
/// @param hosts top left corners of hosts
/// @param zones top left corners of zones; only an empty zone needs one
public record Layout(SortedMap<HostId, Place> hosts, SortedMap<ZoneId, Place> zones, Extras extras) {
    /// Nothing has a place yet.
    public static final Layout EMPTY = new Layout(new TreeMap<>(), new TreeMap<>(), Extras.NONE);

    /// A point on the canvas in pixels at zoom 1.
    ///
    /// @param x to the right, from -10,000,000 to 10,000,000; what lies beyond is brought back to the edge
    /// @param y downwards, in the same range
    public record Place(int x, int y, Extras extras) {
        /// How far the canvas reaches from its origin, in each direction.
        public static final int LIMIT = 10_000_000;

        public Place {
            x = Math.clamp(x, -LIMIT, LIMIT);
            y = Math.clamp(y, -LIMIT, LIMIT);
        }

        public Place(int x, int y) {
            this(x, y, Extras.NONE);
        }

        private Place movedTo(Place target) {
            return new Place(target.x, target.y, extras);
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

    /// The host's place, or null if it has none.
    public @Nullable Place host(HostId id) {
        return hosts.get(id);
    }

    /// The zone's place, or null if it has none.
    public @Nullable Place zone(ZoneId id) {
        return zones.get(id);
    }
}
