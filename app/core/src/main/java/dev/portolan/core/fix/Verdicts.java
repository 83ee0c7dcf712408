package dev.portolan.core.fix;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.port.Listener;
import dev.portolan.core.resolve.ResolutionChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The findings that a change settles and those that it brings.
///
/// @param gone the worst first
/// @param come the worst first
record Verdicts(List<Finding> gone, List<Finding> come) {
    /// What a finding is about, whatever the numbers.
    private record Matter(
            FindingCode code,
            Severity severity,
            HostId host,
            Listener.@Nullable Where where,
            List<Party> parties,
            @Nullable LinkId link) {
        static Matter of(Finding finding) {
            return new Matter(
                    finding.code(),
                    finding.severity(),
                    finding.host(),
                    finding.where(),
                    finding.parties(),
                    finding.link());
        }
    }

    Verdicts {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    /// Leaves out the findings that stay and only name other numbers.
    static Verdicts of(ResolutionChange.FindingChange change) {
        Map<Matter, Integer> staying = new HashMap<>();
        change.gone().forEach(finding -> staying.merge(Matter.of(finding), 1, Integer::sum));
        Map<Matter, Integer> stayed = new HashMap<>();
        var come = new ArrayList<Finding>();
        for (var finding : change.come()) {
            var matter = Matter.of(finding);
            if (stayed.getOrDefault(matter, 0) < staying.getOrDefault(matter, 0)) {
                stayed.merge(matter, 1, Integer::sum);
            } else {
                come.add(finding);
            }
        }
        var gone = new ArrayList<Finding>();
        for (var finding : change.gone()) {
            if (stayed.merge(Matter.of(finding), -1, Integer::sum) < 0) {
                gone.add(finding);
            }
        }
        return new Verdicts(gone, come);
    }
}
