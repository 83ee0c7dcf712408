package dev.portolan.core.resolve;

import dev.portolan.core.common.Lazy;
import java.util.BitSet;
import java.util.List;

/// The links of a plan, host by host, with what makes it cheap to tell whom a change concerns.
///
/// @param byPlace by the places of the hosts
/// @param dependents who depends on whom; nobody asks before the first edit
/// @param alarms the places with errors, of hosts or of links: of a thousand a handful, which are found without
///     visiting the others; nobody changes them
record Wirings(List<Wiring> byPlace, Lazy<Dependents> dependents, BitSet alarms) {
    Wirings {
        byPlace = List.copyOf(byPlace);
    }

    /// The links of these hosts.
    ///
    /// @param byPlace by the places of the hosts
    static Wirings of(HostList hosts, List<Wiring> byPlace) {
        var alarms = new BitSet(byPlace.size());
        for (int place = 0; place < byPlace.size(); place++) {
            alarms.set(place, isAlarming(hosts.all().get(place), byPlace.get(place)));
        }
        return new Wirings(byPlace, new Lazy<>(() -> Dependents.of(hosts, byPlace)), alarms);
    }

    /// Whether there are errors at a place.
    static boolean isAlarming(HostResolution host, Wiring wiring) {
        return !host.errors().isEmpty() || !wiring.errors().isEmpty();
    }
}
