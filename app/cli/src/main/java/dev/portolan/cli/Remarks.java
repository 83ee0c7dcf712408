package dev.portolan.cli;

import dev.portolan.catalog.Dial;
import dev.portolan.catalog.Difference;
import dev.portolan.catalog.PortSpec;
import dev.portolan.catalog.Provenance;
import dev.portolan.catalog.Versions;
import dev.portolan.cli.print.OneLine;
import dev.portolan.cli.print.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a reader of a list of ports should know of one besides its columns, in sentences.
final class Remarks {
    private Remarks() {}

    /// All there is to say of a port.
    ///
    /// @param offset the offset that it follows; 0 for one that stays
    static String of(PortSpec port, int offset) {
        return joined(port.note(), versions(port.provenance().versions()), doubt(port, offset));
    }

    /// What speaks against relying on a port's number without a second look; empty if nothing does.
    ///
    /// @param offset the offset that it follows; 0 for one that stays
    static String doubt(PortSpec port, int offset) {
        var provenance = port.provenance();
        var confidence = switch (provenance.confidence()) {
            case HIGH, MEDIUM -> "";
            case LOW -> Words.text("remark.low");
            case UNCONFIRMED -> Words.text("remark.unconfirmed");
        };
        return joined(disputed(provenance.disputed(), offset), confidence, changed(port));
    }

    /// All there is to say of a dial.
    static String of(Dial dial) {
        return joined(
                dial.note(),
                dial.when() == Dial.When.WITH_PEERS ? Words.text("remark.with-peers") : "",
                versions(dial.versions()));
    }

    /// Which number another source gives, in the same sum as the port's own; empty if the sources agree.
    ///
    /// @param offset the offset that the port follows; 0 for one that stays
    static String disputed(Provenance.@Nullable Dispute dispute, int offset) {
        return dispute == null ? "" : Words.text("remark.disputed", dispute.source(), sum(dispute.base(), offset));
    }

    /// A number and how it comes about: `8280 + 10 = 8290`, or `8280` without an offset.
    static String sum(int base, int offset) {
        return offset == 0 ? Integer.toString(base) : base + " + " + offset + " = " + (base + offset);
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
                        "remark.difference", field.field(), orNothing(field.current()), orNothing(field.shipped())))
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
