package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The links that the instances of a host open, and what is to be said about them.
///
/// @param callers by the places of the instances
/// @param targets the hosts that the links lead to
/// @param findings those of all callers, the worst first
record Wiring(List<Caller> callers, Set<HostId> targets, List<Finding> findings) {
    /// The links that one instance opens.
    ///
    /// @param links in the plan's order
    /// @param findings waived or not
    record Caller(List<LinkResolution> links, List<Finding> findings) {
        Caller {
            links = List.copyOf(links);
            findings = List.copyOf(findings);
        }

        /// Whether a link leads to one of these hosts.
        boolean leadsTo(Set<HostId> hosts) {
            for (var link : links) {
                if (hosts.contains(link.toHost())) {
                    return true;
                }
            }
            return false;
        }
    }

    Wiring {
        callers = List.copyOf(callers);
        targets = Set.copyOf(targets);
        findings = Findings.worstFirst(findings);
    }

    static Wiring of(List<Caller> callers) {
        var targets = new LinkedHashSet<HostId>();
        var findings = new ArrayList<Finding>();
        for (var caller : callers) {
            findings.addAll(caller.findings());
            caller.links().forEach(link -> targets.add(link.toHost()));
        }
        return new Wiring(callers, targets, findings);
    }
}
