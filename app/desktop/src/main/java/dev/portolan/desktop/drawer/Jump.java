package dev.portolan.desktop.drawer;

import dev.portolan.core.plan.ElementId;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import java.util.Collection;

/// Brings elements of the plan in front of the user.
final class Jump {
    private Jump() {}

    /// Selects elements and brings them into view.
    static void to(Store store, Collection<? extends ElementId> elements) {
        store.select(elements);
        reveal(store, elements);
    }

    /// Moves the view just so far that the elements are seen.
    static void reveal(Store store, Collection<? extends ElementId> elements) {
        var geometry = store.state().geometry();
        elements.stream()
                .flatMap(element -> geometry.box(element).stream())
                .reduce(Box::union)
                .ifPresent(box -> store.look(viewport -> viewport.revealing(box)));
    }
}
