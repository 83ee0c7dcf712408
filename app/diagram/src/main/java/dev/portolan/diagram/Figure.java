package dev.portolan.diagram;

import dev.portolan.core.plan.ElementId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is drawn for one element of the plan.
///
/// @param element what it stands for; null for the numbers at arrow heads, which several links may share
/// @param name what a reader calls it, on one line; empty where there is no element
/// @param bounds holds every mark
/// @param marks in paint order
public record Figure(@Nullable ElementId element, String name, Box bounds, List<Mark> marks) {
    public Figure {
        marks = List.copyOf(marks);
    }
}
