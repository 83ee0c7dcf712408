package dev.portolan.export.sheet;

import java.util.List;

/// What a plan's findings say of one row.
///
/// @param findings the codes of those that are open
/// @param waivers those that are waived, each as its code and the reason
record Marks(List<String> findings, List<String> waivers) {
    static final Marks NONE = new Marks(List.of(), List.of());

    Marks {
        findings = List.copyOf(findings);
        waivers = List.copyOf(waivers);
    }
}
