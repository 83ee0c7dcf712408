package dev.portolan.core.file;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.offset.OffsetAssigner;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// Makes a plan out of a table: one row an instance, under the header
/// `host,address,instance,product,offset,deployment,features,ports`.
///
/// An offset in the table is pinned. Where there is none Portolan assigns one, host by host in the order
/// of the rows, after every row has been read: no assigned offset takes what a pinned one needs.
public final class CsvImport {
    private final Catalog catalog;

    /// @param catalog what the names of products, features and ports are checked against
    public CsvImport(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Reads a table from a file; the plan is called like the file.
    public PlanRead read(Path file) {
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.[Cc][Ss][Vv]$", "");
        return switch (TextFile.read(file)) {
            case TextFile.Read(var text) -> read(file.toString(), name, text);
            case TextFile.Unreadable(var problem) -> new PlanRead.Failed(problem);
        };
    }

    /// Reads a table.
    ///
    /// @param file the file's name, for messages
    /// @param name what to call the plan
    /// @param text the whole table
    public PlanRead read(String file, String name, String text) {
        try {
            return new PlanRead.Fine(topology(name, CsvTable.parse(text)));
        } catch (PlanFault fault) {
            return new PlanRead.Failed(fault.in(file));
        }
    }

    private Topology topology(String name, List<CsvTable.Row> rows) {
        var decoder = new CsvRowDecoder(catalog);
        var ids = new FreshIds();
        var hosts = new LinkedHashMap<String, Host>();
        Set<InstanceId> unassigned = new HashSet<>();
        for (var row : rows) {
            var hostName = decoder.host(row);
            var host = hosts.computeIfAbsent(
                    hostName, wanted -> Host.of(new HostId(ids.next(wanted, "host")), wanted, null, List.of()));
            hosts.put(hostName, withAddresses(host, decoder.addresses(row)));
            if (decoder.hasInstance(row)) {
                var instance = decoder.instance(row, ids.next(decoder.instanceName(row), "instance"));
                hosts.computeIfPresent(hostName, (_, found) -> with(found, instance));
                if (instance.offset().kind() == Offset.Kind.ASSIGNED) {
                    unassigned.add(instance.id());
                }
            }
        }
        var topology = Topology.empty(name).withHosts(List.copyOf(hosts.values()));
        return new OffsetAssigner(catalog).assignFresh(topology, unassigned);
    }

    private static Host withAddresses(Host host, List<String> more) {
        var addresses = new ArrayList<>(host.addresses());
        more.stream().filter(address -> !addresses.contains(address)).forEach(addresses::add);
        return host.withAddresses(addresses);
    }

    private static Host with(Host host, Instance instance) {
        var instances = new ArrayList<>(host.instances());
        instances.add(instance);
        return host.withInstances(instances);
    }
}
