package dev.portolan.diagram;

import dev.portolan.catalog.OffsetRule;
import dev.portolan.catalog.ProductLine;
import dev.portolan.catalog.Transport;
import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Deployment;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.Offset;
import dev.portolan.core.plan.PublishedPort;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.text.Messages;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Weight;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Draws instances: a card with the product's pictogram, names, offset and main ports.
final class CardArtist {
    /// How far a card reaches beyond its box.
    static final double MARGIN = Badge.SIZE;

    static final double RADIUS = 6;

    private static final double PADDING = 12;
    private static final double SYMBOL = 20;
    private static final double TEXT_LEFT = 42;
    private static final double CHIP_HEIGHT = 16;
    private static final double CHIP_PADDING = 6;
    private static final double PORT_GAP = 9;
    private static final double STATE_WIDTH = 1.75;

    private static final Lettering.Style NAME = new Lettering.Style(12, Weight.SEMIBOLD, Ink.TEXT);
    private static final Lettering.Style LARGE_NAME = new Lettering.Style(15, Weight.SEMIBOLD, Ink.TEXT);
    private static final Lettering.Style PRODUCT = new Lettering.Style(11, Weight.REGULAR, Ink.TEXT_MUTED);
    private static final Lettering.Style CHIP = new Lettering.Style(11, Weight.SEMIBOLD, Ink.TEXT_MUTED);
    private static final Lettering.Style PORT = new Lettering.Style(11, Weight.REGULAR, Ink.TEXT);
    private static final Lettering.Style MORE = new Lettering.Style(11, Weight.REGULAR, Ink.TEXT_MUTED);

    private final Lettering lettering;
    private final Messages messages;

    CardArtist(Lettering lettering, Messages messages) {
        this.lettering = lettering;
        this.messages = messages;
    }

    Figure draw(InstancePorts resolved, Box box, Optional<Severity> verdict, Detail detail) {
        var instance = resolved.instance();
        var marks = new ArrayList<Mark>();
        addCard(box, border(verdict), marks);
        var family = FamilyInk.of(resolved.line());
        switch (detail) {
            case FAR ->
                marks.add(new Mark.Rect(
                        new Box(box.x() + 1, box.y() + 8, 8, box.height() - 16), 3, family, null, 0, false));
            case MIDDLE -> addLargeName(resolved, box, family, marks);
            case NEAR -> {
                addContainerRim(instance, box, marks);
                addNames(resolved, box, family, marks);
                addPorts(resolved, box, marks);
            }
        }
        verdict.ifPresent(worst -> marks.addAll(Badge.of(worst, new Point(box.right() - 3, box.y() + 3))));
        return new Figure(instance.id(), name(instance), box.grown(MARGIN), marks);
    }

    private static String name(Instance instance) {
        return OneLine.name(instance.name(), instance.id());
    }

    private static Ink border(Optional<Severity> severity) {
        return severity.map(worst -> switch (worst) {
                    case ERROR -> Ink.ERROR;
                    case WARNING -> Ink.WARNING;
                    case NOTE -> Ink.INSTANCE_BORDER;
                })
                .orElse(Ink.INSTANCE_BORDER);
    }

    private static void addCard(Box box, Ink border, List<Mark> marks) {
        double width = border == Ink.INSTANCE_BORDER ? 1 : STATE_WIDTH;
        marks.add(new Mark.Rect(box, RADIUS, Ink.INSTANCE_FILL, border, width, false));
    }

    private static void addContainerRim(Instance instance, Box box, List<Mark> marks) {
        if (instance.deployment() instanceof Deployment.Container) {
            marks.add(new Mark.Rect(box.grown(-3), RADIUS - 2, null, Ink.INSTANCE_BORDER, 1, true));
        }
    }

    private void addLargeName(InstancePorts resolved, Box box, Ink family, List<Mark> marks) {
        addSymbol(resolved, new Box(box.x() + PADDING, box.centre().y() - 14, 28, 28), family, marks);
        var at = new Point(box.x() + 52, box.centre().y() + 5.5);
        marks.add(lettering.start(at, name(resolved.instance()), LARGE_NAME, box.width() - 52 - PADDING));
    }

    private static void addSymbol(InstancePorts resolved, Box place, Ink family, List<Mark> marks) {
        var line = resolved.line();
        marks.add(new Mark.Symbol(line == null ? "generic" : line.pictogram(), place, family));
    }

    private void addNames(InstancePorts resolved, Box box, Ink family, List<Mark> marks) {
        addSymbol(resolved, new Box(box.x() + PADDING, box.y() + 10, SYMBOL, SYMBOL), family, marks);
        double left = box.x() + TEXT_LEFT;
        double right = addChip(resolved, box, marks);
        var instance = resolved.instance();
        var line = resolved.line();
        marks.add(lettering.start(new Point(left, box.y() + 19.5), name(instance), NAME, right - 8 - left));
        var product = line == null ? instance.product().value() : line.shortName();
        double room = right - 8 - left;
        if (instance.deployment() instanceof Deployment.Container) {
            marks.add(new Mark.Symbol("container", new Box(left - 1, box.y() + 23, 14, 14), Ink.TEXT_MUTED));
            left += 17;
            room -= 17;
        }
        marks.add(lettering.start(new Point(left, box.y() + 34), product, PRODUCT, room));
    }

    /// The offset at the right, if it says anything.
    ///
    /// @return where the room for names ends
    private double addChip(InstancePorts resolved, Box box, List<Mark> marks) {
        var offset = resolved.instance().offset();
        boolean pinned = offset.kind() == Offset.Kind.PINNED;
        double right = box.right() - PADDING + 2;
        if (isFixed(resolved.line()) || (offset.value() == 0 && !pinned)) {
            return right;
        }
        var text = "+" + offset.value();
        double lock = pinned ? 10 : 0;
        double width = lettering.width(text, CHIP) + lock + 2 * CHIP_PADDING;
        var chip = new Box(right - width, box.y() + 9, width, CHIP_HEIGHT);
        marks.add(new Mark.Rect(chip, CHIP_HEIGHT / 2, Ink.SURFACE_SUNKEN, Ink.BORDER, 1, false));
        if (pinned) {
            marks.addAll(Badge.lock(chip.x() + CHIP_PADDING, chip.y() + 3.2, Ink.TEXT_MUTED));
        }
        marks.add(lettering.centred(
                new Box(chip.x() + CHIP_PADDING + lock, chip.y(), width - lock - 2 * CHIP_PADDING + 0.5, CHIP_HEIGHT),
                text,
                CHIP));
        return chip.x();
    }

    private static boolean isFixed(@Nullable ProductLine line) {
        return line != null && line.offset().kind() == OffsetRule.Kind.FIXED;
    }

    private void addPorts(InstancePorts resolved, Box box, List<Mark> marks) {
        double x = box.x() + TEXT_LEFT;
        double end = box.right() - PADDING;
        double y = box.y() + 53;
        var ports = List.copyOf(portTexts(resolved));
        for (int i = 0; i < ports.size(); i++) {
            double width = lettering.width(ports.get(i), PORT);
            int left = ports.size() - i - 1;
            double needed = left == 0 ? 0 : PORT_GAP + lettering.width(more(left), MORE);
            if (x + width + needed > end) {
                marks.add(lettering.start(new Point(x, y), more(left + 1), MORE, end - x));
                return;
            }
            marks.add(lettering.start(new Point(x, y), ports.get(i), PORT, width + 1));
            x += width + PORT_GAP;
        }
    }

    private String more(int count) {
        return messages.text("instance.more-ports", count);
    }

    /// The numbers that stand for the product, as its host sees them: a container's are those that it
    /// publishes.
    private static SequencedSet<String> portTexts(InstancePorts resolved) {
        var texts = new LinkedHashSet<String>();
        var rows = resolved.openPorts().stream()
                .filter(row -> row.main() && !row.isRandom())
                .toList();
        if (resolved.instance().deployment() instanceof Deployment.Container container) {
            for (var row : rows) {
                container.published().stream()
                        .filter(port -> leadsTo(port, row))
                        .findFirst()
                        .ifPresent(port -> texts.add(port.hostPort() + ":" + port.containerPort()));
            }
            return texts;
        }
        for (var row : rows) {
            if (row.transport() == Transport.TCP) {
                texts.add(Integer.toString(row.number()));
            } else if (rows.stream()
                    .noneMatch(other -> other.transport() == Transport.TCP && other.number() == row.number())) {
                texts.add(row.number() + "/" + row.transport().word());
            }
        }
        return texts;
    }

    private static boolean leadsTo(PublishedPort port, PortRow row) {
        return port.containerPort() == row.number() && port.transport() == row.transport();
    }
}
