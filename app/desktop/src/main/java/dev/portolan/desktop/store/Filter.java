package dev.portolan.desktop.store;

import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.LineId;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.resolve.Resolution;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the canvas shows at full strength; the rest steps back. Within one kind anything chosen will do, across
/// kinds all must hold. A kind of which nothing is chosen asks for nothing.
///
/// @param zones where an instance's host stands
/// @param products what it is
/// @param exposures who should reach one of its open ports
/// @param severities how grave one of its findings is
public record Filter(Set<ZoneId> zones, Set<LineId> products, Set<Exposure> exposures, Set<Severity> severities) {
    /// Everything at full strength.
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of());

    public Filter {
        zones = Set.copyOf(zones);
        products = Set.copyOf(products);
        exposures = Set.copyOf(exposures);
        severities = Set.copyOf(severities);
    }

    /// Whether it asks for nothing.
    public boolean isEmpty() {
        return equals(NONE);
    }

    /// The instances that meet it.
    public Set<InstanceId> instances(Resolution resolution) {
        var grave = resolution.findings().stream()
                .filter(finding -> severities.contains(finding.severity()))
                .map(Finding::instances)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        var found = new HashSet<InstanceId>();
        for (var host : resolution.hosts()) {
            if (meetsZone(host.host())) {
                host.instances().stream()
                        .filter(instance -> meets(instance, grave))
                        .forEach(instance -> found.add(instance.instance().id()));
            }
        }
        return found;
    }

    private boolean meetsZone(Host host) {
        var zone = host.zone();
        return zones.isEmpty() || (zone != null && zones.contains(zone));
    }

    private boolean meets(InstancePorts instance, Set<InstanceId> grave) {
        return (products.isEmpty() || products.contains(instance.instance().product()))
                && (severities.isEmpty() || grave.contains(instance.instance().id()))
                && (exposures.isEmpty()
                        || instance.openPorts().stream()
                                .anyMatch(row -> row.spec() != null
                                        && exposures.contains(row.spec().exposure())));
    }

    /// All that stays at full strength: the instances that meet it, their hosts and zones, and the links among
    /// them.
    public Set<ElementId> lit(Resolution resolution) {
        var instances = instances(resolution);
        Set<ElementId> lit = new HashSet<>(instances);
        for (var host : resolution.topology().hosts()) {
            if (host.instances().stream().anyMatch(instance -> instances.contains(instance.id()))) {
                lit.add(host.id());
                var zone = host.zone();
                if (zone != null) {
                    lit.add(zone);
                }
            }
        }
        for (var link : resolution.topology().links()) {
            if (instances.contains(link.from()) && instances.contains(link.to())) {
                lit.add(link.id());
            }
        }
        return lit;
    }
}
