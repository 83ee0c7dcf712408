package dev.portolan.core.fix;

import dev.portolan.catalog.Catalog;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.Dialling;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.resolve.Resolution;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A finding, and all that a remedy may need to know. Not for several threads.
final class Situation {
    private static final Set<FindingCode> COLLISIONS = EnumSet.of(
            FindingCode.PORT_COLLISION,
            FindingCode.PORT_TAKEN_BY_HOST,
            FindingCode.OVERRIDE_COLLIDES,
            FindingCode.FIXED_PORT_SHARED);
    private static final Set<FindingCode> NUMBERS =
            EnumSet.of(FindingCode.PORT_OUT_OF_RANGE, FindingCode.PRIVILEGED_PORT, FindingCode.EPHEMERAL_PORT);
    private static final Set<FindingCode> EXPOSURES =
            EnumSet.of(FindingCode.PLAIN_HTTP_EXPOSED, FindingCode.MANAGEMENT_EXPOSED, FindingCode.RPC_EXPOSED);

    /// An instance that the finding is about.
    ///
    /// @param home where it runs
    /// @param row the port that is concerned; null if it is about none, or about one that its container
    ///     publishes and nothing inside answers
    record Side(
            InstancePorts ports,
            HostResolution home,
            @Nullable PortRow row) {
        Instance instance() {
            return ports.instance();
        }
    }

    private final Catalog catalog;
    private final Resolution resolution;
    private final Finding finding;
    private final Map<InstanceId, Optional<Shift>> shifts = new HashMap<>();

    /// @param resolution of the plan as it is
    Situation(Catalog catalog, Resolution resolution, Finding finding) {
        this.catalog = catalog;
        this.resolution = resolution;
        this.finding = finding;
    }

    Catalog catalog() {
        return catalog;
    }

    Resolution resolution() {
        return resolution;
    }

    /// What is to be settled.
    Finding finding() {
        return finding;
    }

    /// The next safe offset of an instance, see [Shift#next]; several remedies want it.
    Optional<Shift> shift(Instance instance) {
        return shifts.computeIfAbsent(instance.id(), _ -> Shift.next(this, topology(), instance));
    }

    /// The plan as it is.
    Topology topology() {
        return resolution.topology();
    }

    /// Whether the finding is one of a kind.
    boolean is(FindingCode... codes) {
        return List.of(codes).contains(finding.code());
    }

    /// Whether two listeners are in each other's way.
    boolean isCollision() {
        return COLLISIONS.contains(finding.code());
    }

    /// Whether another number would settle it.
    boolean isAboutNumber() {
        return isCollision() || NUMBERS.contains(finding.code());
    }

    /// Whether it is about who can reach a port.
    boolean isAboutReach() {
        return EXPOSURES.contains(finding.code());
    }

    /// The instances on both sides with their ports, the one to change first.
    List<Side> sides() {
        var sides = new ArrayList<Side>();
        for (var party : finding.parties()) {
            resolution
                    .home(party.instance())
                    .ifPresent(home -> home.instance(party.instance())
                            .ifPresent(ports -> sides.add(new Side(
                                    ports,
                                    home,
                                    party.port() == null
                                            ? null
                                            : ports.port(party.port()).orElse(null)))));
        }
        return sides;
    }

    /// The same, each instance once.
    List<Side> instances() {
        var seen = new ArrayList<InstanceId>();
        return sides().stream()
                .filter(side -> {
                    boolean isNew = !seen.contains(side.instance().id());
                    seen.add(side.instance().id());
                    return isNew;
                })
                .toList();
    }

    /// The host that the finding is about.
    Optional<HostResolution> host() {
        return resolution.host(finding.host());
    }

    /// The link that the finding is about.
    Optional<Link> link() {
        return finding.link() == null ? Optional.empty() : topology().link(finding.link());
    }

    /// Where a link between two instances of the plan leads, which need not be one of the plan's.
    Optional<LinkResolution> followed(Link link) {
        return resolution
                .home(link.from())
                .flatMap(from -> resolution
                        .home(link.to())
                        .map(to -> new Dialling(
                                        from.instance(link.from()).orElseThrow(),
                                        from.host().id(),
                                        to.instance(link.to()).orElseThrow(),
                                        to.host().id())
                                .follow(link)));
    }

    /// The listeners of an instance that the finding is about.
    List<Listener> listeners(Side side) {
        return side.home().listeners().stream()
                .filter(listener -> side.instance().id().equals(listener.instance())
                        && listener.number() == finding.port()
                        && listener.transport() == finding.transport())
                .toList();
    }
}
