package dev.portolan.core.resolve;

import dev.portolan.catalog.Transport;
import dev.portolan.core.plan.InstanceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// No two listeners on one set of addresses, transport and port. Each later listener is reported once, against the
/// earliest that is in its way. A number above 65535 can't be listened on, so nothing is in its way.
final class CollisionRule implements HostRule {
    /// Listeners with different keys cannot collide.
    private record Key(@Nullable InstanceId container, Transport transport, int number) {}

    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        Map<Key, List<Listener>> earlier = new HashMap<>();
        for (var listener : host.listeners()) {
            if (listener.number() > OutOfRangeRule.MAX_PORT) {
                continue;
            }
            var rivals = earlier.computeIfAbsent(key(listener), _ -> new ArrayList<>(1));
            rivals.stream()
                    .filter(listener::collidesWith)
                    .findFirst()
                    .ifPresent(rival -> findings.accept(finding(host, listener, rival)));
            rivals.add(listener);
        }
    }

    private static Key key(Listener listener) {
        var container = listener.where() == Listener.Where.CONTAINER ? listener.instance() : null;
        return new Key(container, listener.transport(), listener.number());
    }

    private static Finding finding(HostView host, Listener listener, Listener rival) {
        var sides = Stream.of(listener.instance(), rival.instance())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var message = FindingText.text("collision", listener.described(), rival.described());
        var code = rival.instance() == null ? FindingCode.PORT_TAKEN_BY_HOST : FindingCode.PORT_COLLISION;
        return host.finding(code, listener, sides, message);
    }
}
