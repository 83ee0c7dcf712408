package dev.portolan.core.rule;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Instance;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Products, features and ports that a plan speaks of are in the catalog. Without them ports would silently
/// be missing.
final class UnknownNameRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var resolved : host.instances()) {
            var instance = resolved.instance();
            if (resolved.line() == null) {
                var text = FindingText.text("unknown-product", instance.name(), instance.product());
                findings.accept(host.finding(FindingCode.UNKNOWN_NAME, resolved, text));
            } else if (saysMore(instance)) {
                unknownParts(resolved.line(), instance)
                        .forEach(text -> findings.accept(host.finding(FindingCode.UNKNOWN_NAME, resolved, text)));
            }
        }
    }

    private static boolean saysMore(Instance instance) {
        return !(instance.features().isEmpty()
                && instance.overrides().isEmpty()
                && instance.bindings().isEmpty());
    }

    private static Stream<FindingText> unknownParts(ProductLine line, Instance instance) {
        var features = instance.features().keySet().stream()
                .filter(feature -> line.feature(feature).isEmpty())
                .map(feature -> FindingText.text("unknown-feature", instance.name(), line.id(), feature));
        var ports = Stream.concat(instance.overrides().keySet().stream(), instance.bindings().keySet().stream())
                .distinct()
                .filter(port -> line.port(port).isEmpty())
                .map(port -> FindingText.text("unknown-port", instance.name(), line.id(), port));
        return Stream.concat(features, ports);
    }
}
