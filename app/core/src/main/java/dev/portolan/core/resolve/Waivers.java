package dev.portolan.core.resolve;

import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.finding.WaivedFinding;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The waivers of a plan, held against its findings.
final class Waivers {
    /// What a waiver and the finding that it excuses have in common.
    private record Key(
            String code,
            List<? extends ElementId> elements,
            int port,
            @Nullable Transport transport,
            String about) {
        private static Key of(Waiver waiver) {
            return new Key(waiver.code(), waiver.subjects(), waiver.port(), waiver.transport(), waiver.about());
        }

        private static Key of(Finding finding) {
            List<? extends ElementId> elements =
                    finding.instances().stream().sorted().toList();
            return new Key(
                    finding.code().word(),
                    elements.isEmpty() ? List.of(finding.host()) : elements,
                    finding.port(),
                    finding.transport(),
                    finding.about().text());
        }
    }

    private final Map<Key, Waiver> byKey = new HashMap<>();
    /// The codes of which anything is waived: of most findings no more than the code has to be looked at.
    private final Set<String> codes = new HashSet<>();

    Waivers(List<Waiver> waivers) {
        for (var waiver : waivers) {
            byKey.putIfAbsent(Key.of(waiver), waiver);
            codes.add(waiver.code());
        }
    }

    /// The findings that no waiver excuses.
    List<Finding> open(List<Finding> findings) {
        return codes.isEmpty()
                ? findings
                : findings.stream().filter(finding -> waiver(finding).isEmpty()).toList();
    }

    /// The findings that a waiver excuses.
    List<WaivedFinding> waived(List<Finding> findings) {
        var waived = new ArrayList<WaivedFinding>();
        if (!codes.isEmpty()) {
            findings.forEach(
                    finding -> waiver(finding).ifPresent(waiver -> waived.add(new WaivedFinding(finding, waiver))));
        }
        return waived;
    }

    /// Whether it is this waiver that excuses a finding.
    boolean excuses(Waiver waiver, Finding finding) {
        return waiver(finding).filter(waiver::equals).isPresent();
    }

    private Optional<Waiver> waiver(Finding finding) {
        return codes.contains(finding.code().word())
                ? Optional.ofNullable(byKey.get(Key.of(finding)))
                : Optional.empty();
    }

    /// Says that a waiver excuses nothing: the plan has moved on, and the next finding of that kind should not be
    /// taken for the one that was accepted.
    ///
    /// @param host where what it names is
    static Finding unused(Waiver waiver, HostId host) {
        var parties = waiver.instances().stream()
                .map(instance -> new Party(instance, null))
                .toList();
        return Finding.of(FindingCode.WAIVER_UNUSED, host, Subject.of(parties), () -> text(waiver))
                .with(() -> List.of(about(waiver)));
    }

    private static FindingText text(Waiver waiver) {
        return waiver.port() == 0
                ? FindingText.text("waiver-unused", waiver.code(), waiver.reason())
                : FindingText.text("waiver-unused-port", waiver.code(), waiver.port(), waiver.reason());
    }

    /// What it was to excuse, since an instance may have many: `ephemeral-port 4000/udp`.
    private static String about(Waiver waiver) {
        var number = waiver.port() == 0 ? "" : " " + waiver.port();
        var transport =
                waiver.transport() == null ? "" : "/" + waiver.transport().word();
        var rest = waiver.about().isEmpty() ? "" : " " + waiver.about();
        return waiver.code() + number + transport + rest;
    }
}
