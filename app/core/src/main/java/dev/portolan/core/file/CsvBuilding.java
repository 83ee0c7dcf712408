package dev.portolan.core.file;

import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.offset.OffsetChanges;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A plan to which the rows of a table are added, one after another.
final class CsvBuilding {
    private final CsvRowDecoder decoder;
    private final Topology before;
    private final FreshIds ids;
    private final Map<HostId, Host> hosts = new LinkedHashMap<>();
    private final Map<HostId, List<Instance>> added = new HashMap<>();
    private final Map<String, HostId> hostsByName = new HashMap<>();
    private final Set<InstanceId> unassigned = new HashSet<>();

    CsvBuilding(CsvRowDecoder decoder, Topology before) {
        this.decoder = decoder;
        this.before = before;
        this.ids = new FreshIds(before.ids());
        for (var host : before.hosts()) {
            hosts.put(host.id(), host);
            hostsByName.putIfAbsent(host.name(), host.id());
        }
    }

    /// Adds what a row says, unless it has a fault.
    CsvPreview.Row take(String file, CsvRow row) {
        var faults = decoder.faults(row);
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
        row.cells().forEach((column, cell) -> cells.put(column, cell.text()));
        if (!faults.isEmpty()) {
            var problems = faults.stream().map(fault -> fault.in(file)).toList();
            return new CsvPreview.Row(row.place().line(), cells, null, null, problems);
        }
        var host = host(row);
        var instance = decoder.hasInstance(row) ? instance(row, host) : null;
        return new CsvPreview.Row(row.place().line(), cells, host, instance, List.of());
    }

    private HostId host(CsvRow row) {
        var name = decoder.host(row);
        var id = hostsByName.computeIfAbsent(name, wanted -> new HostId(ids.next(wanted, "host")));
        var host = hosts.computeIfAbsent(id, wanted -> Host.of(wanted, name, null, List.of()));
        hosts.put(id, withAddresses(host, decoder.addresses(row)));
        return id;
    }

    private InstanceId instance(CsvRow row, HostId host) {
        var instance = decoder.instance(row, ids.next(decoder.instanceName(row), "instance"));
        added.computeIfAbsent(host, _ -> new ArrayList<>()).add(instance);
        if (instance.offset().kind() == Offset.Kind.ASSIGNED) {
            unassigned.add(instance.id());
        }
        return instance.id();
    }

    private static Host withAddresses(Host host, List<String> more) {
        var addresses = new ArrayList<>(host.addresses());
        more.stream().filter(address -> !addresses.contains(address)).forEach(addresses::add);
        return addresses.equals(host.addresses()) ? host : host.withAddresses(addresses);
    }

    /// The plan as it is now, with every offset chosen that the rows leave open.
    Topology plan(OffsetAssigner assigner) {
        var plan = before.withHosts(hosts.values().stream()
                .map(host -> with(host, host.instances()))
                .toList());
        var settled = assigner.assignFresh(held(), unassigned);
        var chosen = new LinkedHashMap<InstanceId, Offset>();
        settled.instances()
                .filter(instance -> unassigned.contains(instance.id()))
                .forEach(instance -> chosen.put(instance.id(), instance.offset()));
        return new OffsetChanges(chosen).applyTo(plan);
    }

    /// The plan with all that was there before pinned: what is new makes way.
    private Topology held() {
        return before.withHosts(hosts.values().stream()
                .map(host -> with(
                        host, host.instances().stream().map(CsvBuilding::pinned).toList()))
                .toList());
    }

    private static Instance pinned(Instance instance) {
        return instance.withOffset(Offset.pinned(instance.offset().value()));
    }

    private Host with(Host host, List<Instance> present) {
        var more = added.getOrDefault(host.id(), List.of());
        return more.isEmpty() && present.equals(host.instances())
                ? host
                : host.withInstances(
                        Stream.concat(present.stream(), more.stream()).toList());
    }
}
