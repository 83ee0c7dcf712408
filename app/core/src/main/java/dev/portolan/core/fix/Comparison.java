package dev.portolan.core.fix;

import dev.portolan.catalog.Dial;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.fix.Consequences.LinkChange;
import dev.portolan.core.fix.Consequences.OffsetChange;
import dev.portolan.core.fix.Consequences.PeerChange;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.KnownLines;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.ResolutionChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Two resolutions of a plan, held against each other.
final class Comparison {
    private final Resolution after;
    private final Resolution before;
    private final ResolutionChange change;
    private final Verdicts verdicts;

    Comparison(Resolution before, Resolution after) {
        this.before = before;
        this.after = after;
        this.change = ResolutionChange.between(before, after);
        this.verdicts = Verdicts.of(change.findings());
    }

    Verdicts verdicts() {
        return verdicts;
    }

    /// Whether nothing in the plan after says what the finding says.
    boolean settles(Finding finding) {
        return verdicts.gone().contains(finding) && !change.isStillThere(finding);
    }

    Consequences consequences() {
        var pairs = pairs();
        var offsets = new ArrayList<OffsetChange>();
        var ports = new ArrayList<Consequences.PortChange>();
        var literals = new ArrayList<Consequences.LiteralChange>();
        var peers = new ArrayList<PeerChange>();
        for (var pair : pairs) {
            pair.offset().ifPresent(offsets::add);
            ports.addAll(pair.ports());
            literals.addAll(pair.literals());
            pair.peers().forEach(moved -> peers.add(peer(pair, moved)));
        }
        return new Consequences(offsets, ports, links(), literals, peers, verdicts.gone(), verdicts.come());
    }

    /// The instances that differ, each in its two states, in the order of the plan after.
    private List<InstancePair> pairs() {
        var hosts = change.hosts();
        Map<InstanceId, InstancePorts> earlier = new LinkedHashMap<>();
        hosts.forEach(host -> instances(host.before())
                .forEach(ports -> earlier.put(ports.instance().id(), ports)));
        var pairs = new ArrayList<InstancePair>();
        for (var host : hosts) {
            for (var ports : instances(host.after())) {
                var found = earlier.remove(ports.instance().id());
                if (found == null || !found.instance().equals(ports.instance())) {
                    pairs.add(new InstancePair(found, ports));
                }
            }
        }
        earlier.values().forEach(ports -> pairs.add(new InstancePair(ports, null)));
        return pairs;
    }

    private static List<InstancePorts> instances(@Nullable HostResolution host) {
        return host == null ? List.of() : host.instances();
    }

    private List<LinkChange> links() {
        var changes = new ArrayList<LinkChange>();
        for (var link : change.links()) {
            int from = number(link.before());
            int to = number(link.after());
            var shown = link.after() == null ? link.before() : link.after();
            if (shown != null && (from != to || link.before() == null || link.after() == null)) {
                changes.add(link(shown, link.after() == null ? before : after, from, to));
            }
        }
        return changes;
    }

    private static int number(@Nullable LinkResolution link) {
        return link == null ? 0 : link.number();
    }

    private static LinkChange link(LinkResolution resolved, Resolution resolution, int from, int to) {
        var link = resolved.link();
        var caller = resolution.instance(link.from()).orElseThrow();
        var target = resolution.instance(link.to()).orElseThrow();
        return new LinkChange(
                link.id(),
                caller.instance().name(),
                target.instance().name(),
                resolved.target() == null
                        ? link.port().value()
                        : resolved.target().label(),
                from,
                to,
                setting(link, caller, target));
    }

    /// Where the caller has the number: with the dial that the link was drawn for, or else the first that can go
    /// there.
    private static String setting(Link link, InstancePorts caller, InstancePorts target) {
        var fitting = caller.layout().dials().stream()
                .filter(dial -> isOf(dial, link, target))
                .toList();
        return fitting.stream()
                .filter(dial -> dial.purpose().equals(link.purpose()))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .or(() -> throughBalancer(link, caller, target))
                .map(Dial::setting)
                .orElse("");
    }

    private static boolean isOf(Dial dial, Link link, InstancePorts target) {
        return dial.targets().stream()
                .anyMatch(wanted -> wanted.line().equals(target.instance().product())
                        && wanted.port().equals(link.port()));
    }

    private static Optional<Dial> throughBalancer(Link link, InstancePorts caller, InstancePorts target) {
        return caller.layout().dials().stream()
                .filter(dial -> dial.throughLoadBalancer()
                        && dial.purpose().equals(link.purpose())
                        && target.instance().product().equals(KnownLines.LOAD_BALANCER))
                .findFirst();
    }

    private PeerChange peer(InstancePair pair, InstancePair.Moved moved) {
        var instance = pair.present();
        var callers = after.topology().links().stream()
                .filter(link -> link.to().equals(instance.id()) && moved.ports().contains(link.port()))
                .map(link -> after.instance(link.from()).orElse(null))
                .filter(Objects::nonNull)
                .map(caller -> caller.instance().name())
                .distinct()
                .toList();
        return new PeerChange(instance.id(), instance.name(), moved.from(), moved.to(), callers);
    }
}
