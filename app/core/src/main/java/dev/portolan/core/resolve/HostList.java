package dev.portolan.core.resolve;

import dev.portolan.core.plan.HostId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The resolved hosts of a plan, in its order.
final class HostList {
    private final List<HostResolution> hosts;
    private final Map<HostId, Integer> places;

    private HostList(List<HostResolution> hosts, Map<HostId, Integer> places) {
        this.hosts = List.copyOf(hosts);
        this.places = places;
    }

    static HostList of(List<HostResolution> hosts) {
        Map<HostId, Integer> places = HashMap.newHashMap(hosts.size());
        hosts.forEach(host -> places.put(host.host().id(), places.size()));
        return new HostList(hosts, places);
    }

    /// A list of as many hosts of the same ids in the same order.
    HostList withSameIds(List<HostResolution> others) {
        return new HostList(others, places);
    }

    List<HostResolution> all() {
        return hosts;
    }

    Optional<HostResolution> host(HostId id) {
        var place = places.get(id);
        return place == null ? Optional.empty() : Optional.of(hosts.get(place));
    }

    /// Whether every host stands where it stands in the other list.
    boolean hasPlacesOf(HostList other) {
        return places.equals(other.places);
    }

    /// Where in the plan the host stands; -1 if nowhere.
    int place(HostId id) {
        return places.getOrDefault(id, -1);
    }
}
