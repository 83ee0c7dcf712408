package dev.portolan.cli;

import dev.portolan.catalog.Confidence;
import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Difference;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Versions;
import dev.portolan.cli.print.OneLine;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a reader of a list of ports should know of one besides its columns, in sentences.
final class Remarks {
    private Remarks() {}

    /// All there is to say of a port.
    static String of(PortSpec port) {
        var provenance = port.provenance();
        return joined(
                port.note(),
                disputed(provenance.disputed()),
                versions(provenance.versions()),
                provenance.confidence() == Confidence.UNCONFIRMED ? Words.text("remark.unconfirmed") : "",
                changed(port));
    }

    /// All there is to say of a dial.
    static String of(Dial dial) {
        return joined(
                dial.note(),
                dial.when() == Dial.When.WITH_PEERS ? Words.text("remark.with-peers") : "",
                versions(dial.versions()));
    }

    /// Which number another source gives; empty if the sources agree.
    static String disputed(Provenance.@Nullable Dispute dispute) {
        return dispute == null ? "" : Words.text("remark.disputed", dispute.source(), dispute.base());
    }

    /// Which versions have it; empty if all.
    static String versions(Versions versions) {
        if (versions.isAll()) {
            return "";
        }
        if (versions.until().isEmpty()) {
            return Words.text("remark.since", versions.since());
        }
        return versions.since().isEmpty()
                ? Words.text("remark.until", versions.until())
                : Words.text("remark.between", versions.since(), versions.until());
    }

    /// Which own file has the last word, and what it changes; empty if none does.
    static String changed(PortSpec port) {
        var change = port.provenance().change();
        if (change == null) {
            return "";
        }
        var differences = Difference.of(port).stream()
                .map(field -> Words.text(
                        "remark.difference", field.field(), orNothing(field.now()), orNothing(field.shipped())))
                .collect(Collectors.joining("; "));
        return Words.text("remark.changed", OneLine.of(change.file()), orNothing(differences));
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? Words.text("catalog.nothing") : text;
    }

    private static String joined(String... remarks) {
        return Stream.of(remarks).filter(remark -> !remark.isEmpty()).collect(Collectors.joining(" "));
    }
}
