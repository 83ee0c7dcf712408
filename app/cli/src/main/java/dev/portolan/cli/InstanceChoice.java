package dev.portolan.cli;

import dev.portolan.catalog.NearMisses;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the instance that the user named in a plan, or says what comes near.
final class InstanceChoice {
    private InstanceChoice() {}

    /// The instance of that id, or else of that name.
    ///
    /// @throws Refusal if the plan has none, or several of that name
    static Instance find(Topology topology, String wanted) {
        var called = topology.instances()
                .filter(instance -> instance.id().value().equals(wanted))
                .toList();
        if (called.isEmpty()) {
            called = topology.instances()
                    .filter(instance -> instance.name().equals(wanted))
                    .toList();
        }
        if (called.isEmpty()) {
            throw unknown(topology, wanted);
        }
        if (called.size() > 1) {
            var ids = called.stream().map(instance -> instance.id().value()).collect(Collectors.joining(", "));
            throw new Refusal(Words.text("instance.several", OneLine.of(wanted), ids));
        }
        return called.getFirst();
    }

    private static Refusal unknown(Topology topology, String wanted) {
        var known = topology.instances()
                .flatMap(instance -> Stream.of(instance.id().value(), instance.name()))
                .distinct()
                .toList();
        var near = NearMisses.of(wanted, known);
        return near.isEmpty()
                ? new Refusal(Words.text("instance.unknown", OneLine.of(wanted)))
                : new Refusal(
                        Words.text("instance.unknown-near", OneLine.of(wanted), OneLine.of(String.join(", ", near))));
    }
}
