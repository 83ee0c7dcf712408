package dev.portolan.core.fix;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.PortId;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.KnownLines;
import dev.portolan.core.resolve.HostResolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Links an instance to what its product needs: to each instance of the plan that can answer, the nearest
/// first.
final class AddLink implements Remedy {
    /// A large plan has hundreds of instances that could answer.
    private static final int MOST = 5;

    /// An instance that could answer.
    private record Candidate(InstancePorts ports, HostResolution home) {}

    /// A link that would do.
    record Way(Instance caller, Instance target, Dial dial, LinkOption option) {
        Edit edit() {
            return LinkEdits.connectAll(caller, target, List.of(option));
        }

        private Proposal proposal() {
            return Proposal.of(
                    caller.id() + "/" + dial.id() + "/" + target.id(),
                    FixText.text("add-link", caller.name(), target.name(), option.label(), option.number()),
                    edit());
        }
    }

    @Override
    public Fix.Kind kind() {
        return Fix.Kind.ADD_LINK;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.is(FindingCode.LINK_MISSING)
                ? situation.instances().stream().flatMap(side -> proposals(situation, side))
                : Stream.empty();
    }

    private static Stream<Proposal> proposals(Situation situation, Situation.Side caller) {
        return ways(situation, caller).map(Way::proposal);
    }

    /// The links that would do, the nearest target first.
    static Stream<Way> ways(Situation situation, Situation.Side caller) {
        return caller.ports().layout().dials().stream()
                .filter(dial -> dial.when() != Dial.When.BY_CHOICE
                        && dial.port() == situation.finding().port()
                        && dial.transport() == situation.finding().transport())
                .flatMap(dial -> candidates(situation, caller, dial).stream()
                        .flatMap(candidate -> way(situation, caller.instance(), candidate, dial)));
    }

    private static List<Candidate> candidates(Situation situation, Situation.Side caller, Dial dial) {
        var lines = dial.targets().stream().map(Dial.Target::line).collect(Collectors.toSet());
        var found = new ArrayList<Candidate>();
        for (var host : situation.resolution().hosts()) {
            for (var ports : host.instances()) {
                var instance = ports.instance();
                boolean fits = lines.contains(instance.product())
                        || (dial.throughLoadBalancer() && instance.product().equals(KnownLines.LOAD_BALANCER));
                if (fits && !instance.id().equals(caller.instance().id())) {
                    found.add(new Candidate(ports, host));
                }
            }
        }
        found.sort(Comparator.comparingInt(candidate -> distance(caller, candidate)));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /// Mates of one group come first, then neighbours on the host, then those of the zone.
    private static int distance(Situation.Side caller, Candidate candidate) {
        var group = caller.instance().group();
        if (group != null && group.equals(candidate.ports().instance().group())) {
            return 0;
        }
        var from = caller.home().host();
        var to = candidate.home().host();
        if (from.id().equals(to.id())) {
            return 1;
        }
        return from.zone() != null && Objects.equals(from.zone(), to.zone()) ? 2 : 3;
    }

    private static Stream<Way> way(Situation situation, Instance caller, Candidate candidate, Dial dial) {
        var target = candidate.ports().instance();
        return LinkOption.between(situation.resolution(), caller.id(), target.id()).stream()
                .filter(option -> option.purpose().equals(dial.purpose()) && leadsTo(dial, target, option.port()))
                .limit(1)
                .map(option -> new Way(caller, target, dial, option));
    }

    private static boolean leadsTo(Dial dial, Instance target, PortId port) {
        return target.product().equals(KnownLines.LOAD_BALANCER)
                || dial.targets().contains(new Dial.Target(target.product(), port));
    }
}
