package dev.portolan.core.edit;

import dev.portolan.core.fixture.RandomEdits;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What must hold of every plan.
final class SoundPlans {
    private SoundPlans() {}

    /// What is wrong with the plan: ids used twice, references that lead nowhere, places of what is not
    /// there.
    static List<String> flaws(Topology topology) {
        var flaws = new ArrayList<String>();
        var elements = RandomEdits.elements(topology);
        var ids = new HashSet<String>();
        elements.stream().map(ElementId::value).filter(id -> !ids.add(id)).forEach(id -> flaws.add("twice: " + id));
        topology.hosts().stream()
                .filter(host -> host.zone() != null && !elements.contains(host.zone()))
                .forEach(host -> flaws.add(host.id() + " stands in no zone: " + host.zone()));
        topology.links().stream()
                .filter(link -> !elements.contains(link.from()) || !elements.contains(link.to()))
                .forEach(link -> flaws.add("dangling: " + link));
        topology.waivers().stream()
                .filter(waiver -> !elements.containsAll(waiver.subjects()))
                .forEach(waiver -> flaws.add("waiver of what is gone: " + waiver));
        var layout = topology.layout();
        layout.hosts().keySet().stream()
                .filter(id -> !elements.contains(id))
                .forEach(id -> flaws.add("place of no host: " + id));
        layout.zones().keySet().stream()
                .filter(id -> !elements.contains(id))
                .forEach(id -> flaws.add("place of no zone: " + id));
        return flaws;
    }
}
