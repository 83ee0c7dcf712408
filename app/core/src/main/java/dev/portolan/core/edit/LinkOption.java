package dev.portolan.core.edit;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Switches;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.KnownLines;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.resolve.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A way to link one instance to another.
///
/// @param port the port of the target
/// @param label what to call it in a menu, such as `throttle events`
/// @param number the target's effective port
/// @param purpose what it is for, for the link; empty if the catalog does not say
/// @param due whether the caller needs it, and needs it here: nothing else in the plan would be a better
///     target
public record LinkOption(PortId port, String label, int number, String purpose, boolean due) {
    /// The sensible links from one instance to another: what the caller's product is known to dial there; at
    /// a load balancer, what it may dial through one; or else every open port of the target.
    ///
    /// @return empty if either is not in the plan, if they are the same, or if the target listens nowhere
    public static List<LinkOption> between(Resolution resolution, InstanceId from, InstanceId to) {
        var caller = resolution.instance(from);
        var target = resolution.instance(to);
        if (caller.isEmpty() || target.isEmpty() || from.equals(to)) {
            return List.of();
        }
        var dialled = dialled(resolution, caller.get(), target.get());
        return dialled.isEmpty()
                ? target.get().openPorts().stream()
                        .filter(row -> !row.isRandom())
                        .map(row -> new LinkOption(row.id(), row.label(), row.number(), "", false))
                        .toList()
                : dialled;
    }

    /// The instances to which links from a caller make sense, in the plan's order: those that its product is
    /// known to dial, or else all that listen somewhere.
    public static List<InstanceId> targets(Resolution resolution, InstanceId from) {
        var dials = resolution.instance(from).map(LinkOption::dials).orElse(List.of());
        var dialled = targets(
                resolution,
                from,
                target -> dials.stream().anyMatch(dial -> !rows(dial, target).isEmpty()));
        return dialled.isEmpty() ? listening(resolution, from) : dialled;
    }

    /// The instances that listen somewhere, besides the caller, in the plan's order.
    public static List<InstanceId> listening(Resolution resolution, InstanceId from) {
        return targets(resolution, from, target -> target.openPorts().stream().anyMatch(row -> !row.isRandom()));
    }

    private static List<InstanceId> targets(Resolution resolution, InstanceId from, Predicate<InstancePorts> wanted) {
        return resolution
                .topology()
                .instances()
                .map(Instance::id)
                .filter(id -> !id.equals(from))
                .filter(id -> resolution.instance(id).filter(wanted).isPresent())
                .toList();
    }

    /// What a caller's product dials, as its features are.
    private static List<Dial> dials(InstancePorts caller) {
        var line = caller.line();
        if (line == null) {
            return List.of();
        }
        var switches = Switches.of(line, caller.instance().features());
        return line.dials().stream().filter(switches::dials).toList();
    }

    private static List<LinkOption> dialled(Resolution resolution, InstancePorts caller, InstancePorts target) {
        return dials(caller).stream()
                .flatMap(dial -> {
                    var rows = rows(dial, target);
                    boolean due = !rows.isEmpty() && isDue(resolution, dial, target);
                    return rows.stream()
                            .map(row -> new LinkOption(row.id(), dial.label(), row.number(), dial.purpose(), due));
                })
                .toList();
    }

    private static boolean isDue(Resolution resolution, Dial dial, InstancePorts target) {
        return dial.when() != Dial.When.BY_CHOICE
                && dial.targets().stream()
                        .map(Dial.Target::line)
                        .takeWhile(line -> !line.equals(target.instance().product()))
                        .noneMatch(better -> resolution
                                .topology()
                                .instances()
                                .anyMatch(instance -> instance.product().equals(better)));
    }

    private static List<PortRow> rows(Dial dial, InstancePorts target) {
        return dial.throughLoadBalancer() && target.instance().product().equals(KnownLines.LOAD_BALANCER)
                ? frontEnds(target)
                : row(dial, target).stream().toList();
    }

    /// The first open port that the dial would go for.
    private static Optional<PortRow> row(Dial dial, InstancePorts target) {
        return dial.targets().stream()
                .filter(wanted -> wanted.line().equals(target.instance().product()))
                .map(wanted -> target.port(wanted.port()))
                .flatMap(Optional::stream)
                .filter(PortRow::open)
                .findFirst();
    }

    /// What a load balancer takes requests on: the ports with TLS and the instance's own, or all if there are
    /// none of these.
    private static List<PortRow> frontEnds(InstancePorts balancer) {
        var open = balancer.openPorts().stream().filter(row -> !row.isRandom()).toList();
        var preferred = open.stream()
                .filter(row -> row.spec() == null || row.spec().tls())
                .toList();
        return preferred.isEmpty() ? open : preferred;
    }
}
