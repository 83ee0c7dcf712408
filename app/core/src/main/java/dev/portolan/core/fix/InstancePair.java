package dev.portolan.core.fix;

import dev.portolan.catalog.Literal;
import dev.portolan.catalog.PortId;
import dev.portolan.catalog.PortKind;
import dev.portolan.catalog.Switches;
import dev.portolan.core.fix.Consequences.LiteralChange;
import dev.portolan.core.fix.Consequences.OffsetChange;
import dev.portolan.core.fix.Consequences.Opening;
import dev.portolan.core.fix.Consequences.PortChange;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// An instance before and after a change.
///
/// @param before null if it was not there
/// @param after null if it is no longer there
record InstancePair(
        @Nullable InstancePorts before, @Nullable InstancePorts after) {
    /// Ports that peers know under one number.
    record Moved(int from, int to, List<PortId> ports) {}

    /// The instance as it is now, or as it was last.
    Instance present() {
        if (after != null) {
            return after.instance();
        }
        if (before != null) {
            return before.instance();
        }
        throw new IllegalStateException("an instance that never was");
    }

    Optional<OffsetChange> offset() {
        if (before == null || after == null) {
            return Optional.empty();
        }
        var from = before.instance().offset();
        var to = after.instance().offset();
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new OffsetChange(present().id(), present().name(), from, to));
    }

    /// What opens, closes or moves: its own ports, then those that its container publishes.
    List<PortChange> ports() {
        var changes = new ArrayList<PortChange>();
        var earlier = open(before);
        open(after).forEach((id, row) -> {
            var was = earlier.remove(id);
            add(changes, row, was == null ? null : opening(was), opening(row));
        });
        earlier.values().forEach(row -> add(changes, row, opening(row), null));
        addPublished(changes);
        return changes;
    }

    private static Map<PortId, PortRow> open(@Nullable InstancePorts ports) {
        Map<PortId, PortRow> rows = new LinkedHashMap<>();
        if (ports != null) {
            ports.openPorts().forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    private static Opening opening(PortRow row) {
        return new Opening(row.number(), 0, row.address());
    }

    private void add(List<PortChange> changes, PortRow row, @Nullable Opening from, @Nullable Opening to) {
        if (from == null || !from.equals(to)) {
            changes.add(new PortChange(
                    present().id(),
                    present().name(),
                    row.label(),
                    row.transport(),
                    Listener.Where.inside(present()),
                    from,
                    to));
        }
    }

    /// What is published under another number is told from what leads elsewhere by what stays the same.
    private void addPublished(List<PortChange> changes) {
        var earlier = new ArrayList<>(published(before));
        var later = new ArrayList<>(published(after));
        match(earlier, later, PublishedPort::equals, changes);
        match(earlier, later, (one, other) -> one.containerPort() == other.containerPort(), changes);
        match(earlier, later, (one, other) -> one.hostPort() == other.hostPort(), changes);
        earlier.forEach(port -> changes.add(change(port, opening(port), null)));
        later.forEach(port -> changes.add(change(port, null, opening(port))));
    }

    private void match(
            List<PublishedPort> earlier,
            List<PublishedPort> later,
            BiPredicate<PublishedPort, PublishedPort> fits,
            List<PortChange> changes) {
        for (var was : List.copyOf(earlier)) {
            var found = later.stream()
                    .filter(is -> is.transport() == was.transport() && fits.test(was, is))
                    .findFirst();
            if (found.isPresent()) {
                earlier.remove(was);
                later.remove(found.get());
                if (!opening(was).equals(opening(found.get()))) {
                    changes.add(change(found.get(), opening(was), opening(found.get())));
                }
            }
        }
    }

    private static List<PublishedPort> published(@Nullable InstancePorts ports) {
        return ports != null && ports.instance().deployment() instanceof Deployment.Container container
                ? container.published()
                : List.of();
    }

    private static Opening opening(PublishedPort port) {
        return new Opening(port.hostPort(), port.containerPort(), port.address());
    }

    private PortChange change(PublishedPort port, @Nullable Opening from, @Nullable Opening to) {
        var ports = to == null ? before : after;
        var label = ports == null || to == null
                ? ""
                : ports.inner(port).map(PortRow::label).orElse("");
        return new PortChange(
                present().id(), present().name(), label, port.transport(), Listener.Where.PUBLISHED, from, to);
    }

    /// The settings that have to hold another number. Who followed the plan so far has them right.
    List<LiteralChange> literals() {
        var changes = new ArrayList<LiteralChange>();
        var earlier = open(before);
        for (var row : open(after).values()) {
            var was = earlier.get(row.id());
            for (var literal : mattering(after, row)) {
                int from = was != null && mattering(before, was).contains(literal)
                        ? outside(before, was)
                        : literal.number();
                int to = outside(after, row);
                // Where the shipped number is right again, nothing has to be typed.
                if (from != to && to != literal.number()) {
                    changes.add(new LiteralChange(
                            present().id(), present().name(), row.label(), literal.setting(), from, to));
                }
            }
        }
        return changes;
    }

    private static List<Literal> mattering(@Nullable InstancePorts ports, @Nullable PortRow row) {
        var spec = row == null ? null : row.spec();
        if (ports == null
                || ports.line() == null
                || spec == null
                || spec.literals().isEmpty()) {
            return List.of();
        }
        var switches = Switches.of(ports.line(), ports.instance().features());
        return spec.literals().stream().filter(switches::matters).toList();
    }

    /// The numbers under which peers know it and that change, each once.
    List<Moved> peers() {
        var moves = new ArrayList<Moved>();
        var earlier = open(before);
        for (var row : open(after).values()) {
            var was = earlier.get(row.id());
            if (was != null && row.spec() != null && row.spec().kind() == PortKind.PEER) {
                addMove(moves, row.id(), outside(before, was), outside(after, row));
            }
        }
        return moves;
    }

    private static void addMove(List<Moved> moves, PortId port, int from, int to) {
        if (from == to) {
            return;
        }
        for (int i = 0; i < moves.size(); i++) {
            var known = moves.get(i);
            if (known.from() == from && known.to() == to) {
                var ports = new ArrayList<>(known.ports());
                ports.add(port);
                moves.set(i, new Moved(from, to, ports));
                return;
            }
        }
        moves.add(new Moved(from, to, List.of(port)));
    }

    /// The number under which others reach a port: the published one of a container's.
    private static int outside(@Nullable InstancePorts ports, PortRow row) {
        return ports == null
                ? row.number()
                : ports.doors(row.slot()).stream()
                        .mapToInt(PublishedPort::hostPort)
                        .findFirst()
                        .orElse(row.number());
    }
}
