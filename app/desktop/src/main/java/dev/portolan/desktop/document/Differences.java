package dev.portolan.desktop.document;

import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.plan.Zone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How far two plans are apart.
final class Differences {
    private Differences() {}

    /// How many zones, hosts, instances and links are not the same in both, or only in one; whatever else
    /// differs counts as one.
    static int count(Topology mine, Topology theirs) {
        var left = elements(mine);
        var right = elements(theirs);
        long count = Stream.concat(left.keySet().stream(), right.keySet().stream())
                .distinct()
                .filter(id -> !Objects.equals(left.get(id), right.get(id)))
                .count();
        return count == 0 && !mine.equals(theirs) ? 1 : Math.toIntExact(count);
    }

    private static Map<String, Object> elements(Topology plan) {
        var elements = new HashMap<String, Object>();
        for (Zone zone : plan.zones()) {
            elements.put(zone.id().value(), zone);
        }
        for (Host host : plan.hosts()) {
            elements.put(host.id().value(), host.withInstances(List.of()));
            for (Instance instance : host.instances()) {
                elements.put(instance.id().value(), instance);
            }
        }
        for (Link link : plan.links()) {
            elements.put(link.id().value(), link);
        }
        return elements;
    }
}
