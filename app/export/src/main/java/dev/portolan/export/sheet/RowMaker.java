package dev.portolan.export.sheet;

import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.resolve.Resolution;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes the rows of one plan's sheet.
final class RowMaker {
    private final Map<ZoneId, String> zones = new HashMap<>();
    private final Map<HostId, HostResolution> hosts = new HashMap<>();
    private final Map<InstanceId, InstancePorts> instances = new HashMap<>();
    /// How many rows have had an id so far: two listeners of a host may have one number.
    private final Map<String, Integer> uses = new HashMap<>();

    private final MarkFinder finder;

    RowMaker(Topology topology, Resolution resolution) {
        finder = new MarkFinder(resolution);
        for (Zone zone : topology.zones()) {
            zones.put(zone.id(), zone.name());
        }
        for (var host : resolution.hosts()) {
            hosts.put(host.host().id(), host);
            host.instances()
                    .forEach(resolved -> instances.put(resolved.instance().id(), resolved));
        }
    }

    void addHost(HostResolution host, Consumer<SheetRow> rows) {
        host.host().listeners().forEach(listener -> rows.accept(ofHost(host, listener)));
        for (var instance : host.instances()) {
            instance.ports().forEach(port -> rows.accept(listener(host, instance, port)));
            if (instance.instance().deployment() instanceof Deployment.Container container) {
                container.published().forEach(port -> rows.accept(published(host, instance, port)));
            }
        }
    }

    private SheetRow ofHost(HostResolution resolved, HostListener listener) {
        var host = resolved.host();
        var marks = finder.ofHost(host.id(), listener.transport(), listener.port());
        return new SheetRow(
                id(host.id() + "/" + listener.transport().word() + "-" + listener.port()),
                SheetRow.Kind.HOST,
                SheetRow.Scope.HOST,
                zone(host),
                host.name(),
                host.addresses(),
                listener.address(),
                "",
                "",
                listener.name(),
                listener.transport(),
                listener.port(),
                0,
                listener.port(),
                null,
                null,
                null,
                "",
                "",
                marks.findings(),
                List.of(),
                marks.waivers());
    }

    private SheetRow listener(HostResolution resolved, InstancePorts instance, PortRow port) {
        var host = resolved.host();
        var scope = scope(instance);
        var spec = port.spec();
        var marks = port.open()
                ? finder.of(host.id(), instance.instance().id(), port.id(), scope, port.transport(), port.number())
                : Marks.NONE;
        return new SheetRow(
                id(instance.instance().id() + "/" + port.id()),
                kind(port),
                scope,
                zone(host),
                host.name(),
                host.addresses(),
                port.address(),
                instance.instance().name(),
                instance.instance().product().value(),
                port.label(),
                port.transport(),
                port.isRandom() ? null : port.base(),
                port.isRandom() ? null : port.offset(),
                port.isRandom() ? null : port.number(),
                spec == null ? null : spec.tls(),
                spec == null ? null : spec.exposure(),
                null,
                purpose(spec),
                setting(spec),
                marks.findings(),
                spec == null ? List.of() : spec.provenance().sources(),
                marks.waivers());
    }

    private static SheetRow.Kind kind(PortRow port) {
        if (!port.open()) {
            return SheetRow.Kind.CLOSED;
        }
        return port.isRandom() ? SheetRow.Kind.RANDOM : SheetRow.Kind.LISTENER;
    }

    private SheetRow published(HostResolution resolved, InstancePorts instance, PublishedPort port) {
        var host = resolved.host();
        var inner = instance.inner(port).orElse(null);
        var spec = inner == null ? null : inner.spec();
        boolean random = port.hostPort() == 0;
        var marks = finder.of(
                host.id(),
                instance.instance().id(),
                inner == null ? null : inner.id(),
                SheetRow.Scope.PUBLISHED,
                port.transport(),
                port.hostPort());
        return new SheetRow(
                id(instance.instance().id() + "/published-" + port.transport().word() + "-" + port.hostPort()),
                random ? SheetRow.Kind.RANDOM : SheetRow.Kind.LISTENER,
                SheetRow.Scope.PUBLISHED,
                zone(host),
                host.name(),
                host.addresses(),
                port.address(),
                instance.instance().name(),
                instance.instance().product().value(),
                inner == null ? "" : inner.label(),
                port.transport(),
                null,
                null,
                random ? null : port.hostPort(),
                spec == null ? null : spec.tls(),
                spec == null ? null : spec.exposure(),
                null,
                purpose(spec),
                port.hostPort() + ":" + port.containerPort() + "/"
                        + port.transport().word(),
                marks.findings(),
                spec == null ? List.of() : spec.provenance().sources(),
                marks.waivers());
    }

    SheetRow link(LinkResolution link) {
        var to = known(link.link().to());
        var from = known(link.link().from());
        var host = host(link.toHost());
        var caller = host(link.fromHost());
        var port = link.target();
        var spec = port == null ? null : port.spec();
        var through = link.through();
        var marks = finder.ofLink(link.link().id());
        var numbered = link.reachable() && through == null && link.number() != 0 ? port : null;
        return new SheetRow(
                id(link.link().id().value()),
                SheetRow.Kind.LINK,
                through == null ? scope(to) : SheetRow.Scope.PUBLISHED,
                zone(host),
                host.name(),
                host.addresses(),
                bind(port, through),
                to.instance().name(),
                to.instance().product().value(),
                port == null ? link.link().port().value() : port.label(),
                port == null ? Transport.TCP : port.transport(),
                numbered == null ? null : numbered.base(),
                numbered == null ? null : numbered.offset(),
                link.number() == 0 ? null : link.number(),
                spec == null ? null : spec.tls(),
                spec == null ? null : spec.exposure(),
                new SheetRow.Caller(zone(caller), caller.name(), from.instance().name()),
                link.link().purpose().isEmpty() ? purpose(spec) : link.link().purpose(),
                setting(spec),
                marks.findings(),
                spec == null ? List.of() : spec.provenance().sources(),
                marks.waivers());
    }

    /// Where an instance itself listens.
    private static SheetRow.Scope scope(InstancePorts instance) {
        return instance.instance().deployment() instanceof Deployment.Container
                ? SheetRow.Scope.CONTAINER
                : SheetRow.Scope.HOST;
    }

    private static String bind(@Nullable PortRow port, @Nullable PublishedPort through) {
        if (through != null) {
            return through.address();
        }
        return port == null ? "" : port.address();
    }

    private String id(String wanted) {
        int use = uses.merge(wanted, 1, Integer::sum);
        return use == 1 ? wanted : wanted + "~" + use;
    }

    private String zone(Host host) {
        return host.zone() == null ? "" : zones.getOrDefault(host.zone(), "");
    }

    private Host host(HostId id) {
        return Objects.requireNonNull(hosts.get(id), () -> "no host " + id).host();
    }

    private InstancePorts known(InstanceId id) {
        return Objects.requireNonNull(instances.get(id), () -> "no instance " + id);
    }

    private static String purpose(@Nullable PortSpec spec) {
        return spec == null ? "" : spec.purpose();
    }

    private static String setting(@Nullable PortSpec spec) {
        return spec == null ? "" : spec.setting();
    }
}
