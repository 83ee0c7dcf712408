package dev.portolan.core.diff;

import dev.portolan.core.diff.Change.Kind;
import dev.portolan.core.plan.ElementId;
import java.util.ArrayList;
import java.util.List;

/// Gathers what has changed about one element.
final class Changes {
    private final ElementId element;
    private final String name;
    private final List<Change> list = new ArrayList<>();

    /// @param name what the element is called now
    Changes(ElementId element, String name) {
        this.element = element;
        this.name = name;
    }

    /// Adds a change of the name, if it was another.
    void addName(String was) {
        if (!was.equals(name)) {
            list.add(Change.of(Kind.RENAMED, element, "renamed", was, name));
        }
    }

    /// Adds a change.
    ///
    /// @param key of its text
    /// @param more what the text says besides the name
    void add(Kind kind, String key, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(name);
        arguments.addAll(List.of(more));
        list.add(new Change(kind, element, key, arguments));
    }

    /// What was added; where that is nothing although the element is another, that some detail is.
    List<Change> orDetails(boolean same) {
        if (list.isEmpty() && !same) {
            add(Kind.CHANGED, "details");
        }
        return List.copyOf(list);
    }
}
