package dev.portolan.core.resolve;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.port.HostPorts;
import dev.portolan.core.rule.Census;
import dev.portolan.core.rule.LinkView;
import dev.portolan.core.rule.Rules;
import dev.portolan.core.rule.WiringView;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The links that the instances of a host open, and what is to be said about them, waived or not.
///
/// @param host the host with its instances' ports
/// @param callers by the places of the instances
/// @param targets the hosts that the links lead to, each with the places of the callers; nobody changes those
/// @param errors those of all callers
/// @param advice the warnings and notes, the worst first, given what else the plan has
record Wiring(
        HostPorts host,
        List<Caller> callers,
        Map<HostId, BitSet> targets,
        List<Finding> errors,
        Memo<Census, List<Finding>> advice) {
    /// The links that one instance opens.
    ///
    /// @param links in the plan's order
    record Caller(List<LinkView> links, List<Finding> errors) {
        Caller {
            links = List.copyOf(links);
            errors = List.copyOf(errors);
        }

        /// The links as the plan has them.
        List<Link> opened() {
            return links.stream().map(view -> view.link().link()).toList();
        }

        /// Whether the links of both lead to the same hosts.
        boolean leadsWhere(Caller other) {
            boolean same = links.size() == other.links.size();
            for (int i = 0; same && i < links.size(); i++) {
                same = links.get(i)
                        .link()
                        .toHost()
                        .equals(other.links.get(i).link().toHost());
            }
            return same;
        }
    }

    Wiring {
        callers = List.copyOf(callers);
        targets = Map.copyOf(targets);
        errors = List.copyOf(errors);
    }

    static Wiring of(Rules rules, HostPorts host, List<Caller> callers) {
        return new Wiring(host, callers, targets(callers), errors(callers), advice(rules, host, callers));
    }

    /// The same with other callers at some places.
    Wiring with(Rules rules, List<Caller> others, BitSet places) {
        boolean samePlaces = true;
        boolean noErrors = true;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            var before = callers.get(place);
            var after = others.get(place);
            samePlaces &= after.leadsWhere(before);
            noErrors &= before.errors().isEmpty() && after.errors().isEmpty();
        }
        return new Wiring(
                host,
                others,
                samePlaces ? targets : targets(others),
                noErrors ? errors : errors(others),
                advice(rules, host, others));
    }

    /// The links that an instance of the host opens, in the plan's order; none if it has no such instance.
    List<Link> opened(InstanceId instance) {
        for (int place = 0; place < callers.size(); place++) {
            if (host.instances().get(place).instance().id().equals(instance)) {
                return callers.get(place).opened();
            }
        }
        return List.of();
    }

    private static Map<HostId, BitSet> targets(List<Caller> callers) {
        var targets = new HashMap<HostId, BitSet>();
        for (int place = 0; place < callers.size(); place++) {
            for (var view : callers.get(place).links()) {
                targets.computeIfAbsent(view.link().toHost(), _ -> new BitSet(callers.size()))
                        .set(place);
            }
        }
        return targets;
    }

    private static List<Finding> errors(List<Caller> callers) {
        var errors = new ArrayList<Finding>(0);
        callers.forEach(caller -> errors.addAll(caller.errors()));
        return errors;
    }

    private static Memo<Census, List<Finding>> advice(Rules rules, HostPorts host, List<Caller> callers) {
        return new Memo<>(census -> {
            var advice = new ArrayList<Finding>();
            for (int place = 0; place < callers.size(); place++) {
                var links = callers.get(place).links();
                advice.addAll(rules.advice(new WiringView(host, host.instances().get(place), links, census)));
            }
            return Findings.worstFirst(advice);
        });
    }
}
