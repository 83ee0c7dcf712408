package dev.portolan.core.diff;

import dev.portolan.core.diff.Change.Kind;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import java.util.List;
import java.util.Objects;

/// Compares two states of a host, its instances aside.
final class HostDiff {
    private final Host was;
    private final Host is;
    private final Changes changes;

    private HostDiff(Host was, Host is) {
        this.was = was;
        this.is = is;
        this.changes = new Changes(is.id(), is.name());
    }

    static List<Change> of(Host was, Topology before, Host is, Topology after) {
        var diff = new HostDiff(was, is);
        diff.changes.addName(was.name());
        if (!Objects.equals(was.zone(), is.zone())) {
            diff.changes.add(Kind.MOVED, "host.moved", zone(before, was), zone(after, is));
        }
        diff.addNetwork();
        diff.addListeners();
        return diff.changes.orDetails(was.withInstances(List.of()).equals(is.withInstances(List.of())));
    }

    private void addNetwork() {
        if (!was.addresses().equals(is.addresses())) {
            changes.add(Kind.CHANGED, "host.addresses", addresses(is), addresses(was));
        }
        if (!was.ephemeral().equals(is.ephemeral())) {
            changes.add(Kind.CHANGED, "host.ephemeral", is.ephemeral(), was.ephemeral());
        }
    }

    private void addListeners() {
        is.listeners().stream()
                .filter(listener -> !was.listeners().contains(listener))
                .forEach(listener -> changes.add(Kind.PORTS, "host.listens", number(listener), listener.name()));
        was.listeners().stream()
                .filter(listener -> !is.listeners().contains(listener))
                .forEach(listener ->
                        changes.add(Kind.PORTS, "host.listens.no-longer", number(listener), listener.name()));
    }

    private static String addresses(Host host) {
        return Change.orNone(String.join(" ", host.addresses()));
    }

    private static String number(HostListener listener) {
        return listener.port() + "/" + listener.transport().word();
    }

    private static String zone(Topology topology, Host host) {
        return Change.orNone(
                host.zone() == null
                        ? ""
                        : topology.zone(host.zone()).map(Zone::name).orElse(""));
    }
}
