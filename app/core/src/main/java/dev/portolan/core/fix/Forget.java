package dev.portolan.core.fix;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.PortEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostListener;
import dev.portolan.core.plan.Instance;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Takes out of a plan what can't be: of an instance a feature, a base or an address that its product does
/// not have, and of a host one of two programs that are said to listen on one number.
final class Forget implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.FORGET;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (situation.is(FindingCode.PORT_TAKEN_BY_HOST)
                && situation.finding().parties().isEmpty()) {
            return situation.host().stream().flatMap(host -> listeners(situation, host.host()));
        }
        return situation.is(FindingCode.UNKNOWN_NAME)
                ? situation.instances().stream().flatMap(Forget::proposals)
                : Stream.empty();
    }

    private static Stream<Proposal> proposals(Situation.Side side) {
        var line = side.ports().line();
        return line == null ? Stream.empty() : proposals(line, side.instance());
    }

    private static Stream<Proposal> proposals(ProductLine line, Instance instance) {
        var features = instance.features().keySet().stream()
                .filter(feature -> line.feature(feature).isEmpty())
                .map(feature -> proposal(
                        instance,
                        feature.value(),
                        new Edit(
                                "",
                                topology -> topology.withInstance(instance.id(), found -> {
                                    var kept = new TreeMap<>(found.features());
                                    kept.remove(feature);
                                    return found.withFeatures(kept);
                                }))));
        var ports = Stream.concat(instance.overrides().keySet().stream(), instance.bindings().keySet().stream())
                .distinct()
                .filter(port -> line.port(port).isEmpty())
                .map(port -> proposal(
                        instance,
                        port.value(),
                        PortEdits.resetBase(instance, port)
                                .then(new Edit(
                                        "",
                                        topology -> topology.withInstance(instance.id(), found -> {
                                            var kept = new TreeMap<>(found.bindings());
                                            kept.remove(port);
                                            return found.withBindings(kept);
                                        })))));
        return Stream.concat(features, ports);
    }

    private static Proposal proposal(Instance instance, String name, Edit edit) {
        return Proposal.of(instance.id() + "/" + name, FixText.text("forget", name, instance.name()), edit);
    }

    private static Stream<Proposal> listeners(Situation situation, Host host) {
        var finding = situation.finding();
        return host.listeners().reversed().stream()
                .filter(listener -> listener.port() == finding.port() && listener.transport() == finding.transport())
                .map(listener -> Proposal.of(
                        host.id() + "/" + listener.name() + "@" + listener.address(),
                        FixText.text("forget.listener", listener.name(), listener.port(), host.name()),
                        new Edit("", topology -> topology.withHost(host.id(), found -> without(found, listener)))));
    }

    private static Host without(Host host, HostListener listener) {
        var kept = new ArrayList<>(host.listeners());
        kept.remove(listener);
        return host.withListeners(kept);
    }
}
