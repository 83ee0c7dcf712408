package dev.portolan.core.resolve;

import java.util.List;

/// The links of a plan, host by host, with what makes it cheap to tell whom a change concerns.
///
/// @param byPlace by the places of the hosts
/// @param dependents who depends on whom
/// @param alarms where there are findings, of hosts and of links
record Wirings(List<Wiring> byPlace, Dependents dependents, Alarms alarms) {
    /// Those of a plan with nothing in it.
    static final Wirings NONE = new Wirings(List.of(), Dependents.NONE, new Alarms());

    Wirings {
        byPlace = List.copyOf(byPlace);
    }
}
