package dev.portolan.core.fix;

import dev.portolan.core.edit.WaiverEdits;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.plan.Waiver;
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

    private static String subject(Waiver waiver) {
        var subject = waiver.port() == 0 ? waiver.code() : waiver.code() + "@" + waiver.port();
        return waiver.about().isEmpty() ? subject : subject + ":" + waiver.about();
    }

    private static boolean isAbout(Finding finding, Waiver waiver) {
        return finding.instances().isEmpty()
                ? finding.host().equals(waiver.host())
                : finding.instances().equals(waiver.instances());
    }
}
