package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Products, features and ports that a plan speaks of are in the catalog. Without them ports would silently
/// be missing.
final class UnknownNameRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var instance = ports.instance();
            var product = instance.product();
            if (ports.line() == null) {
                findings.accept(finding(
                        host,
                        ports,
                        "product " + product,
                        () -> FindingText.text("unknown-product", instance.name(), product)));
            }
            for (var feature : ports.layout().faults().unknownFeatures()) {
                findings.accept(finding(
                        host,
                        ports,
                        "feature " + feature,
                        () -> FindingText.text("unknown-feature", instance.name(), product, feature)));
            }
            for (var port : ports.layout().faults().unknownPorts()) {
                findings.accept(finding(
                        host,
                        ports,
                        "port " + port,
                        () -> FindingText.text("unknown-port", instance.name(), product, port)));
            }
        }
    }

    /// @param about the name with its kind, since a feature and a port may have the same
    private static Finding finding(HostView host, InstancePorts ports, String about, Supplier<FindingText> text) {
        return host.finding(FindingCode.UNKNOWN_NAME, ports, text).with(() -> List.of(about));
    }
}
