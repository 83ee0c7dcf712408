package dev.portolan.diagram;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// The links from one instance to another that are drawn as one line. Those that reach nobody make a bundle
/// of their own.
///
/// @param links at least one
record Bundle(List<LinkResolution> links) {
    private record Ends(InstanceId from, InstanceId to, boolean reachable) {}

    Bundle {
        links = List.copyOf(links);
    }

    /// All bundles of a plan, in the order of their first links.
    static List<Bundle> of(Collection<LinkResolution> links) {
        var groups = new LinkedHashMap<Ends, List<LinkResolution>>();
        for (var link : links) {
            var ends = new Ends(link.link().from(), link.link().to(), link.reachable());
            groups.computeIfAbsent(ends, _ -> new ArrayList<>(1)).add(link);
        }
        return groups.values().stream().map(Bundle::new).toList();
    }

    InstanceId from() {
        return links.getFirst().link().from();
    }

    InstanceId to() {
        return links.getFirst().link().to();
    }

    HostId fromHost() {
        return links.getFirst().fromHost();
    }

    HostId toHost() {
        return links.getFirst().toHost();
    }

    boolean isBroken() {
        return !links.getFirst().reachable();
    }

    /// The numbers that are dialled, ascending, each with its transport where it isn't TCP.
    List<String> numbers() {
        return links.stream()
                .sorted((one, other) -> Integer.compare(number(one), number(other)))
                .map(Bundle::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static int number(LinkResolution link) {
        var target = link.target();
        return link.number() != 0 || target == null ? link.number() : target.number();
    }

    /// The number that one link dials, with the transport where it isn't TCP; empty if there is none.
    static String text(LinkResolution link) {
        int number = number(link);
        var target = link.target();
        if (number == 0) {
            return "";
        }
        return target == null || target.transport() == Transport.TCP
                ? Integer.toString(number)
                : number + "/" + target.transport().word();
    }
}
