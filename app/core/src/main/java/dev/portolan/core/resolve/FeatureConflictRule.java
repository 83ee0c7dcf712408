package dev.portolan.core.resolve;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.plan.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Of an exclusive group of features at most one is on.
final class FeatureConflictRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var resolved : host.instances()) {
            if (resolved.line() != null) {
                for (var rivals : rivals(resolved.line(), resolved.instance())) {
                    var names = rivals.stream().map(Feature::name).collect(Collectors.joining(", "));
                    findings.accept(host.finding(
                            FindingCode.FEATURE_CONFLICT,
                            resolved.instance().id(),
                            FindingText.text(
                                    "feature-conflict", resolved.instance().name(), names)));
                }
            }
        }
    }

    private static List<List<Feature>> rivals(ProductLine line, Instance instance) {
        var switches = Switches.of(line, instance.features());
        Map<String, List<Feature>> groups = line.features().stream()
                .filter(feature -> feature.group() != null && switches.isOn(feature.id()))
                .collect(Collectors.groupingBy(
                        feature -> String.valueOf(feature.group()), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
