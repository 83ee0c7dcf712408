package dev.portolan.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.finding.Party;
import dev.portolan.core.finding.Subject;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.InstanceId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FingerprintsTest {
    private static final Finding UNKNOWN = Finding.of(
            FindingCode.UNKNOWN_NAME,
            new HostId("h"),
            Subject.of(List.of(new Party(new InstanceId("a"), null))),
            () -> FindingText.text("unknown-feature", "a", "box", "x"));

    @Test
    void whatAFindingIsAboutTellsItFromOthersInAnyOrder() {
        var one = UNKNOWN.with(() -> List.of("one"));
        var two = UNKNOWN.with(() -> List.of("two"));

        assertEquals(List.of("unknown-name h a: one", "unknown-name h a: two"), of(one, two));
        assertEquals(List.of("unknown-name h a: two", "unknown-name h a: one"), of(two, one));
        assertEquals(List.of("unknown-name h a: one, two"), of(UNKNOWN.with(() -> List.of("two", "one"))));
    }

    @Test
    void thoseThatNothingTellsApartAreCounted() {
        assertEquals(
                List.of("unknown-name h a", "unknown-name h a #2", "unknown-name h a: one", "unknown-name h a #3"),
                of(UNKNOWN, UNKNOWN, UNKNOWN.with(() -> List.of("one")), UNKNOWN));
    }

    private static List<String> of(Finding... findings) {
        var fingerprints = new Fingerprints();
        return Arrays.stream(findings).map(fingerprints::next).toList();
    }
}
