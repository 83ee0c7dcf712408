package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.port.LinkResolution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The links that the instances of a host open, and what is to be said about them.
///
/// @param callers by the places of the instances
/// @param targets the hosts that the links lead to, each once
/// @param findings those of all callers, the worst first
record Wiring(List<Caller> callers, List<HostResolution> targets, List<Finding> findings) {
    /// The links that one instance opens.
    ///
    /// @param links in the plan's order
    /// @param targets the hosts that they lead to
    /// @param findings waived or not
    record Caller(List<LinkResolution> links, List<HostResolution> targets, List<Finding> findings) {
        Caller {
            links = List.copyOf(links);
            targets = List.copyOf(targets);
            findings = List.copyOf(findings);
        }

        /// Whether a link leads to one of these.
        boolean leadsTo(List<HostResolution> hosts) {
            return meets(targets, hosts);
        }
    }

    Wiring {
        callers = List.copyOf(callers);
        targets = List.copyOf(targets);
        findings = Findings.worstFirst(findings);
    }

    static Wiring of(List<Caller> callers) {
        Set<HostResolution> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        var distinct = new ArrayList<HostResolution>();
        var findings = new ArrayList<Finding>();
        for (var caller : callers) {
            findings.addAll(caller.findings());
            for (var target : caller.targets()) {
                if (targets.add(target)) {
                    distinct.add(target);
                }
            }
        }
        return new Wiring(callers, distinct, findings);
    }

    /// Whether a link leads to one of these.
    boolean leadsTo(List<HostResolution> hosts) {
        return meets(targets, hosts);
    }

    /// Identity on purpose: a host that changed was resolved anew. Each edit asks this of every host of the plan, so
    /// there are no iterators here.
    @SuppressWarnings("ReferenceEquality")
    private static boolean meets(List<HostResolution> some, List<HostResolution> others) {
        for (int i = 0; i < others.size(); i++) {
            var other = others.get(i);
            for (int j = 0; j < some.size(); j++) {
                if (some.get(j) == other) {
                    return true;
                }
            }
        }
        return false;
    }
}
