package dev.portolan.core.fix;

import dev.portolan.core.edit.WaiverEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Waiver;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes back a waiver that excuses nothing.
final class Unwaive implements Remedy {
    @Override
    public Fix.Kind kind() {
        return Fix.Kind.UNWAIVE;
    }

    @Override
    public Stream<Proposal> propose(Situation situation) {
        return situation.is(FindingCode.WAIVER_UNUSED)
                ? situation.topology().waivers().stream()
                        .filter(waiver -> isAbout(situation.finding(), waiver))
                        .map(waiver -> Proposal.of(
                                subject(waiver), FixText.text("unwaive", waiver.code()), WaiverEdits.unwaive(waiver)))
                : Stream.empty();
    }

    /// All that tells it from other waivers of the same instances: `port-collision@80/tcp:p-1/http, p-2/http`.
    private static String subject(Waiver waiver) {
        var where = Stream.of(
                        waiver.port() == 0 ? "" : Integer.toString(waiver.port()),
                        waiver.transport() == null ? "" : waiver.transport().word())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
        return waiver.code()
                + (where.isEmpty() ? "" : "@" + where)
                + (waiver.about().isEmpty() ? "" : ":" + waiver.about());
    }

    private static boolean isAbout(Finding finding, Waiver waiver) {
        return finding.instances().isEmpty()
                ? finding.host().equals(waiver.host())
                : finding.instances().equals(waiver.instances());
    }
}
