package dev.portolan.core.rule;

import dev.portolan.catalog.PortSpec;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.finding.FindingCode;
import dev.portolan.core.finding.FindingText;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortSlot;
import dev.portolan.core.port.TypedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A port has the number that is typed, as text, in settings that no offset reaches.
///
/// Whoever reads such a setting comes from outside if the container publishes the port. If it does not, the
/// setting can still serve callers inside, so the number is compared with that which they dial.
final class UrlNotShiftedRule implements HostRule {
    /// A setting that should be changed.
    ///
    /// @param door through what the port is reached; null if as it is
    /// @param isInside whether its container keeps the port to itself
    /// @param right the number that the setting should have
    private record Stale(TypedNumber typed, @Nullable PublishedPort door, boolean isInside, int right) {
        private FindingText text() {
            return FindingText.text(
                    isInside ? "url-not-shifted-inside" : "url-not-shifted-setting",
                    typed.literal().setting(),
                    typed.literal().number(),
                    right);
        }
    }

    /// Several sentences in one, put together when somebody reads it.
    private record Sentences(List<FindingText> texts) {
        @Override
        public String toString() {
            return texts.stream().map(FindingText::sentence).collect(Collectors.joining("; "));
        }
    }

    @Override
    public void check(HostView host, Consumer<Finding> findings) {
        for (var ports : host.instances()) {
            var stale = stale(ports);
            if (!stale.isEmpty()) {
                var first = stale.getFirst();
                findings.accept(host.finding(
                                FindingCode.URL_NOT_SHIFTED,
                                ports,
                                first.typed().slot(),
                                first.door(),
                                () -> text(ports))
                        .with(() -> stale(ports).stream()
                                .map(Stale::typed)
                                .map(UrlNotShiftedRule::about)
                                .toList()));
            }
        }
    }

    private static List<Stale> stale(InstancePorts ports) {
        boolean isContained = ports.instance().deployment() instanceof Deployment.Container;
        var stale = new ArrayList<Stale>(0);
        for (var typed : ports.layout().traits().typed()) {
            var door = door(ports, typed.slot(), typed.literal().number());
            int right = door == null ? typed.slot().number(ports.offset()) : door.hostPort();
            if (right != typed.literal().number() && right != 0 && right <= PortSpec.MAX_NUMBER) {
                stale.add(new Stale(typed, door, isContained && door == null, right));
            }
        }
        return stale;
    }

    private static FindingText text(InstancePorts ports) {
        return FindingText.text(
                "url-not-shifted",
                ports.instance().name(),
                new Sentences(stale(ports).stream().map(Stale::text).toList()));
    }

    /// The port and the features for which the setting matters: `servlet-https sample-api`.
    private static String about(TypedNumber typed) {
        return Stream.concat(Stream.of(typed.slot().id()), typed.literal().features().stream())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    /// What publishes a port: under the number that is typed, or else for other hosts, or else at all; null if
    /// nothing does.
    private static @Nullable PublishedPort door(InstancePorts ports, PortSlot slot, int typed) {
        var doors = ports.doors(slot);
        for (var door : doors) {
            if (door.hostPort() == typed) {
                return door;
            }
        }
        var outside = OffHost.door(ports, slot);
        return outside != null || doors.isEmpty() ? outside : doors.getFirst();
    }
}
