package dev.portolan.core.resolve;

import java.util.List;

/// The links of a plan, host by host, with what makes it cheap to tell whom a change concerns.
///
/// @param byPlace by the places of the hosts
/// @param dependents who depends on whom; nobody asks before the first edit
/// @param alarms where there are findings, of hosts and of links
record Wirings(List<Wiring> byPlace, Lazy<Dependents> dependents, Alarms alarms) {
    Wirings {
        byPlace = List.copyOf(byPlace);
    }

    /// The links of these hosts.
    ///
    /// @param byPlace by the places of the hosts
    static Wirings of(HostList hosts, List<Wiring> byPlace) {
        var alarms = new Alarms();
        for (int place = 0; place < byPlace.size(); place++) {
            alarms.set(
                    place, hosts.all().get(place).findings(), byPlace.get(place).findings());
        }
        return new Wirings(byPlace, new Lazy<>(() -> Dependents.of(hosts, byPlace)), alarms);
    }
}
