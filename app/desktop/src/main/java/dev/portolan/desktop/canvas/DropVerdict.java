package dev.portolan.desktop.canvas;

import dev.portolan.catalog.OffsetRule;
import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.edit.Placement;
import dev.portolan.core.finding.Finding;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words what a drop or a link would do, before the button is up.
///
/// @param clean whether it would cause no error
/// @param lines the offset and ports, or both sides of each collision; of a link, its ends and the ports
public record DropVerdict(boolean clean, List<String> lines) {
    private static final int MAX_PORTS = 6;
    private static final int MAX_FINDINGS = 3;

    public DropVerdict {
        lines = List.copyOf(lines);
    }

    /// Finds the words.
    public static final class Words {
        private final Messages messages;

        public Words(Messages messages) {
            this.messages = messages;
        }

        /// The verdict on the drop or the link that a gesture would make; empty while it would make none.
        Optional<DropVerdict> of(State state, Gesture gesture) {
            return switch (gesture) {
                case Gesture.Placing placing ->
                    placing.overCanvas() ? Optional.of(of(state, placing)) : Optional.empty();
                case Gesture.Linking linking ->
                    Optional.ofNullable(linking.target())
                            .map(target -> new DropVerdict(true, link(state, linking.from(), target)));
                case Gesture.Targeting targeting -> Optional.of(of(state, targeting));
                case Gesture.Idle _,
                        Gesture.Pressed _,
                        Gesture.Panning _,
                        Gesture.CopyingHosts _,
                        Gesture.MovingHosts _,
                        Gesture.Resizing _,
                        Gesture.Marquee _ -> Optional.empty();
            };
        }

        private DropVerdict of(State state, Gesture.Placing placing) {
            return placing.placement() == null
                    ? new DropVerdict(true, List.of(messages.text("verdict.new-host")))
                    : of(state, placing.placement());
        }

        private DropVerdict of(State state, Gesture.Targeting targeting) {
            var lines = link(state, targeting.from(), targeting.target());
            lines.add(messages.text("verdict.link.keys"));
            return new DropVerdict(true, lines);
        }

        /// The ends of a link, and the ports that it would go to, a line for each.
        private List<String> link(State state, InstanceId from, InstanceId to) {
            var offer = Links.offer(state, from, to);
            var topology = state.topology();
            var lines = new ArrayList<String>();
            lines.add(messages.text("verdict.link", topology.nameOf(from), topology.nameOf(to)));
            offer.options().stream()
                    .limit(MAX_PORTS)
                    .map(option -> port(state, to, option))
                    .forEach(lines::add);
            int more = offer.options().size() - MAX_PORTS;
            if (more > 0) {
                lines.add(messages.text("verdict.more-links", more));
            }
            return lines;
        }

        private String port(State state, InstanceId to, LinkOption option) {
            var transport = state.resolution()
                    .instance(to)
                    .flatMap(target -> target.port(option.port()))
                    .map(row -> row.transport().word())
                    .orElse("");
            return messages.text("verdict.port", String.valueOf(option.number()), transport, option.label());
        }

        /// What it would mean to drop instances on a host.
        DropVerdict of(State state, Placement placement) {
            if (!placement.isClean()) {
                return new DropVerdict(false, collisions(placement.findings()));
            }
            var host = state.topology().nameOf(placement.host());
            var what = meaning(state, placement);
            return new DropVerdict(
                    true,
                    Stream.of(messages.text("verdict.host", host, what), ports(placement))
                            .filter(line -> !line.isEmpty())
                            .toList());
        }

        /// What instances would get on a host where they collide with nothing: an offset.
        String meaning(State state, Placement placement) {
            int count = placement.instances().size();
            return count == 1 ? offset(state, placement) : messages.text("verdict.several", count);
        }

        /// The first collisions in words, and how many there are besides.
        private List<String> collisions(List<Finding> findings) {
            var lines = new ArrayList<>(
                    findings.stream().limit(MAX_FINDINGS).map(Finding::message).toList());
            int more = findings.size() - lines.size();
            if (more > 0) {
                lines.add(messages.text("verdict.more-collisions", more));
            }
            return lines;
        }

        /// What the ghost on the pointer says.
        String ghost(Cargo cargo) {
            int count = cargo.instances().size();
            if (count == 1) {
                var name = cargo.picked().getFirst().name();
                return cargo.isCopy() ? messages.text("ghost.copy", name) : name;
            }
            return cargo.isCopy() ? messages.text("ghost.copies", count) : messages.text("ghost.several", count);
        }

        private String offset(State state, Placement placement) {
            var offset = placement.instance().offset();
            boolean fixed = state.knowledge()
                    .catalog()
                    .line(placement.instance().product())
                    .filter(line -> line.offset().kind() == OffsetRule.Kind.FIXED)
                    .isPresent();
            if (fixed) {
                return messages.text("verdict.fixed");
            }
            return messages.text(
                    offset.kind() == Offset.Kind.PINNED ? "verdict.pinned" : "verdict.assigned", offset.value());
        }

        private static boolean isMinor(PortRow row) {
            return row.spec() == null || !row.spec().main();
        }

        private String ports(Placement placement) {
            var open = placement.ports().stream()
                    .filter(row -> !row.isRandom())
                    .sorted(Comparator.comparing(Words::isMinor))
                    .toList();
            var shown = open.stream()
                    .limit(MAX_PORTS)
                    .map(PortRow::number)
                    .map(String::valueOf)
                    .collect(Collectors.joining("  "));
            int more = open.size() - MAX_PORTS;
            return more > 0 ? messages.text("verdict.more-ports", shown, more) : shown;
        }
    }
}
