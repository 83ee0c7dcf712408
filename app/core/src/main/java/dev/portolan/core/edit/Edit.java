package dev.portolan.core.edit;

import dev.portolan.core.plan.Topology;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A change to a plan: a pure function with a name.
///
/// Those that a user can make are in [PlanEdits], [HostEdits], [InstanceEdits], [PortEdits], [LinkEdits] and
/// [WaiverEdits]. Each keeps the plan sound: ids stay unique and nothing is left dangling.
///
/// @param label what the undo menu calls it, such as `Move mi-2`
/// @param mergeKey edits in a row with the same key become one undo step; null for an edit that stands alone
/// @param change from the plan before to the plan after; gives back an equal one if there is nothing to change
public record Edit(String label, @Nullable String mergeKey, UnaryOperator<Topology> change) {

    /// An edit that stands alone.
    public Edit(String label, UnaryOperator<Topology> change) {
        this(label, null, change);
    }

    /// The plan after the edit.
    public Topology apply(Topology topology) {
        return change.apply(topology);
    }

    /// This edit under another name.
    public Edit named(String newLabel) {
        return new Edit(newLabel, mergeKey, change);
    }

    /// This edit and then another, as one step under this one's name.
    public Edit then(Edit next) {
        return new Edit(label, mergeKey, topology -> next.apply(apply(topology)));
    }
}
