package dev.portolan.core.edit;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Hands out ids and names that nothing in a plan has. What is free is kept, so that something that is cut
/// and pasted is called what it was called; otherwise the number at its end is counted up.
final class FreshNames {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})", Pattern.DOTALL);

    private final Set<String> ids;
    private final Map<Class<? extends ElementId>, Set<String>> names = new HashMap<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    FreshNames(Topology topology) {
        this.ids = topology.ids();
    }

    /// Notes that something of a kind has that name already.
    void take(Class<? extends ElementId> kind, String name) {
        names.computeIfAbsent(kind, _ -> new HashSet<>()).add(name);
    }

    /// The name, or if something else of the kind has it the next one. What has no name gets none.
    String name(Class<? extends ElementId> kind, String wanted) {
        var taken = names.computeIfAbsent(kind, _ -> new HashSet<>());
        if (wanted.isBlank() || taken.add(wanted)) {
            return wanted;
        }
        var match = NUMBERED.matcher(wanted);
        boolean isNumbered = match.matches();
        var stem = isNumbered ? match.group(1) : wanted + (wanted.contains(" ") ? " " : "-");
        int digits = isNumbered ? match.group(2).length() : 1;
        int number = lastNumbers.getOrDefault(stem, isNumbered ? Integer.parseInt(match.group(2)) : 1);
        String name;
        do {
            number++;
            name = stem + String.format("%0" + digits + "d", number);
        } while (!taken.add(name));
        lastNumbers.put(stem, number);
        return name;
    }

    /// The id, or if it is taken one that is made from a name.
    String id(String wanted, String name, String fallback) {
        var id = ids.contains(wanted) ? ElementId.derive(name, fallback, ids::contains) : wanted;
        ids.add(id);
        return id;
    }

    /// An id for a link between two instances.
    LinkId linkId(InstanceId from, InstanceId to) {
        var id = LinkEdits.freshId(from, to, ids::contains);
        ids.add(id.value());
        return id;
    }
}
