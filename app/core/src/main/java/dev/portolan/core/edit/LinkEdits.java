package dev.portolan.core.edit;

import dev.portolan.catalog.PortId;
import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Instance;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.core.plan.LinkId;
import dev.portolan.core.plan.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a user can do to links. An edit of what is no longer there changes nothing.
public final class LinkEdits {
    private LinkEdits() {}

    /// Links an instance to a port of another.
    public static Edit connect(Instance from, Instance to, PortId port, String purpose) {
        return new Edit(Labels.text("connect", from.name(), to.name()), topology -> {
            if (topology.instance(from.id()).isEmpty()
                    || topology.instance(to.id()).isEmpty()) {
                return topology;
            }
            var links = new ArrayList<>(topology.links());
            links.add(new Link(freshId(from.id(), to.id(), topology::isTaken), from.id(), to.id(), port, purpose));
            return topology.withLinks(links);
        });
    }

    /// Links an instance to several ports of another, each once and none that it is linked to already.
    public static Edit connectAll(Instance from, Instance to, List<LinkOption> options) {
        var wanted = List.copyOf(options);
        return new Edit(Labels.text("connect", from.name(), to.name()), topology -> {
            var linked = topology;
            for (var option : wanted) {
                if (!isLinked(linked, from.id(), to.id(), option.port())) {
                    linked = connect(from, to, option.port(), option.purpose()).apply(linked);
                }
            }
            return linked;
        });
    }

    private static boolean isLinked(Topology topology, InstanceId from, InstanceId to, PortId port) {
        return topology.links().stream()
                .anyMatch(link -> link.from().equals(from)
                        && link.to().equals(to)
                        && link.port().equals(port));
    }

    /// An id for a link between two instances.
    static LinkId freshId(InstanceId from, InstanceId to, Predicate<String> taken) {
        return new LinkId(ElementId.derive(from + "-to-" + to, "link", taken));
    }

    /// Says which number the configuration of a link's caller quotes today, or that nobody knows.
    ///
    /// @param quoted 1 to 65535
    public static Edit setQuoted(Link link, @Nullable Integer quoted) {
        var label = quoted == null ? Labels.text("quote.none", link.id()) : Labels.text("quote", link.id(), quoted);
        return new Edit(label, topology -> with(topology, link, found -> found.withQuoted(quoted)));
    }

    /// Leads a link to another port of its target. What its caller quotes stays.
    public static Edit setPort(Link link, PortId port) {
        return new Edit(
                Labels.text("link.port", link.id(), port),
                topology -> with(topology, link, found -> found.withPort(port)));
    }

    /// Says what a link is for.
    public static Edit setPurpose(Link link, String purpose) {
        return new Edit(
                Labels.text("link.purpose", link.id()),
                "purpose " + link.id(),
                topology -> with(topology, link, found -> found.withPurpose(purpose)));
    }

    private static Topology with(Topology topology, Link link, UnaryOperator<Link> change) {
        return topology.withLinks(topology.links().stream()
                .map(found -> found.id().equals(link.id()) ? change.apply(found) : found)
                .toList());
    }
}
