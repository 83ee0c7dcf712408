package dev.portolan.core.diff;

import dev.portolan.core.diff.Change.Kind;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Compares two states of a host, its instances aside.
final class HostDiff {
    private final Host was;
    private final Host is;
    private final List<Change> changes = new ArrayList<>();

    private HostDiff(Host was, Host is) {
        this.was = was;
        this.is = is;
    }

    static List<Change> of(Host was, Topology before, Host is, Topology after) {
        var diff = new HostDiff(was, is);
        if (!was.name().equals(is.name())) {
            diff.changes.add(Change.of(Kind.RENAMED, is.id(), "renamed", was.name(), is.name()));
        }
        if (!Objects.equals(was.zone(), is.zone())) {
            diff.add(Kind.MOVED, "host.moved", zone(before, was), zone(after, is));
        }
        diff.addNetwork();
        diff.addListeners();
        if (diff.changes.isEmpty() && !was.withInstances(List.of()).equals(is.withInstances(List.of()))) {
            diff.add(Kind.CHANGED, "details");
        }
        return diff.changes;
    }

    private void add(Kind kind, String key, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(is.name());
        arguments.addAll(List.of(more));
        changes.add(new Change(kind, is.id(), key, arguments));
    }

    private void addNetwork() {
        if (!was.addresses().equals(is.addresses())) {
            add(Kind.CHANGED, "host.addresses", addresses(is), addresses(was));
        }
        if (!was.ephemeral().equals(is.ephemeral())) {
            add(Kind.CHANGED, "host.ephemeral", is.ephemeral(), was.ephemeral());
        }
    }

    private void addListeners() {
        is.listeners().stream()
                .filter(listener -> !was.listeners().contains(listener))
                .forEach(listener -> add(Kind.PORTS, "host.listens", number(listener), listener.name()));
        was.listeners().stream()
                .filter(listener -> !is.listeners().contains(listener))
                .forEach(listener -> add(Kind.PORTS, "host.listens.no-longer", number(listener), listener.name()));
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
