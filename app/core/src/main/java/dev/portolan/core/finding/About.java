package dev.portolan.core.finding;

import java.util.List;
import java.util.stream.Collectors;

/// What tells a finding from others of its kind that concern the same instances and the same number: the name
/// that is unknown, the features in conflict, the ports that it lists. Like its sentence it is put together
/// when somebody asks.
///
/// @param parts ids, numbers and the like, in any order
public record About(List<?> parts) {
    /// Instances and number say it all.
    public static final About NOTHING = new About(List.of());

    public About {
        parts = List.copyOf(parts);
    }

    /// About these.
    public static About of(Object... parts) {
        return new About(List.of(parts));
    }

    /// The parts, each once and sorted: `servlet-http, servlet-https`. Empty if there are none.
    public String text() {
        return parts.stream().map(Object::toString).distinct().sorted().collect(Collectors.joining(", "));
    }
}
