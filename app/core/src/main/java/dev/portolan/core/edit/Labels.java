package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.text.Messages;
import java.util.Collection;
import java.util.ResourceBundle;

/// What the undo menu calls the edits.
final class Labels {
    private static final Messages MESSAGES = new Messages(ResourceBundle.getBundle("dev.portolan.core.edit.labels"));

    private Labels() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }

    /// The text for one element, with its name, or for several, with their number.
    static String counted(String one, String many, Topology topology, Collection<? extends ElementId> elements) {
        return elements.size() == 1
                ? text(one, topology.nameOf(elements.iterator().next()))
                : text(many, elements.size());
    }
}
