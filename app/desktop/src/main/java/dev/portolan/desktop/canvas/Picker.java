package dev.portolan.desktop.canvas;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.ZoneId;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Box;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Selects what the mouse is on.
final class Picker {
    private final Store store;

    Picker(Store store) {
        this.store = store;
    }

    /// The selected instances, which are dragged together.
    List<Instance> instances() {
        var selection = store.state().selection();
        return store.state()
                .topology()
                .instances()
                .filter(instance -> selection.contains(instance.id()))
                .toList();
    }

    /// A click selects what it hits and nothing else, or adds it to the selection or takes it out.
    void click(@Nullable ElementId hit, boolean adding) {
        if (!adding) {
            store.select(hit == null ? Set.<ElementId>of() : Set.of(hit));
        } else if (hit != null) {
            Set<ElementId> selection = new HashSet<>(store.state().selection());
            if (!selection.remove(hit)) {
                selection.add(hit);
            }
            store.select(selection);
        }
    }

    /// A drag takes all that is selected along, if it begins there.
    void pickForDrag(ElementId hit, boolean adding) {
        if (!store.state().selection().contains(hit)) {
            click(hit, adding);
        }
    }

    /// A menu is about what is selected, if the pointer is on it, or else about what the pointer is on.
    void pickForMenu(@Nullable ElementId hit) {
        if (hit == null || !store.state().selection().contains(hit)) {
            click(hit, false);
        }
    }

    /// Selects what a box catches.
    ///
    /// @param before what was selected before and stays so
    void catchWithin(Box box, Set<ElementId> before) {
        Set<ElementId> selection = new HashSet<>(before);
        store.state().geometry().touching(box).stream()
                .filter(element -> isCaught(element, box))
                .forEach(selection::add);
        store.select(selection);
    }

    /// Instances and links are caught where the box touches them; hosts and zones, which surround them, only
    /// whole.
    private boolean isCaught(ElementId element, Box box) {
        return switch (element) {
            case InstanceId _ -> true;
            case LinkId _ -> true;
            case HostId _, ZoneId _ ->
                store.state().geometry().box(element).filter(box::contains).isPresent();
        };
    }
}
