package dev.portolan.cli.check;

import dev.portolan.core.finding.Finding;
import java.util.List;

/// Finds what could be done about findings.
@FunctionalInterface
public interface Remedies {
    /// Something that could be done.
    ///
    /// @param id what it is called in files; unique among those of a finding
    /// @param title what it does, in a few words
    /// @param consequences what would follow from it, line by line
    record Remedy(String id, String title, List<String> consequences) {
        public Remedy {
            consequences = List.copyOf(consequences);
        }
    }

    /// What could be done about a finding, the least disturbing first.
    List<Remedy> of(Finding finding);
}
