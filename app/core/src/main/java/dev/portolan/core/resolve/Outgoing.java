package dev.portolan.core.resolve;

import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The links of a plan by who opens them, for as long as it takes to follow them.
final class Outgoing {
    private final List<Link> links;
    private final Function<InstanceId, List<Link>> earlier;
    private final Rewiring since;

    private Outgoing(List<Link> links, Function<InstanceId, List<Link>> earlier, Rewiring since) {
        this.links = links;
        this.earlier = earlier;
        this.since = since;
    }

    /// All links, looked at one by one.
    static Outgoing of(List<Link> links) {
        Map<InstanceId, List<Link>> grouped = new HashMap<>();
        for (var link : links) {
            grouped.computeIfAbsent(link.from(), _ -> new ArrayList<>(2)).add(link);
        }
        return new Outgoing(links, caller -> grouped.getOrDefault(caller, List.of()), Rewiring.NONE);
    }

    /// What was known of an earlier state of the plan, as it is now.
    ///
    /// @param earlier what each instance opened, in the plan's order
    /// @param since what came and went
    /// @param links all links as they are now
    static Outgoing of(Function<InstanceId, List<Link>> earlier, Rewiring since, List<Link> links) {
        return new Outgoing(links, earlier, since);
    }

    /// The links that an instance opens, in the plan's order.
    List<Link> from(InstanceId caller) {
        return from(caller, earlier.apply(caller));
    }

    /// The same if it is at hand what the instance opened earlier.
    List<Link> from(InstanceId caller, List<Link> before) {
        return since.applied(caller, before, links);
    }
}
