package dev.portolan.core.resolve;

import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.resolve.ResolutionChange.HostChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the rules about a plan as a whole go by: names, addresses and offset groups. A change concerns the
/// hosts that changed and those that have one of these in common with what changed on them; what such a
/// rule says of all others stays as it is.
final class Kin {
    private final Set<HostId> changed = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<BindAddress> addresses = new HashSet<>();

    /// @param changes the hosts that changed
    Kin(List<HostChange> changes) {
        for (var change : changes) {
            var before = change.before() == null ? null : change.before().host();
            var after = change.after() == null ? null : change.after().host();
            addHost(before, after);
            addHost(after, before);
        }
    }

    /// The hosts of a plan that are concerned, and nothing else of it.
    Topology concerned(Topology topology) {
        return topology.withHosts(
                topology.hosts().stream().filter(this::concerns).toList());
    }

    private boolean concerns(Host host) {
        return changed.contains(host.id())
                || (!names.isEmpty() && names.contains(key(host.name())))
                || (!addresses.isEmpty() && addresses(host).anyMatch(addresses::contains))
                || ((!names.isEmpty() || !groups.isEmpty())
                        && host.instances().stream().anyMatch(this::concerns));
    }

    private boolean concerns(Instance instance) {
        return (instance.group() != null && groups.contains(instance.group()))
                || (!names.isEmpty() && names.contains(key(instance.name())));
    }

    /// What a host has and its other state has not.
    private void addHost(@Nullable Host host, @Nullable Host other) {
        if (host == null) {
            return;
        }
        changed.add(host.id());
        if (other == null || !host.name().equals(other.name())) {
            names.add(key(host.name()));
            addresses(host).forEach(addresses::add);
        } else if (!host.addresses().equals(other.addresses())) {
            addresses(host).forEach(addresses::add);
        }
        Map<InstanceId, Instance> others = new HashMap<>();
        if (other != null) {
            other.instances().forEach(instance -> others.put(instance.id(), instance));
        }
        host.instances().forEach(instance -> addInstance(instance, others.get(instance.id())));
    }

    private void addInstance(Instance instance, @Nullable Instance other) {
        if (other == null || !instance.name().equals(other.name())) {
            names.add(key(instance.name()));
        }
        if (instance.group() != null && !instance.equals(other)) {
            groups.add(instance.group());
        }
    }

    private static Stream<BindAddress> addresses(Host host) {
        return host.addresses().stream().map(address -> BindAddress.of(address.strip()));
    }

    /// As tolerant as the most tolerant of the rules.
    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
