package dev.portolan.cli.check;

import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Party;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells findings of one plan apart, and recognises them in the next run: by the ids of what they concern, so
/// that names, lines and most numbers may change, and by what else they are about. Where that is the same for
/// several, they are counted.
final class Fingerprints {
    private final Map<String, Integer> uses = new HashMap<>();

    /// The fingerprint of the next finding.
    String next(Finding finding) {
        var parties = finding.parties().stream().map(Fingerprints::of).sorted().collect(Collectors.joining(" "));
        var link = finding.link() == null ? "" : " " + finding.link();
        var number = isNamed(finding) ? "" : " " + finding.port();
        var about =
                finding.about().text().isEmpty() ? "" : ": " + finding.about().text();
        var fingerprint = finding.code().word() + " " + finding.host() + link + " " + parties + number + about;
        int use = uses.merge(fingerprint, 1, Integer::sum);
        return use == 1 ? fingerprint : fingerprint + " #" + use;
    }

    /// Whether the ids say what port it is about, if it is about one.
    private static boolean isNamed(Finding finding) {
        return finding.port() == 0
                || finding.link() != null
                || finding.parties().stream().anyMatch(party -> party.port() != null);
    }

    private static String of(Party party) {
        return party.port() == null ? party.instance().value() : party.instance() + "/" + party.port();
    }
}
