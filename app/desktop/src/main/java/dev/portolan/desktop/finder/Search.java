package dev.portolan.desktop.finder;

import dev.portolan.core.plan.ElementId;
import dev.portolan.core.plan.Host;
import dev.portolan.core.port.InstancePorts;
import dev.portolan.core.port.PortRow;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.command.CommandBook;
import dev.portolan.desktop.store.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Looks for things in a plan, and among commands. In a plan of 10,000 instances it takes a few milliseconds.
final class Search {
    /// How many matches are shown; whoever wants to see others types more.
    static final int MOST = 60;

    private record Ranked(int cost, Match match) {}

    private final Messages messages;

    Search(Messages messages) {
        this.messages = messages;
    }

    /// The elements that meet a query, the best first; all zones and hosts if it asks for nothing.
    List<Match> elements(State state, Query query) {
        var found = new ArrayList<Ranked>();
        for (var zone : state.topology().zones()) {
            add(found, query, zone.id().value(), place(zone.id(), Match.Kind.ZONE, zone.name(), ""));
        }
        for (var host : state.topology().hosts()) {
            var detail = detail(state, host);
            add(found, query, host.id() + " " + detail, place(host.id(), Match.Kind.HOST, host.name(), detail));
            if (!query.isEmpty()) {
                instances(found, state, query, host);
            }
        }
        if (query.asksForNumber()) {
            state.resolution().hosts().forEach(host -> ports(found, query, host));
        }
        return best(found);
    }

    private static String detail(State state, Host host) {
        var zone =
                Optional.ofNullable(host.zone()).map(state.topology()::nameOf).orElse("");
        return host.addresses().isEmpty()
                ? zone
                : String.join(", ", host.addresses()) + (zone.isEmpty() ? "" : "  " + zone);
    }

    private void instances(List<Ranked> found, State state, Query query, Host host) {
        for (var instance : host.instances()) {
            var product = state.knowledge()
                    .catalog()
                    .line(instance.product())
                    .map(line -> line.shortName())
                    .orElse(instance.product().value());
            var detail = messages.text("finder.instance", product, host.name());
            add(
                    found,
                    query,
                    instance.id() + " " + instance.product() + " " + detail,
                    place(instance.id(), Match.Kind.INSTANCE, instance.name(), detail));
        }
    }

    private void ports(List<Ranked> found, Query query, HostResolution host) {
        for (var instance : host.instances()) {
            for (var row : instance.openPorts()) {
                var text = instance.instance().name() + " " + row.label() + " "
                        + host.host().name();
                if (!row.isRandom() && query.meets(row.number(), text)) {
                    found.add(new Ranked(exactness(query, row), port(host, instance, row)));
                }
            }
        }
    }

    /// A number that was typed whole comes before one that only begins so.
    private static int exactness(Query query, PortRow row) {
        return query.words().contains(Integer.toString(row.number())) ? 0 : 3;
    }

    private Match port(HostResolution host, InstancePorts instance, PortRow row) {
        return place(
                instance.instance().id(),
                Match.Kind.PORT,
                messages.text("finder.port", row.number(), row.transport().word(), row.label()),
                messages.text(
                        "finder.instance",
                        instance.instance().name(),
                        host.host().name()));
    }

    private static Match place(ElementId element, Match.Kind kind, String name, String detail) {
        return new Match.Place(element, kind, name, detail);
    }

    private static void add(List<Ranked> found, Query query, String more, Match match) {
        int cost = query.cost(match.name(), more);
        if (cost != Query.NONE) {
            found.add(new Ranked(cost, match));
        }
    }

    /// The commands that meet a query and can be done now, the best first.
    List<Match> commands(CommandBook book, Query query) {
        var found = new ArrayList<Ranked>();
        for (var menu : book.menus()) {
            menu.commands().filter(book::isPossible).forEach(command -> {
                var keys = book.keys(command).stream()
                        .limit(1)
                        .map(key -> key.getDisplayText())
                        .collect(Collectors.joining());
                add(found, query, menu.title(), new Match.Doing(command, book.title(command), keys));
            });
        }
        return best(found);
    }

    private static List<Match> best(List<Ranked> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::cost))
                .limit(MOST)
                .map(Ranked::match)
                .toList();
    }
}
