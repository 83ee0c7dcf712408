package dev.portolan.core.rule;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.BindAddress;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// No two hosts share an address, and no two hosts or two instances a name: whoever reads a sheet or a
/// message could not tell them apart. Of more than two each is held against the first.
final class SameNameRule implements PlanRule {
    @Override
    public void check(Topology topology, Consumer<Finding> findings) {
        checkAddresses(topology, findings);
        checkHosts(topology, findings);
        checkInstances(topology, findings);
    }

    private static void checkAddresses(Topology topology, Consumer<Finding> findings) {
        var first = new HashMap<BindAddress, Host>();
        for (var host : topology.hosts()) {
            Set<Host> told = new HashSet<>();
            for (var text : host.addresses()) {
                var address = BindAddress.of(text.strip());
                if (tellsApart(address)) {
                    var other = first.putIfAbsent(address, host);
                    if (other != null && !other.id().equals(host.id()) && told.add(other)) {
                        findings.accept(finding(
                                        host,
                                        () -> FindingText.text("same-address", host.name(), other.name(), text.strip()))
                                .with(() -> List.of(other.id(), address)));
                    }
                }
            }
        }
    }

    /// Loopback and the wildcards are the same everywhere.
    private static boolean tellsApart(BindAddress address) {
        return !address.isWildcard()
                && !address.isLoopback()
                && !address.toString().isEmpty();
    }

    private static void checkHosts(Topology topology, Consumer<Finding> findings) {
        var first = new HashMap<String, Host>();
        for (var host : topology.hosts()) {
            var key = key(host.name());
            var other = key.isEmpty() ? null : first.putIfAbsent(key, host);
            if (other != null) {
                findings.accept(finding(
                                host,
                                () -> FindingText.text(
                                        "same-host-name", host.name().strip(), host.id(), other.id()))
                        .with(() -> List.of(other.id())));
            }
        }
    }

    private static void checkInstances(Topology topology, Consumer<Finding> findings) {
        var first = new HashMap<String, Instance>();
        for (var host : topology.hosts()) {
            for (var instance : host.instances()) {
                var key = key(instance.name());
                var other = key.isEmpty() ? null : first.putIfAbsent(key, instance);
                if (other != null) {
                    findings.accept(finding(
                            host,
                            () -> FindingText.text(
                                    "same-instance-name", instance.name().strip(), instance.id(), other.id()),
                            new Party(instance.id(), null),
                            new Party(other.id(), null)));
                }
            }
        }
    }

    private static Finding finding(Host host, Supplier<FindingText> text, Party... parties) {
        return Finding.of(FindingCode.SAME_NAME, host.id(), Subject.of(List.of(parties)), text);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
