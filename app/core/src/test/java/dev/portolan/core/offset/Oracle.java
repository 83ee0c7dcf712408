package dev.portolan.core.offset;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.Switches;
import dev.portolan.catalog.Transport;
import dev.portolan.catalog.WhenTaken;
import dev.portolan.core.fixture.FewAddresses;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the tests know of offsets by themselves: its arithmetic shares nothing with the product's, and
/// compares everything with everything.
final class Oracle {
    /// A listener.
    ///
    /// @param space `host`, or the container's instance
    /// @param team the unit that it moves with; null if it stays
    /// @param sockets which of a handful of addresses it holds
    /// @param ephemeral whether the ephemeral range is to be avoided by it
    record Port(
            String space,
            @Nullable Team team,
            @Nullable Instance owner,
            Host host,
            int base,
            Transport transport,
            Set<String> sockets,
            WhenTaken whenTaken,
            boolean ephemeral) {
        int number(int offset) {
            return team == null ? base : base + offset;
        }
    }

    /// A unit.
    static final class Team {
        final List<Instance> members = new ArrayList<>();
        final List<Port> ports = new ArrayList<>();
        int floor;

        boolean isPinned() {
            return members.stream().anyMatch(Oracle::stays);
        }

        int pin() {
            return members.stream()
                    .filter(Oracle::stays)
                    .findFirst()
                    .orElseThrow()
                    .offset()
                    .value();
        }

        int weight() {
            return (int) members.stream().filter(member -> !stays(member)).count();
        }

        int standing() {
            if (isPinned()) {
                return pin();
            }
            int best = -1;
            long most = 0;
            for (var member : members) {
                int value = member.offset().value();
                long votes = members.stream()
                        .filter(other -> other.offset().value() == value)
                        .count();
                if (votes > most) {
                    most = votes;
                    best = value;
                }
            }
            return best;
        }
    }

    final Topology plan;
    final List<Team> teams = new ArrayList<>();
    private final List<Port> ports = new ArrayList<>();

    Oracle(Catalog catalog, Topology plan) {
        this.plan = plan;
        Map<String, Team> groups = new LinkedHashMap<>();
        for (var host : plan.hosts()) {
            for (var listener : host.listeners()) {
                ports.add(new Port(
                        "host " + host.id(),
                        null,
                        null,
                        host,
                        listener.port(),
                        listener.transport(),
                        FewAddresses.heldBy(listener.address()),
                        WhenTaken.FAILS,
                        false));
            }
            for (var instance : host.instances()) {
                var line = catalog.line(instance.product()).orElseThrow();
                @Nullable Team team = null;
                if (line.offset().kind() != OffsetRule.Kind.FIXED) {
                    var name = instance.group() == null ? "alone " + instance.id() : "group " + instance.group();
                    team = groups.computeIfAbsent(name, _ -> new Team());
                    team.members.add(instance);
                    team.floor = Math.max(team.floor, line.offset().defaultOffset());
                }
                addPorts(catalog, host, instance, team);
            }
        }
        teams.addAll(groups.values());
    }

    private void addPorts(Catalog catalog, Host host, Instance instance, @Nullable Team team) {
        var line = catalog.line(instance.product()).orElseThrow();
        boolean contained = instance.deployment() instanceof Deployment.Container;
        var space = contained ? "container " + instance.id() : "host " + host.id();
        var switches = Switches.of(line, instance.features());
        for (var spec : line.ports()) {
            int base = instance.overrides().getOrDefault(spec.id(), spec.base());
            if (switches.opens(spec) && base != 0) {
                int first = base + line.offset().defaultOffset();
                boolean ephemeral = plan.preferences().avoidEphemeral()
                        && !contained
                        && (first < host.ephemeral().from()
                                || first > host.ephemeral().to());
                var port = new Port(
                        space,
                        spec.moves() ? team : null,
                        instance,
                        host,
                        base,
                        spec.transport(),
                        FewAddresses.heldBy(instance.bindings()
                                .getOrDefault(spec.id(), contained ? spec.containerBind() : spec.bind())),
                        spec.whenTaken(),
                        ephemeral);
                ports.add(port);
                if (port.team() != null) {
                    port.team().ports.add(port);
                }
            }
        }
        for (var own : instance.ownPorts()) {
            ports.add(new Port(
                    space,
                    null,
                    instance,
                    host,
                    own.port(),
                    own.transport(),
                    FewAddresses.heldBy(own.address()),
                    WhenTaken.FAILS,
                    false));
        }
        if (instance.deployment() instanceof Deployment.Container container) {
            for (var published : container.published()) {
                if (published.hostPort() != 0) {
                    ports.add(new Port(
                            "host " + host.id(),
                            null,
                            instance,
                            host,
                            published.hostPort(),
                            published.transport(),
                            FewAddresses.heldBy(published.address()),
                            WhenTaken.FAILS,
                            false));
                }
            }
        }
    }

    private static boolean clash(Port one, int number, Port other, int otherNumber) {
        boolean sharing = one.whenTaken() == WhenTaken.SHARES && other.whenTaken() == WhenTaken.SHARES;
        boolean counting = one.whenTaken() == WhenTaken.COUNTS_UP || other.whenTaken() == WhenTaken.COUNTS_UP;
        return number == otherNumber
                && number <= 65535
                && one.space().equals(other.space())
                && one.transport() == other.transport()
                && !sharing
                && !counting
                && one.sockets().stream().anyMatch(other.sockets()::contains);
    }

    /// Whether nobody but the user changes the offset: it is pinned, or numbers that were typed rest on it.
    static boolean stays(Instance instance) {
        return instance.offset().kind() == Offset.Kind.PINNED
                || (instance.deployment() instanceof Deployment.Container container
                        && !container.published().isEmpty());
    }

    private static Instance owner(Port port) {
        return Objects.requireNonNull(port.owner(), "only the host's own have none");
    }

    /// Whether a unit at an offset is in range and hits nothing that stays.
    boolean isSafe(Team team, int offset) {
        for (var port : team.ports) {
            if (port.number(offset) > 65535) {
                return false;
            }
            for (var other : ports) {
                if (other.team() == null && clash(port, port.number(offset), other, other.base())) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether a unit at an offset hits another, member by member at the offsets given.
    boolean doCollide(Team team, int offset, Team other, int otherOffset) {
        for (var port : team.ports) {
            for (var rival : other.ports) {
                if (clash(port, port.number(at(port, offset)), rival, rival.number(at(rival, otherOffset)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A pinned member is where it is.
    private static int at(Port port, int offset) {
        return stays(owner(port)) ? owner(port).offset().value() : offset;
    }

    /// Whether an offset is on the unit's stride, and its ports clear of reserved and of ephemeral numbers.
    boolean isWished(Team team, int offset) {
        if (offset < team.floor || (offset - team.floor) % plan.preferences().stride() != 0) {
            return false;
        }
        for (var port : team.ports) {
            int number = port.number(offset);
            boolean contained = owner(port).deployment() instanceof Deployment.Container;
            boolean reserved = !contained
                    && plan.preferences().reserved().stream()
                            .anyMatch(range -> range.from() <= number && number <= range.to());
            boolean ephemeral = port.ephemeral()
                    && port.host().ephemeral().from() <= number
                    && number <= port.host().ephemeral().to();
            if (reserved || ephemeral) {
                return false;
            }
        }
        return true;
    }

    /// Which obstacles a ruler shows for a unit at an offset, the others where they are in the plan.
    Set<Obstacle> obstacles(Team team, int offset) {
        var found = new TreeSet<Obstacle>();
        for (var port : team.ports) {
            if (port.number(offset) > 65535) {
                return Set.of(Obstacle.OUT_OF_RANGE);
            }
        }
        for (var port : team.ports) {
            int number = port.number(offset);
            for (var other : ports) {
                if (other.team() != team
                        && clash(port, number, other, other.number(other.team() == null ? 0 : present(other)))) {
                    found.add(Obstacle.COLLISION);
                }
            }
            boolean contained = owner(port).deployment() instanceof Deployment.Container;
            if (!contained
                    && plan.preferences().reserved().stream()
                            .anyMatch(range -> range.from() <= number && number <= range.to())) {
                found.add(Obstacle.RESERVED);
            }
            if (port.ephemeral()
                    && port.host().ephemeral().from() <= number
                    && number <= port.host().ephemeral().to()) {
                found.add(Obstacle.EPHEMERAL);
            }
        }
        return found;
    }

    private static int present(Port port) {
        return owner(port).offset().value();
    }

    /// The unit of an instance.
    Team team(InstanceId id) {
        return teams.stream()
                .filter(team ->
                        team.members.stream().anyMatch(member -> member.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    /// Whether two units have ports on one host.
    boolean areNeighbours(Team one, Team other) {
        return one.members.stream()
                .anyMatch(member -> other.members.stream().anyMatch(rival -> haveOneHost(member, rival)));
    }

    private boolean haveOneHost(Instance one, Instance other) {
        return !(one.deployment() instanceof Deployment.Container)
                && !(other.deployment() instanceof Deployment.Container)
                && plan.hostOf(one.id()).equals(plan.hostOf(other.id()));
    }
}
