package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import java.util.List;

/// What pasting or duplicating would do.
///
/// @param elements what it would add and ought to be selected then: zones and hosts, and instances that come
///     without their hosts
public record Pasted(Edit edit, List<ElementId> elements) {
    public Pasted {
        elements = List.copyOf(elements);
    }
}
