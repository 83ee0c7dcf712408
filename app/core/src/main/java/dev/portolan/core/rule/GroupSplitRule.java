package dev.portolan.core.rule;

import dev.portolan.catalog.Catalog;
import dev.portolan.catalog.OffsetRule;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The members of an offset group have one offset (physics 10). Those whose product follows none do not
/// count.
final class GroupSplitRule implements PlanRule {
    private record Member(HostId host, Instance instance) {
        private int offset() {
            return instance.offset().value();
        }

        private Party party() {
            return new Party(instance.id(), null);
        }
    }

    private final Catalog catalog;

    GroupSplitRule(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(Topology topology, Consumer<Finding> findings) {
        groups(topology).forEach((group, members) -> {
            if (members.stream().mapToInt(Member::offset).distinct().count() > 1) {
                findings.accept(finding(group, List.copyOf(members)));
            }
        });
    }

    private SequencedMap<String, List<Member>> groups(Topology topology) {
        var groups = new LinkedHashMap<String, List<Member>>();
        for (var host : topology.hosts()) {
            for (var instance : host.instances()) {
                if (instance.group() != null && follows(instance)) {
                    groups.computeIfAbsent(instance.group(), _ -> new ArrayList<>())
                            .add(new Member(host.id(), instance));
                }
            }
        }
        return groups;
    }

    private boolean follows(Instance instance) {
        return catalog.line(instance.product())
                .filter(line -> line.offset().kind() != OffsetRule.Kind.FIXED)
                .isPresent();
    }

    private static Finding finding(String group, List<Member> members) {
        return Finding.of(
                FindingCode.GROUP_SPLIT,
                members.getFirst().host(),
                Subject.of(members.stream().map(Member::party).toList()),
                () -> text(group, members));
    }

    private static FindingText text(String group, List<Member> members) {
        return FindingText.text(
                "group-split",
                group,
                members.stream()
                        .map(member -> member.instance().name() + " " + member.offset())
                        .collect(Collectors.joining(", ")));
    }
}
