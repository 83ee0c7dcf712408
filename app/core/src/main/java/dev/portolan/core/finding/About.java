package dev.portolan.core.finding;

import java.util.List;
import java.util.stream.Collectors;

/// What tells a finding from others of its kind that concern the same instances and the same number: the name
/// that is unknown, the features in conflict, the ports that it lists. Like its sentence it is put together
/// when somebody asks.
@FunctionalInterface
public interface About {
    /// Instances and number say it all.
    About NOTHING = List::of;

    /// Ids, numbers and the like, in any order; nobody changes the list.
    List<?> parts();

    /// The parts, each once and sorted: `servlet-http, servlet-https`. Empty if there are none.
    default String text() {
        return parts().stream().map(Object::toString).distinct().sorted().collect(Collectors.joining(", "));
    }
}
