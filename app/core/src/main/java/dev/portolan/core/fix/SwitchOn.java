package dev.portolan.core.fix;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.FeatureId;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.InstanceEdits;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.Listener;
import dev.portolan.core.port.PortRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Switches on the features that open a port which somebody dials, or which a container publishes.
final class SwitchOn implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.SWITCH_ON;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        if (situation.is(FindingCode.LINK_TARGET_CLOSED)) {
            return situation.link().stream()
                    .flatMap(link -> situation.instances().stream()
                            .filter(side -> side.instance().id().equals(link.to()))
                            .flatMap(side ->
                                    side.ports().port(link.port()).stream().flatMap(row -> proposals(side, row))));
        }
        return situation.is(FindingCode.PUBLISHED_PORT_CLOSED)
                ? situation.instances().stream().flatMap(side -> published(situation, side))
                : Stream.empty();
    }

    private static Stream<Proposal> published(Situation situation, Situation.Side side) {
        return situation.listeners(side).stream()
                .map(Listener::published)
                .filter(Objects::nonNull)
                .flatMap(port -> side.ports().ports().stream()
                        .filter(row -> row.number() == port.containerPort() && row.transport() == port.transport())
                        .flatMap(row -> proposals(side, row)));
    }

    private static Stream<Proposal> proposals(Situation.Side side, PortRow row) {
        var line = side.ports().line();
        return line == null || row.open() || row.spec() == null
                ? Stream.empty()
                : choices(line, side.instance(), row.spec()).map(choice -> proposal(line, side.instance(), choice));
    }

    /// The features to switch on: of an exclusive group each of its members is a choice of its own.
    private static Stream<List<Feature>> choices(ProductLine line, Instance instance, PortSpec spec) {
        var switches = Switches.of(line, instance.features());
        List<List<Feature>> choices = List.of(List.of());
        for (var wanted : spec.features()) {
            if (!switches.isOn(wanted)) {
                choices = extended(choices, options(line, wanted));
            }
        }
        return choices.stream().filter(choice -> !choice.isEmpty());
    }

    private static List<Feature> options(ProductLine line, FeatureId wanted) {
        return line.feature(wanted).map(List::of).orElseGet(() -> line.members(wanted.value()));
    }

    private static List<List<Feature>> extended(List<List<Feature>> choices, List<Feature> options) {
        var extended = new ArrayList<List<Feature>>();
        for (var choice : choices) {
            for (var option : options) {
                var longer = new ArrayList<>(choice);
                longer.add(option);
                extended.add(longer);
            }
        }
        return extended;
    }

    private static Proposal proposal(ProductLine line, Instance instance, List<Feature> features) {
        var names = features.stream().map(Feature::name).collect(Collectors.joining(", "));
        var ids = features.stream().map(feature -> feature.id().value()).collect(Collectors.joining("+"));
        return Proposal.of(
                instance.id() + "/" + ids,
                FixText.text("switch-on", names, instance.name()),
                features.stream()
                        .map(feature -> InstanceEdits.setFeature(line, instance, feature.id(), true))
                        .reduce(Edit::then)
                        .orElseThrow());
    }
}
