package dev.portolan.core.fix;

import dev.portolan.catalog.Exposure;
import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Binds ports of one instance to another address: those that collide, to one where nothing is in their way;
/// one that too many can reach, to loopback; one that nobody can reach, to an address that callers have.
final class MoveAddress implements Remedy {
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public Fix.Kind kind() {
        return Fix.Kind.MOVE_ADDRESS;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (situation.isCollision()) {
            return situation.instances().stream().flatMap(MoveAddress::apart);
        }
        if (situation.isAboutReach()) {
            return situation.instances().stream()
                    .flatMap(side -> moving(side.instance(), exposed(situation, side), LOOPBACK));
        }
        return situation.is(FindingCode.LINK_TARGET_LOOPBACK, FindingCode.METRICS_ON_LOOPBACK)
                ? situation.sides().stream().filter(side -> side.row() != null).flatMap(side -> reachable(side))
                : Stream.empty();
    }

    /// All of an instance that is in something's way on its host, to each address of the host in turn.
    private static Stream<Proposal> apart(Situation.Side side) {
        var listeners = side.home().listeners();
        var colliding = listeners.stream()
                .filter(listener -> isOf(side.instance(), listener)
                        && listener.where() != Listener.Where.CONTAINER
                        && listeners.stream()
                                .anyMatch(other -> !Objects.equals(other, listener) && other.collidesWith(listener)))
                .toList();
        var addresses = new ArrayList<>(side.home().host().addresses());
        if (colliding.stream().allMatch(MoveAddress::isForFew)) {
            addresses.add(LOOPBACK);
        }
        return addresses.stream()
                .filter(address -> !address.isBlank() && isClear(listeners, colliding, BindAddress.of(address)))
                .flatMap(address -> moving(side.instance(), colliding, address));
    }

    /// Whether nothing is in the way at another address. Most of the time something listens on all of them.
    private static boolean isClear(List<Listener> listeners, List<Listener> moving, BindAddress address) {
        return moving.stream()
                .allMatch(listener -> listeners.stream()
                        .noneMatch(other -> !moving.contains(other)
                                && other.collidesWith(listener)
                                && other.address().overlaps(address)));
    }

    private static boolean isOf(Instance instance, Listener listener) {
        return instance.id().equals(listener.instance());
    }

    /// What a port is for that the internet or a partner dials is lost on loopback.
    private static boolean isForFew(Listener listener) {
        var spec = listener.row() == null ? null : listener.row().spec();
        return spec == null || spec.exposure().compareTo(Exposure.INTERNAL) >= 0;
    }

    /// All of an instance that the finding names: it tells several in one.
    private static List<Listener> exposed(Situation situation, Situation.Side side) {
        return side.home().listeners().stream()
                .filter(listener -> isOf(side.instance(), listener)
                        && listener.where() == visible(side)
                        && !listener.address().isLoopback()
                        && isExposed(situation, listener.row()))
                .toList();
    }

    private static boolean isExposed(Situation situation, @Nullable PortRow row) {
        var spec = row == null ? null : row.spec();
        if (spec == null) {
            return false;
        }
        return situation.finding().about().parts().contains(spec.id())
                || situation.finding().parties().stream()
                        .anyMatch(party -> spec.id().equals(party.port()));
    }

    /// A container is reached through what it publishes.
    private static Listener.Where visible(Situation.Side side) {
        return Listener.Where.inside(side.instance()) == Listener.Where.HOST
                ? Listener.Where.HOST
                : Listener.Where.PUBLISHED;
    }

    /// To what the product binds it to, to the addresses of the host, or to all: inside a container, and
    /// outside.
    private static Stream<Proposal> reachable(Situation.Side side) {
        var row = Objects.requireNonNull(side.row());
        var loopback = side.home().listeners().stream()
                .filter(listener -> isOf(side.instance(), listener)
                        && row.equals(listener.row())
                        && listener.address().isLoopback())
                .toList();
        return Stream.concat(addresses(side, row), Stream.of(BindAddress.ANY_IPV4))
                .distinct()
                .flatMap(address -> moving(side.instance(), loopback, address));
    }

    private static Stream<String> addresses(Situation.Side side, PortRow row) {
        if (Listener.Where.inside(side.instance()) == Listener.Where.CONTAINER) {
            return Stream.empty();
        }
        var shipped = row.spec() == null
                ? Stream.<String>empty()
                : Stream.of(row.spec().bind());
        return Stream.concat(shipped, side.home().host().addresses().stream())
                .filter(address ->
                        !address.isBlank() && !BindAddress.of(address).isLoopback());
    }

    /// One step that binds all of these to an address.
    private static Stream<Proposal> moving(Instance instance, List<Listener> listeners, String address) {
        var bindings = new TreeMap<PortId, String>();
        var published = new ArrayList<PublishedPort>();
        for (var listener : listeners) {
            if (listener.published() != null) {
                published.add(listener.published());
            } else if (listener.port() != null) {
                bindings.put(listener.port(), address);
            }
        }
        var edits = new ArrayList<Edit>();
        if (!bindings.isEmpty()) {
            edits.add(PortEdits.bind(instance, bindings));
        }
        if (!published.isEmpty()) {
            edits.add(Publish.replacing(instance, published, port -> port.withAddress(address)));
        }
        return edits.stream().reduce(Edit::then).stream()
                .map(edit -> Proposal.of(instance.id() + "@" + address, title(instance, listeners, address), edit));
    }

    private static String title(Instance instance, List<Listener> listeners, String address) {
        var labels = listeners.stream()
                .map(listener -> listener.label().isEmpty() ? Integer.toString(listener.number()) : listener.label())
                .distinct()
                .toList();
        return labels.size() == 1
                ? FixText.text("move-address.one", labels.getFirst(), instance.name(), address)
                : FixText.text("move-address.many", labels.size(), instance.name(), address);
    }
}
