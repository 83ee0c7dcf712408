package dev.portolan.core.rule;

import dev.portolan.catalog.ProductLine;
import dev.portolan.core.finding.About;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Instance;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Products, features and ports that a plan speaks of are in the catalog. Without them ports would silently
/// be missing.
final class UnknownNameRule implements HostRule {
    /// A name that the catalog lacks; a feature and a port may have the same.
    private record Part(About about, FindingText text) {}

    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var resolved : host.instances()) {
            var instance = resolved.instance();
            if (resolved.line() == null) {
                var text = FindingText.text("unknown-product", instance.name(), instance.product());
                findings.accept(host.finding(FindingCode.UNKNOWN_NAME, resolved, text)
                        .with(About.of("product " + instance.product())));
            } else if (saysMore(instance)) {
                unknownParts(resolved.line(), instance)
                        .map(part -> host.finding(FindingCode.UNKNOWN_NAME, resolved, part.text())
                                .with(part.about()))
                        .forEach(findings);
            }
        }
    }

    private static boolean saysMore(Instance instance) {
        return !(instance.features().isEmpty()
                && instance.overrides().isEmpty()
                && instance.bindings().isEmpty());
    }

    private static Stream<Part> unknownParts(ProductLine line, Instance instance) {
        var features = instance.features().keySet().stream()
                .filter(feature -> line.feature(feature).isEmpty())
                .map(feature -> new Part(
                        About.of("feature " + feature),
                        FindingText.text("unknown-feature", instance.name(), line.id(), feature)));
        var ports = Stream.concat(instance.overrides().keySet().stream(), instance.bindings().keySet().stream())
                .distinct()
                .filter(port -> line.port(port).isEmpty())
                .map(port -> new Part(
                        About.of("port " + port), FindingText.text("unknown-port", instance.name(), line.id(), port)));
        return Stream.concat(features, ports);
    }
}
