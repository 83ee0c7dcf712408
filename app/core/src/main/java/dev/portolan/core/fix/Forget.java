package dev.portolan.core.fix;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.Edits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Instance;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Takes out of an instance what its product does not have: a feature, another base, another address.
final class Forget implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.FORGET;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
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
                .map(feature -> proposal(instance, feature.value(), new Edit("", topology -> topology.withInstance(
                        instance.id(), found -> {
                            var kept = new TreeMap<>(found.features());
                            kept.remove(feature);
                            return found.withFeatures(kept);
                        }))));
        var ports = Stream.concat(instance.overrides().keySet().stream(), instance.bindings().keySet().stream())
                .distinct()
                .filter(port -> line.port(port).isEmpty())
                .map(port -> proposal(instance, port.value(), Edits.resetBase(instance, port)
                        .then(new Edit("", topology -> topology.withInstance(instance.id(), found -> {
                            var kept = new TreeMap<>(found.bindings());
                            kept.remove(port);
                            return found.withBindings(kept);
                        })))));
        return Stream.concat(features, ports);
    }

    private static Proposal proposal(Instance instance, String name, Edit edit) {
        return Proposal.of(instance.id() + "/" + name, FixText.text("forget", name, instance.name()), edit);
    }
}
