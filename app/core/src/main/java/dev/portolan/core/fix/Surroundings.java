package dev.portolan.core.fix;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The part of a plan that offsets on a host have to do with: a large plan has thousands of instances that don't
/// matter.
final class Surroundings {
    private Surroundings() {}

    /// The hosts on which an offset of an instance matters: its own, and those of its group's members.
    static Topology of(Topology topology, Instance instance) {
        return topology.hostOf(instance.id())
                .map(home -> of(topology, home, List.of(instance)))
                .orElse(topology);
    }

    /// The hosts on which an offset of any instance of a host matters.
    static Topology of(Topology topology, Host host) {
        return of(topology, host, host.instances());
    }

    private static Topology of(Topology topology, Host home, List<Instance> instances) {
        Set<String> groups =
                instances.stream().map(Instance::group).filter(Objects::nonNull).collect(Collectors.toSet());
        return topology.withHosts(
                groups.isEmpty()
                        ? List.of(home)
                        : topology.hosts().stream()
                                .filter(host -> host.id().equals(home.id()) || hasAny(host, groups))
                                .toList());
    }

    private static boolean hasAny(Host host, Set<String> groups) {
        for (var instance : host.instances()) {
            if (instance.group() != null && groups.contains(instance.group())) {
                return true;
            }
        }
        return false;
    }
}
