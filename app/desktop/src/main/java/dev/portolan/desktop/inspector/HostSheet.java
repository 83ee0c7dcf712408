package dev.portolan.desktop.inspector;

import dev.portolan.core.edit.Edit;
import dev.portolan.core.edit.HostEdits;
import dev.portolan.core.edit.PlanEdits;
import dev.portolan.core.plan.Host;
import dev.portolan.core.plan.HostId;
import dev.portolan.core.plan.PortRange;
import dev.portolan.core.plan.Zone;
import dev.portolan.core.resolve.HostResolution;
import dev.portolan.core.text.Messages;
import dev.portolan.desktop.store.State;
import dev.portolan.desktop.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;

/// What the inspector shows of a host.
final class HostSheet {
    private final Store store;
    private final Messages messages;
    private final Form form;
    private final Grammars grammars;

    HostSheet(Store store, Messages messages, Form form) {
        this.store = store;
        this.messages = messages;
        this.form = form;
        this.grammars = new Grammars(messages);
    }

    List<Node> of(State state, HostResolution resolved) {
        var host = resolved.host();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Form.title(messages.text("inspector.host")));
        nodes.add(form.name(host.id(), host.name(), name -> store.dispatch(PlanEdits.rename(host.id(), name))));
        nodes.add(Form.field(messages.text("inspector.zone"), zone(state, host)));
        nodes.add(Form.field(
                messages.text("inspector.addresses"),
                new LinesEditor<>(
                        "inspector-address",
                        host.addresses(),
                        grammars.addresses(),
                        messages,
                        change -> edit(host.id(), now -> HostEdits.setAddresses(now, change.apply(now.addresses()))))));
        nodes.add(Form.field(
                messages.text("inspector.host-listeners"),
                new LinesEditor<>(
                        "inspector-listener",
                        host.listeners(),
                        grammars.listeners(),
                        messages,
                        change -> edit(host.id(), now -> HostEdits.setListeners(now, change.apply(now.listeners()))))));
        nodes.add(Form.field(messages.text("inspector.ephemeral"), ephemeral(host)));
        nodes.add(Form.section(
                messages.text("inspector.instances", host.instances().size())));
        nodes.add(instances(resolved));
        return nodes;
    }

    /// Edits a host as it is by then.
    private void edit(HostId id, Function<Host, Edit> edit) {
        store.state().topology().host(id).map(edit).ifPresent(store::dispatch);
    }

    private Node zone(State state, Host host) {
        var choices = zones(state);
        var present = Optional.ofNullable(host.zone()).flatMap(state.topology()::zone);
        return Form.choice(
                "inspector-zone",
                choices,
                present,
                this::nameOf,
                zone -> store.dispatch(
                        HostEdits.setZone(host, zone.map(Zone::id).orElse(null))));
    }

    /// No zone, and every zone.
    static List<Optional<Zone>> zones(State state) {
        return Stream.concat(
                        Stream.of(Optional.<Zone>empty()),
                        state.topology().zones().stream().map(Optional::of))
                .toList();
    }

    /// What a choice of zones is called.
    String nameOf(Optional<Zone> zone) {
        return zone.map(Zone::name).orElseGet(() -> messages.text("inspector.no-zone"));
    }

    private Node ephemeral(Host host) {
        return new TextEntry(
                "inspector-ephemeral",
                host.ephemeral().text(),
                text -> PortRange.parse(text.strip()).isPresent()
                        ? Optional.empty()
                        : Optional.of(messages.text("inspector.reserved.wrong")),
                text -> PortRange.parse(text.strip())
                        .ifPresent(range -> store.dispatch(HostEdits.setEphemeral(host, range))));
    }

    private Node instances(HostResolution resolved) {
        return Form.list(resolved.instances().stream()
                .map(found -> Form.link(
                        messages.text(
                                "inspector.instance-at",
                                found.instance().name(),
                                found.instance().offset().value()),
                        () -> store.select(List.of(found.instance().id()))))
                .toList());
    }
}
