package dev.portolan.desktop.canvas;

import dev.portolan.catalog.OffsetRule;
import dev.portolan.core.edit.Placement;
import dev.portolan.core.finding.Finding;
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

/// Says in words what a drop would do, before the button is up.
///
/// @param clean whether the drop would cause no error
/// @param lines one or two lines: the offset and ports, or both sides of each collision
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

        /// The verdict on the drop that a gesture would make; empty while nothing would be dropped.
        Optional<DropVerdict> of(State state, Gesture gesture) {
            if (!(gesture instanceof Gesture.Placing placing) || !placing.overCanvas()) {
                return Optional.empty();
            }
            return Optional.of(
                    placing.placement() == null
                            ? new DropVerdict(true, List.of(messages.text("verdict.new-host")))
                            : of(state, placing.placement()));
        }

        private DropVerdict of(State state, Placement placement) {
            if (!placement.isClean()) {
                return new DropVerdict(false, collisions(placement.findings()));
            }
            var host = state.topology().nameOf(placement.host());
            int count = placement.instances().size();
            var what = count == 1 ? offset(state, placement) : messages.text("verdict.several", count);
            return new DropVerdict(
                    true,
                    Stream.of(messages.text("verdict.host", host, what), ports(placement))
                            .filter(line -> !line.isEmpty())
                            .toList());
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
