package dev.portolan.core.rule;

import dev.portolan.core.finding.About;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.port.InstancePorts;
import java.util.function.Consumer;

/// Products, features and ports that a plan speaks of are in the catalog. Without them ports would silently
/// be missing.
final class UnknownNameRule implements HostRule {
    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var name = ports.instance().name();
            var product = ports.instance().product();
            if (ports.line() == null) {
                var text = FindingText.text("unknown-product", name, product);
                findings.accept(finding(host, ports, text, "product " + product));
            }
            for (var feature : ports.layout().faults().unknownFeatures()) {
                var text = FindingText.text("unknown-feature", name, product, feature);
                findings.accept(finding(host, ports, text, "feature " + feature));
            }
            for (var port : ports.layout().faults().unknownPorts()) {
                var text = FindingText.text("unknown-port", name, product, port);
                findings.accept(finding(host, ports, text, "port " + port));
            }
        }
    }

    /// @param about the name with its kind, since a feature and a port may have the same
    private static Finding finding(HostView host, InstancePorts ports, FindingText text, String about) {
        return host.finding(FindingCode.UNKNOWN_NAME, ports, text).with(About.of(about));
    }
}
