package dev.portolan.desktop.canvas;

import dev.portolan.core.edit.LinkEdits;
import dev.portolan.core.edit.LinkOption;
import dev.portolan.core.plan.InstanceId;
import dev.portolan.core.plan.Link;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import dev.portolan.diagram.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Links instances: knows which links make sense, asks where several do, and selects what came of it.
final class Links {
    /// Asks the user which of several links is meant.
    interface Chooser {
        /// Offers the options at a place on the screen and calls back with the chosen one, or not at all.
        void choose(Point screen, List<LinkOption> options, Consumer<LinkOption> chosen);
    }

    private final Store store;
    private final Chooser chooser;

    Links(Store store, Chooser chooser) {
        this.store = store;
        this.chooser = chooser;
    }

    /// Whether there is anything to link one instance to on the other.
    boolean isPossible(InstanceId from, InstanceId to) {
        return !LinkOption.between(store.state().resolution(), from, to).isEmpty();
    }

    /// Links one instance to another: by all that the caller needs there and has not got yet, or else by what
    /// the user chooses.
    ///
    /// @param screen where to ask, if there is anything to ask
    void link(InstanceId from, InstanceId to, Point screen) {
        var offer = offer(store.state(), from, to);
        if (offer.atOnce()) {
            connectAll(from, to, offer.options());
        } else if (offer.options().size() == 1) {
            connect(from, to, offer.options().getFirst());
        } else if (!offer.options().isEmpty()) {
            chooser.choose(screen, offer.options(), option -> connect(from, to, option));
        }
    }

    /// The links that [#link] would make, or would let the user choose from.
    ///
    /// @param atOnce whether it would make all of them, being what the caller needs there and has not got yet
    record Offer(List<LinkOption> options, boolean atOnce) {
        Offer {
            options = List.copyOf(options);
        }
    }

    /// What linking one instance to another comes to.
    static Offer offer(State state, InstanceId from, InstanceId to) {
        var options = LinkOption.between(state.resolution(), from, to);
        var due = options.stream()
                .filter(LinkOption::due)
                .filter(option -> existing(state, from, to, option).isEmpty())
                .toList();
        return due.isEmpty() ? new Offer(options, false) : new Offer(due, true);
    }

    /// Makes all the links that the caller needs there, in one step.
    private void connectAll(InstanceId from, InstanceId to, List<LinkOption> due) {
        var topology = store.state().topology();
        var caller = topology.instance(from);
        var target = topology.instance(to);
        if (caller.isPresent() && target.isPresent()) {
            store.dispatch(LinkEdits.connectAll(caller.get(), target.get(), due));
            store.select(due.stream()
                    .flatMap(option -> existing(from, to, option).stream())
                    .map(Link::id)
                    .toList());
        }
    }

    private void connect(InstanceId from, InstanceId to, LinkOption option) {
        var topology = store.state().topology();
        var caller = topology.instance(from);
        var target = topology.instance(to);
        if (caller.isPresent()
                && target.isPresent()
                && existing(from, to, option).isEmpty()) {
            store.dispatch(LinkEdits.connect(caller.get(), target.get(), option.port(), option.purpose()));
        }
        existing(from, to, option).ifPresent(link -> store.select(Set.of(link.id())));
    }

    /// The link that is asked for, if the plan has it already.
    private Optional<Link> existing(InstanceId from, InstanceId to, LinkOption option) {
        return existing(store.state(), from, to, option);
    }

    private static Optional<Link> existing(State state, InstanceId from, InstanceId to, LinkOption option) {
        return state.topology().links().stream()
                .filter(link -> link.from().equals(from)
                        && link.to().equals(to)
                        && link.port().equals(option.port()))
                .findFirst();
    }
}
