package dev.portolan.core.diff;

import dev.portolan.core.diff.Change.Kind;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.Topology;
import dev.portolan.core.port.LinkResolution;
import dev.portolan.core.resolve.Resolution;
import dev.portolan.core.resolve.ResolutionChange.LinkChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Compares two states of a link.
final class LinkDiff {
    private LinkDiff() {}

    static List<Change> of(LinkChange change, Resolution before, Resolution after) {
        var was = change.before();
        var is = change.after();
        if (was == null && is != null) {
            return List.of(change(Kind.ADDED, is.link(), after.topology(), "link.added", port(is)));
        }
        if (was != null && is == null) {
            return List.of(change(Kind.REMOVED, was.link(), before.topology(), "link.removed", port(was)));
        }
        return was == null || is == null ? List.of() : between(was, is, after.topology());
    }

    private static List<Change> between(LinkResolution before, LinkResolution after, Topology topology) {
        var was = before.link();
        var is = after.link();
        var changes = new ArrayList<Change>();
        if (!was.port().equals(is.port())
                || !was.from().equals(is.from())
                || !was.to().equals(is.to())) {
            changes.add(change(Kind.CHANGED, is, topology, "link.number", port(after), port(before)));
        } else if (before.number() != after.number()) {
            changes.add(change(Kind.PORTS, is, topology, "link.number", number(after), number(before)));
        } else if (before.reach() != after.reach()) {
            var key = after.reachable() ? "link.reached" : "link.unreached";
            changes.add(change(Kind.PORTS, is, topology, key));
        }
        if (!was.purpose().equals(is.purpose())) {
            changes.add(change(Kind.CHANGED, is, topology, "link.reason", Change.orNone(is.purpose())));
        }
        if (!Objects.equals(was.quoted(), is.quoted())) {
            changes.add(change(Kind.CHANGED, is, topology, "link.quoted", quoted(is), quoted(was)));
        }
        if (changes.isEmpty() && !was.equals(is)) {
            changes.add(change(Kind.CHANGED, is, topology, "link.details"));
        }
        return changes;
    }

    private static Change change(Kind kind, Link link, Topology topology, String key, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(topology.nameOf(link.from()));
        arguments.add(topology.nameOf(link.to()));
        arguments.addAll(List.of(more));
        return new Change(kind, link.id(), key, arguments);
    }

    private static String port(LinkResolution link) {
        var target = link.target();
        var label = target == null ? link.link().port().value() : target.label();
        return link.number() == 0 ? label : label + " " + link.number();
    }

    private static String number(LinkResolution link) {
        return Change.orNone(link.number() == 0 ? "" : Integer.toString(link.number()));
    }

    private static String quoted(Link link) {
        return Change.orNone(Objects.toString(link.quoted(), ""));
    }
}
