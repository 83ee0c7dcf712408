package dev.portolan.cli.offset;

import dev.portolan.cli.print.Words;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Party;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.Listener;
import dev.portolan.core.resolve.Resolution;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says why no assigned offset settles an error.
final class Deadlocks {
    private final Resolution resolution;

    Deadlocks(Resolution resolution) {
        this.resolution = resolution;
    }

    /// The reason, in a sentence that names what holds each side.
    String reason(Finding finding) {
        var together = together(finding);
        if (together.isPresent()) {
            return together.get();
        }
        var reasons = new LinkedHashSet<String>();
        finding.parties().forEach(party -> holding(finding, party).ifPresent(reasons::add));
        if (finding.code() == FindingCode.PORT_TAKEN_BY_HOST) {
            reasons.add(Words.text("assign.host", finding.port()));
        }
        return reasons.stream().collect(Collectors.joining("; ", "", "."));
    }

    /// Why two ports move together, if they do.
    private Optional<String> together(Finding finding) {
        if (finding.parties().size() != 2) {
            return Optional.empty();
        }
        var one = finding.parties().getFirst();
        var other = finding.parties().getLast();
        if (!moves(finding, one) || !moves(finding, other)) {
            return Optional.empty();
        }
        var first = instance(one);
        var second = instance(other);
        if (first.id().equals(second.id())) {
            return Optional.of(Words.text("assign.together", first.name()));
        }
        return first.group() != null && Objects.equals(first.group(), second.group())
                ? Optional.of(Words.text("assign.together-group", first.name(), second.name(), first.group()))
                : Optional.empty();
    }

    /// What holds one side where it is.
    private Optional<String> holding(Finding finding, Party party) {
        var instance = instance(party);
        if (isPublished(finding, instance)) {
            return Optional.of(Words.text("assign.published", instance.name(), finding.port()));
        }
        if (!moves(finding, party)) {
            return Optional.of(Words.text("assign.stays", instance.name(), finding.port()));
        }
        int offset = instance.offset().value();
        if (instance.offset().kind() == Offset.Kind.PINNED) {
            return Optional.of(Words.text("assign.pinned", instance.name(), offset));
        }
        return pinnedMate(instance)
                .map(mate -> Words.text("assign.pinned-mate", instance.name(), offset, mate.name()))
                .or(() -> Optional.of(Words.text("assign.unsafe", instance.name())));
    }

    private boolean moves(Finding finding, Party party) {
        var ports = ports(party);
        return party.port() != null
                && !isPublished(finding, ports.instance())
                && ports.port(party.port()).filter(row -> row.slot().moves()).isPresent();
    }

    private static boolean isPublished(Finding finding, Instance instance) {
        return instance.deployment() instanceof Deployment.Container && finding.where() != Listener.Where.CONTAINER;
    }

    private Optional<Instance> pinnedMate(Instance instance) {
        return instance.group() == null
                ? Optional.empty()
                : resolution
                        .topology()
                        .instances()
                        .filter(mate -> instance.group().equals(mate.group()))
                        .filter(mate -> mate.offset().kind() == Offset.Kind.PINNED)
                        .findFirst();
    }

    private Instance instance(Party party) {
        return ports(party).instance();
    }

    private InstancePorts ports(Party party) {
        return resolution.instance(party.instance()).orElseThrow();
    }
}
