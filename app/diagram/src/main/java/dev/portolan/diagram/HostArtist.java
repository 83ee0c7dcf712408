package dev.portolan.diagram;

import dev.portolan.core.finding.Severity;
import dev.portolan.core.plan.Host;
import dev.portolan.core.text.Messages;
import dev.portolan.icons.Ink;
import dev.portolan.icons.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws hosts: a box with a header, without their instances.
final class HostArtist {
    /// How far a host reaches beyond its box.
    static final double MARGIN = 1;

    private static final double RADIUS = 8;
    private static final double SYMBOL = 20;
    private static final double TEXT_LEFT = 46;
    private static final Lettering.Style NAME = new Lettering.Style(13, Weight.SEMIBOLD, Ink.TEXT);
    private static final Lettering.Style LARGE_NAME = new Lettering.Style(26, Weight.SEMIBOLD, Ink.TEXT);
    private static final Lettering.Style CAPTION = new Lettering.Style(11, Weight.REGULAR, Ink.TEXT_MUTED);

    private final Lettering lettering;
    private final Messages messages;

    HostArtist(Lettering lettering, Messages messages) {
        this.lettering = lettering;
        this.messages = messages;
    }

    Figure draw(Host host, Box box, Optional<Severity> verdict, Detail detail) {
        var marks = new ArrayList<Mark>();
        var header = new Box(box.x(), box.y(), box.width(), Metrics.HOST_HEADER);
        marks.add(new Mark.Rect(box, RADIUS, Ink.HOST_FILL, null, 0, false));
        marks.add(new Mark.Shape(Outlines.tab(header, RADIUS), Ink.HOST_HEADER, null, 0));
        marks.add(new Mark.Rect(box, RADIUS, null, Ink.HOST_BORDER, 1, false));
        switch (detail) {
            case FAR -> {
                var at = new Point(box.x() + Metrics.HOST_PADDING, box.y() + 33);
                marks.add(lettering.start(at, name(host), LARGE_NAME, box.width() - 2 * Metrics.HOST_PADDING));
            }
            case MIDDLE, NEAR -> addHeader(host, header, verdict, marks);
        }
        if (host.instances().isEmpty()) {
            addEmptyPlace(box, detail, marks);
        }
        return new Figure(host.id(), name(host), box.grown(MARGIN), marks);
    }

    private void addHeader(Host host, Box header, Optional<Severity> verdict, List<Mark> marks) {
        double middle = header.centre().y();
        marks.add(new Mark.Symbol(
                "host",
                new Box(header.x() + Metrics.HOST_PADDING, middle - SYMBOL / 2, SYMBOL, SYMBOL),
                Ink.FAMILY_AROUND));
        var count = count(host.instances().size());
        double right = header.right() - Metrics.HOST_PADDING;
        if (verdict.isPresent()) {
            marks.addAll(Badge.of(verdict.get(), new Point(right - Badge.SIZE / 2, middle)));
            right -= Badge.SIZE + 8;
        }
        var addresses = String.join(", ", host.addresses());
        double nameLine = addresses.isEmpty() ? middle + 4.5 : middle - 3;
        marks.add(lettering.end(new Point(right, nameLine), count, CAPTION, header.width() / 3));
        double left = header.x() + TEXT_LEFT;
        double room = right - lettering.width(count, CAPTION) - 8 - left;
        marks.add(lettering.start(new Point(left, nameLine), name(host), NAME, room));
        if (!addresses.isEmpty()) {
            marks.add(lettering.start(new Point(left, middle + 12.5), addresses, CAPTION, right - left));
        }
    }

    private static String name(Host host) {
        return OneLine.name(host.name(), host.id());
    }

    private String count(int instances) {
        return switch (instances) {
            case 0 -> "";
            case 1 -> messages.text("host.one-instance");
            default -> messages.text("host.instances", instances);
        };
    }

    private void addEmptyPlace(Box box, Detail detail, List<Mark> marks) {
        var place = HostGrid.of(0).card(box, 0);
        marks.add(new Mark.Rect(place, CardArtist.RADIUS, null, Ink.BORDER_STRONG, 1, true));
        if (detail == Detail.NEAR) {
            marks.add(lettering.centred(place, messages.text("host.empty"), CAPTION));
        }
    }
}
