package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.fix.Consequences;
import dev.portolan.desktop.store.State;
import java.util.List;

/// Says what would be wrong with the plan after an edit, before it is carried out.
final class Foresight {
    private Foresight() {}

    /// The errors and warnings that an edit would bring, the worst first.
    static List<Finding> of(State state, Edit edit) {
        var resolver = state.knowledge().resolver();
        var after = resolver.resolve(edit.apply(state.topology()), state.resolution());
        return Consequences.between(state.resolution(), after).come().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }
}
