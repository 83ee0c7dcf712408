package dev.portolan.core.fix;

import dev.portolan.core.fix.Consequences.LinkChange;
import dev.portolan.core.fix.Consequences.OffsetChange;
import dev.portolan.core.fix.Consequences.Opening;
import dev.portolan.core.fix.Consequences.PeerChange;
import dev.portolan.core.fix.Consequences.PortChange;
import dev.portolan.core.plan.Offset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts consequences into words.
final class Sentences {
    private Sentences() {}

    static List<String> of(Consequences consequences) {
        var lines = new ArrayList<String>();
        consequences.gone().forEach(finding -> lines.add(FixText.text("line.gone", finding.message())));
        consequences
                .come()
                .forEach(finding ->
                        lines.add(FixText.text("line.come." + finding.severity().word(), finding.message())));
        consequences.offsets().forEach(change -> lines.add(offset(change)));
        consequences.ports().forEach(change -> lines.add(port(change)));
        consequences.links().forEach(change -> lines.add(link(change)));
        consequences
                .literals()
                .forEach(change -> lines.add(FixText.text(
                        "line.literal",
                        named(change.name(), change.label()),
                        change.from(),
                        change.to(),
                        change.setting())));
        consequences.peers().forEach(change -> lines.add(peer(change)));
        return List.copyOf(lines);
    }

    private static String offset(OffsetChange change) {
        return FixText.text("line.offset", change.name(), offset(change.from()), offset(change.to()));
    }

    private static String offset(Offset offset) {
        var key = offset.kind() == Offset.Kind.PINNED ? "offset.pinned" : "offset.assigned";
        return FixText.text(key, offset.value());
    }

    private static String port(PortChange change) {
        var port = named(change.name(), change.label());
        var from = change.from();
        var to = change.to();
        if (from == null) {
            return FixText.text("line.opens", port, opening(change, to, true));
        }
        if (to == null) {
            return FixText.text("line.closes", port, opening(change, from, true));
        }
        boolean isRebound = !from.address().equals(to.address());
        return FixText.text("line.moves", port, opening(change, from, isRebound), opening(change, to, isRebound));
    }

    private static String opening(PortChange change, @Nullable Opening opening, boolean withAddress) {
        if (opening == null) {
            return "";
        }
        var number = opening.number() == 0 ? FixText.text("number.random") : Integer.toString(opening.number());
        var mapped = opening.inner() == 0 ? number : number + ":" + opening.inner();
        var text = mapped + "/" + change.transport().word();
        return withAddress ? FixText.text("number.on", text, opening.address()) : text;
    }

    private static String link(LinkChange change) {
        var target = named(change.target(), change.label());
        var text = dialled(change, target);
        return change.setting().isEmpty() ? text : FixText.text("line.link.setting", text, change.setting());
    }

    private static String dialled(LinkChange change, String target) {
        if (change.to() != 0) {
            return change.from() == 0
                    ? FixText.text("line.link.new", change.caller(), target, change.to())
                    : FixText.text("line.link", change.caller(), target, change.from(), change.to());
        }
        // A link that reached nobody has no number to lose.
        return change.from() == 0
                ? FixText.text("line.link.gone", change.caller(), target)
                : FixText.text("line.link.none", change.caller(), target, change.from());
    }

    private static String peer(PeerChange change) {
        return change.quotedBy().isEmpty()
                ? FixText.text("line.peer", change.name(), change.from(), change.to())
                : FixText.text(
                        "line.peer.known",
                        change.name(),
                        change.from(),
                        change.to(),
                        String.join(", ", change.quotedBy()));
    }

    private static String named(String name, String label) {
        return label.isEmpty() ? name : name + " " + label;
    }
}
