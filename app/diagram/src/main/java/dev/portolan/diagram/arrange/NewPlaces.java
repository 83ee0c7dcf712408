package dev.portolan.diagram.arrange;

import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Layout.Place;
import dev.portolan.core.plan.ZoneId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Where hosts and empty zones go, all of them on the grid of 8 pixels.
///
/// @param hosts the new top left corners of the hosts that were chosen
/// @param zones the same of empty zones
public record NewPlaces(SortedMap<HostId, Place> hosts, SortedMap<ZoneId, Place> zones) {
    public NewPlaces {
        hosts = Collections.unmodifiableSortedMap(new TreeMap<>(hosts));
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
    }
}
