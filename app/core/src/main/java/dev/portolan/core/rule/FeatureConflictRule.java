package dev.portolan.core.rule;

import dev.portolan.catalog.Feature;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Switches;
import dev.portolan.core.finding.About;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Instance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Of an exclusive group of features at most one is on (physics 5).
final class FeatureConflictRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var resolved : host.instances()) {
            // Defaults never conflict, and only who chose two features can have chosen two of a group.
            if (resolved.line() != null && resolved.instance().features().size() > 1) {
                for (var rivals : rivals(resolved.line(), resolved.instance())) {
                    var names = rivals.stream().map(Feature::name).collect(Collectors.joining(", "));
                    var text = FindingText.text(
                            "feature-conflict", resolved.instance().name(), names);
                    var ids = rivals.stream().map(Feature::id).toList();
                    findings.accept(host.finding(FindingCode.FEATURE_CONFLICT, resolved, text)
                            .with(new About(ids)));
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
