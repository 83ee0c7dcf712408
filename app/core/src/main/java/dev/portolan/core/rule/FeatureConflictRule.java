package dev.portolan.core.rule;

import dev.portolan.catalog.Feature;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Of an exclusive group of features at most one is on (physics 5).
final class FeatureConflictRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            for (var rivals : ports.layout().faults().rivals()) {
                findings.accept(host.finding(FindingCode.FEATURE_CONFLICT, ports, () -> text(ports, rivals))
                        .with(() -> rivals.stream().map(Feature::id).toList()));
            }
        }
    }

    private static FindingText text(InstancePorts ports, List<Feature> rivals) {
        return FindingText.text(
                "feature-conflict",
                ports.instance().name(),
                rivals.stream().map(Feature::name).collect(Collectors.joining(", ")));
    }
}
