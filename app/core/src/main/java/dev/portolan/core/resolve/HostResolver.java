package dev.portolan.core.resolve;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import java.util.ArrayList;
import java.util.List;

/// Resolves one host: its instances' ports, who listens where, and what the rules say of it.
final class HostResolver {
    private static final List<HostRule> RULES = List.of(
            new UnknownNameRule(),
            new FeatureConflictRule(),
            new OutOfRangeRule(),
            new CollisionRule(),
            new PublishedPortRule(),
            new PrivilegedPortRule(),
            new EphemeralPortRule());

    private final Catalog catalog;

    HostResolver(Catalog catalog) {
        this.catalog = catalog;
    }

    HostResolution resolve(Host host) {
        var instances = host.instances().stream().map(this::instance).toList();
        var listeners = new ArrayList<Listener>();
        host.listeners().forEach(listener -> listeners.add(hostListener(listener)));
        instances.forEach(instance -> addListeners(instance, listeners));
        var view = new HostView(host, instances, List.copyOf(listeners));
        var findings = new ArrayList<Finding>();
        RULES.forEach(rule -> rule.check(view, findings::add));
        return new HostResolution(host, instances, view.listeners(), findings);
    }

    private InstanceResolution instance(Instance instance) {
        return catalog.line(instance.product())
                .map(line -> new InstanceResolution(instance, line, PortTable.of(line, instance)))
                .orElseGet(() -> new InstanceResolution(instance, null, PortTable.ofUnknown(instance)));
    }

    private static Listener hostListener(HostListener listener) {
        return new Listener(
                Listener.Where.HOST,
                null,
                listener.name(),
                null,
                "",
                listener.transport(),
                listener.port(),
                Integer.toString(listener.port()),
                BindAddress.of(listener.address()));
    }

    private static void addListeners(InstanceResolution resolved, List<Listener> listeners) {
        var where = Listener.Where.inside(resolved.instance());
        for (var row : resolved.ports()) {
            if (row.open()) {
                listeners.add(listener(resolved.instance(), row, where));
            }
        }
        if (resolved.instance().deployment() instanceof Deployment.Container container) {
            container.published().forEach(port -> listeners.add(published(resolved, port)));
        }
    }

    private static Listener listener(Instance instance, PortRow row, Listener.Where where) {
        return new Listener(
                where,
                instance.id(),
                instance.name(),
                row.id(),
                row.label(),
                row.transport(),
                row.number(),
                row.arithmetic(),
                BindAddress.of(row.address()));
    }

    private static Listener published(InstanceResolution resolved, PublishedPort port) {
        var instance = resolved.instance();
        var inner = resolved.inner(port);
        return new Listener(
                Listener.Where.PUBLISHED,
                instance.id(),
                instance.name(),
                inner.map(PortRow::id).orElse(null),
                inner.map(PortRow::label).orElse(""),
                port.transport(),
                port.hostPort(),
                port.hostPort() + ":" + port.containerPort(),
                BindAddress.of(port.address()));
    }
}
