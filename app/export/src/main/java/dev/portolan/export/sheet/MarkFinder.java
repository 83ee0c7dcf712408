package dev.portolan.export.sheet;

import dev.portolan.catalog.PortId;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Party;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Waiver;
import dev.portolan.core.port.Listener;
import dev.portolan.core.resolve.Resolution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds what a plan's findings say of the rows of its sheet. A finding about a port stands on the rows of
/// that port, one about an instance or a host as such on all that is open there, and one about a link on the
/// link's row.
final class MarkFinder {
    /// A finding, waived or not.
    private record Judged(Finding finding, @Nullable Waiver waiver) {}

    private final Map<InstanceId, List<Judged>> byInstance = new HashMap<>();
    private final Map<HostId, List<Judged>> byHost = new HashMap<>();
    private final Map<LinkId, List<Judged>> byLink = new HashMap<>();

    MarkFinder(Resolution resolution) {
        resolution.findings().forEach(finding -> add(new Judged(finding, null)));
        resolution.waived().forEach(waived -> add(new Judged(waived.finding(), waived.waiver())));
    }

    private void add(Judged judged) {
        var finding = judged.finding();
        if (finding.link() != null) {
            byLink.computeIfAbsent(finding.link(), _ -> new ArrayList<>()).add(judged);
            return;
        }
        finding.instances()
                .forEach(instance -> byInstance
                        .computeIfAbsent(instance, _ -> new ArrayList<>())
                        .add(judged));
        if (finding.instances().isEmpty() || finding.code() == FindingCode.PORT_TAKEN_BY_HOST) {
            byHost.computeIfAbsent(finding.host(), _ -> new ArrayList<>()).add(judged);
        }
    }

    /// What is said of an open port of an instance.
    ///
    /// @param port its id; null for a published port that leads nowhere
    /// @param number the number that it has there; 0 if the system chooses
    Marks of(
            HostId host,
            InstanceId instance,
            @Nullable PortId port,
            SheetRow.Scope scope,
            Transport transport,
            int number) {
        var marks = new ArrayList<>(select(
                byInstance.getOrDefault(instance, List.of()),
                finding -> isIn(finding, scope)
                        && isOn(finding, transport, number)
                        && finding.parties().stream().anyMatch(party -> isOf(party, instance, port))));
        marks.addAll(select(
                byHost.getOrDefault(host, List.of()),
                finding -> finding.transport() == null && finding.instances().isEmpty()));
        return marks(marks);
    }

    /// What is said of a listener of the host's own.
    Marks ofHost(HostId host, Transport transport, int number) {
        return marks(select(byHost.getOrDefault(host, List.of()), finding -> isOn(finding, transport, number)));
    }

    /// What is said of a link.
    Marks ofLink(LinkId link) {
        return marks(byLink.getOrDefault(link, List.of()));
    }

    /// A container's inner port and a published one may have the same number.
    private static boolean isIn(Finding finding, SheetRow.Scope scope) {
        return finding.where() == null
                || (finding.where() == Listener.Where.CONTAINER) == (scope == SheetRow.Scope.CONTAINER);
    }

    private static boolean isOn(Finding finding, Transport transport, int number) {
        return finding.transport() == null || (finding.transport() == transport && finding.port() == number);
    }

    private static boolean isOf(Party party, InstanceId instance, @Nullable PortId port) {
        return party.instance().equals(instance)
                && (party.port() == null || party.port().equals(port));
    }

    private static List<Judged> select(List<Judged> all, Predicate<Finding> isMeant) {
        return all.stream().filter(judged -> isMeant.test(judged.finding())).toList();
    }

    private static Marks marks(List<Judged> judged) {
        if (judged.isEmpty()) {
            return Marks.NONE;
        }
        var findings = new ArrayList<String>();
        var waivers = new ArrayList<String>();
        for (var one : judged) {
            var code = one.finding().code().word();
            if (one.waiver() == null) {
                findings.add(code);
            } else {
                waivers.add(code + ": " + one.waiver().reason());
            }
        }
        return new Marks(
                findings.stream().distinct().toList(),
                waivers.stream().distinct().toList());
    }
}
