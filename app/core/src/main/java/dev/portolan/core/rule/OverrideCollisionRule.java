package dev.portolan.core.rule;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.port.PortRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An override gives a port no number that another port of the same instance has: no offset can part the two.
///
/// Some products don't even try: they compare numbers when they start, and refuse two that are equal though the
/// addresses or transports would part them.
final class OverrideCollisionRule implements HostRule {
    private static final Set<Clash.Kind> FATAL = EnumSet.of(Clash.Kind.OVERRIDE, Clash.Kind.COLLISION);

    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var clash : host.clashes()) {
            if (clash.kind() == Clash.Kind.OVERRIDE) {
                findings.accept(clash.finding(
                        FindingCode.OVERRIDE_COLLIDES,
                        host,
                        () -> FindingText.text(
                                "override-collides",
                                clash.later().described(),
                                clash.earlier().described())));
            }
        }
        for (var ports : host.instances()) {
            // As shipped, the ports of a product are distinct.
            if (ports.line() != null && !ports.instance().overrides().isEmpty()) {
                var distinct = ports.line().distinctPorts();
                if (!distinct.isEmpty()) {
                    checkNumbers(host, ports.instance(), distinct, findings);
                }
            }
        }
    }

    private static void checkNumbers(
            HostView host, Instance instance, List<PortSpec> distinct, Consumer<Finding> findings) {
        var compared = host.listeners().stream()
                .filter(listener -> instance.id().equals(listener.instance())
                        && listener.published() == null
                        && listener.number() > 0
                        && listener.number() <= PortSpec.MAX_NUMBER
                        && isAmong(distinct, listener.row()))
                .toList();
        for (int i = 0; i < compared.size(); i++) {
            for (var earlier : compared.subList(0, i)) {
                var clash = new Clash(compared.get(i), earlier);
                if (isRefused(clash)) {
                    findings.accept(clash.finding(
                            FindingCode.OVERRIDE_COLLIDES,
                            host,
                            () -> FindingText.text(
                                    "override-refused",
                                    clash.later().described(),
                                    clash.earlier().described())));
                }
            }
        }
    }

    private static boolean isAmong(List<PortSpec> ports, @Nullable PortRow row) {
        return row != null && row.spec() != null && ports.contains(row.spec());
    }

    /// Whether nothing but the product's own check keeps the two apart: what the system refuses is told already.
    private static boolean isRefused(Clash clash) {
        return clash.later().number() == clash.earlier().number()
                && !(clash.later().collidesWith(clash.earlier()) && FATAL.contains(clash.kind()));
    }
}
